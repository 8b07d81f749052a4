import { createPainter, FONT_FILES, type Painter } from "./createPainter";

/** Where the page's server provides the files of the installed packages. */
const FOLDER = "paint/";

/**
 * A painter that uses the files next to the page.
 * @throws Error if one is missing
 */
export async function pagePainter(): Promise<Painter> {
  const [engine, ...fonts] = await Promise.all(
    ["index_bg.wasm", ...FONT_FILES].map(async (file) => {
      const answer = await fetch(`${FOLDER}${file}`);
      if (!answer.ok) throw new Error(`${file} is missing.`);
      return new Uint8Array(await answer.arrayBuffer());
    }),
  );
  return createPainter(engine, fonts);
}
