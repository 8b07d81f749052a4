import type { Drawing } from "../../../report/picture/Drawing";
import { PRINT_SCALE } from "../../../report/picture/drawings";
import { onCanvas, pngOf } from "./pictureCanvas";

/**
 * A drawing as a PNG at print resolution.
 * @throws Error if the browser draws no picture
 */
export async function toPng({ svg, width, height }: Drawing): Promise<Blob> {
  const canvas = await onCanvas(new Blob([svg], { type: "image/svg+xml" }), {
    width: Math.round(width * PRINT_SCALE),
    height: Math.round(height * PRINT_SCALE),
  });
  return pngOf(canvas);
}
