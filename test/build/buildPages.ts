import { join } from "node:path";
import webpack, { type Configuration, type Stats } from "webpack";

const root = join(__dirname, "..", "..");

/**
 * Builds the pages into `folder` with the project's own configuration.
 * @param change what a test needs changed
 * @returns the scripts of each page, and of each named part of one
 */
export async function buildPages(
  mode: "production" | "development",
  folder: string,
  change: (configuration: Configuration) => Configuration = (unchanged) => unchanged,
): Promise<ReadonlyMap<string, readonly string[]>> {
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
  const built = await new Promise<Stats>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats === undefined) reject(new Error("Nothing was built."));
      else if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve(stats);
    });
  });
  const { namedChunkGroups = {} } = built.toJson({ all: false, chunkGroups: true });
  await new Promise<void>((resolve) => compiler.close(() => resolve()));
  return new Map(
    Object.entries(namedChunkGroups).map(([name, { assets = [] }]) => [
      name,
      assets.map((asset) => asset.name),
    ]),
  );
}
