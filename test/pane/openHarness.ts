/** Serves the genuine pane over a workbook in memory, and opens a browser, for tests. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { chromium, type Browser } from "playwright-core";
import { BROWSER_FLAGS, browserPath } from "../../workbench/browser/browser";
import { buildPages } from "../build/buildPages";
import { servePages } from "./servePages";

export interface Harness {
  readonly browser: Browser;
  /** "http://127.0.0.1:40123/" */
  readonly address: string;
  close(): Promise<void>;
}

/** Builds the harness into a folder of its own. @throws Error when it does not compile */
export async function openHarness(): Promise<Harness> {
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
  const pages = await servePages(folder);
  const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_FLAGS });
  return {
    browser,
    address: pages.address,
    close: async () => {
      await browser.close();
      await pages.close();
      rmSync(folder, { recursive: true });
    },
  };
}
