import { readFile } from "node:fs/promises";
import { createPainter, FONT_FILES, type Painter } from "./createPainter";

/** A painter that uses the files of the installed packages. */
export async function nodePainter(): Promise<Painter> {
  const [engine, ...fonts] = await Promise.all(
    [
      "@resvg/resvg-wasm/index_bg.wasm",
      ...FONT_FILES.map((file) => `@fontsource/carlito/files/${file}`),
    ].map(async (path) => new Uint8Array(await readFile(require.resolve(path)))),
  );
  return createPainter(engine, fonts);
}
