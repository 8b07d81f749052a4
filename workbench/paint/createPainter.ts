/** Makes PNG pictures from SVG drawings, identically in Node and in the page. */
import { initWasm, Resvg } from "@resvg/resvg-wasm";

export interface Painter {
  /**
   * The drawing as the bytes of a PNG file of this width in pixels.
   * @throws Error if the text is not an SVG drawing
   */
  paint(svg: string, width: number): Uint8Array;
}

/** Carlito has Calibri's widths, and Excel's stand-in uses it everywhere else. */
const TYPEFACE = "Carlito";
const LATIN = ["latin", "latin-ext"];
const OTHERS = ["vietnamese", "greek", "greek-ext", "cyrillic", "cyrillic-ext"];
const WEIGHTS = [400, 700];

/**
 * Files of @fontsource/carlito that together contain the typeface, regular and bold; the Latin ones
 * first.
 */
export const FONT_FILES: readonly string[] = [...LATIN, ...OTHERS].flatMap((subset) =>
  WEIGHTS.map((weight) => `carlito-${subset}-${weight}-normal.woff2`),
);

/** Letters that are only in the other files; signs and dashes are in all of them. */
const BEYOND_LATIN = /[\u0300-\u1FFF]/;

let started: Promise<void> | undefined;

/** @param engine the library's own WebAssembly file; @param fonts the files of `FONT_FILES` */
export async function createPainter(
  engine: Uint8Array,
  fonts: readonly Uint8Array[],
): Promise<Painter> {
  // The library can load its engine only once.
  started ??= initWasm(engine);
  await started;
  const latin = fonts.slice(0, LATIN.length * WEIGHTS.length);
  return {
    paint: (svg, width) => {
      // Every font file is unpacked again for every picture.
      const needed = BEYOND_LATIN.test(svg) ? fonts : latin;
      return new Resvg(svg, {
        fitTo: { mode: "width", value: width },
        font: { fontBuffers: [...needed], defaultFontFamily: TYPEFACE, sansSerifFamily: TYPEFACE },
      })
        .render()
        .asPng();
    },
  };
}
