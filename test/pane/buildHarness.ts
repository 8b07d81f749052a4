/** Builds the genuine pane with a workbook in memory, once for all files of this folder. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { buildPages } from "../build/buildPages";

/** Environment variable with the folder; jest passes the environment to the tests. */
export const HARNESS_FOLDER = "MATURITY_WORKBOOK_HARNESS";

/** @throws Error when it does not compile */
export default async function buildHarness(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "pane-"));
  await buildPages("development", folder, (configuration) => ({
    ...configuration,
    entry: { harness: "./test/pane/harness.tsx" },
    plugins: [
      new HtmlWebpackPlugin({
        filename: "harness.html",
        template: "test/pane/harness.html",
        chunks: ["harness"],
      }),
    ],
  }));
  process.env[HARNESS_FOLDER] = folder;
}
