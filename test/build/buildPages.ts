import { join } from "node:path";
import webpack, { type Configuration } from "webpack";

const root = join(__dirname, "..", "..");

/**
 * Builds the pages into `folder` with the project's own configuration.
 * @param change what a test needs otherwise
 */
export async function buildPages(
  mode: "production" | "development",
  folder: string,
  change: (configuration: Configuration) => Configuration = (unchanged) => unchanged,
): Promise<void> {
  const createConfiguration = // eslint-disable-next-line @typescript-eslint/no-require-imports
    require(join(root, "webpack.config.js")) as (
      environment: unknown,
      options: { readonly mode: string },
    ) => Configuration;
  const configuration = change({
    ...createConfiguration({}, { mode }),
    context: root,
    devtool: false,
  });
  const compiler = webpack({ ...configuration, output: { ...configuration.output, path: folder } });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
  await new Promise<void>((resolve) => compiler.close(() => resolve()));
}
