import type { ChartImage } from "../../../workbook/print/PrintOutcome";
import { PRINT_DOTS_PER_INCH } from "../../../workbook/print/printResolution";
import { onCanvas, pngOf } from "./pictureCanvas";

/** Excel's picture of a chart, good enough to print. */
export interface ChartPicture {
  readonly png: Blob;
  /** For the pane's preview. */
  readonly address: string;
  /** In pixels at 96 to the inch, the size of the chart on its sheet. */
  readonly width: number;
  readonly height: number;
}

const POINTS_PER_INCH = 72;
const PIXELS_PER_POINT = 96 / POINTS_PER_INCH;
/** Tolerance for rounded sizes and proportions. */
const TOLERANCE = 0.02;
/** Size in pixels of the small copy used to detect an empty picture. */
const LOOK = 64;

/**
 * Excel's picture as a PNG; undefined if it cannot be printed: Excel has returned pictures in its
 * own size (OfficeDev/office-js#3980), cut off or empty (#55), and files that are not pictures.
 */
export async function chartPicture(image: ChartImage): Promise<ChartPicture | undefined> {
  try {
    const canvas = await onCanvas(new Blob([bytesOf(image.base64)]));
    if (!isFine(canvas, image) || !hasShape(canvas, image) || isEmpty(canvas)) return undefined;
    return {
      png: await pngOf(canvas),
      address: canvas.toDataURL("image/png"),
      width: image.width * PIXELS_PER_POINT,
      height: image.height * PIXELS_PER_POINT,
    };
  } catch {
    // Not a picture that this browser knows: the drawing is used instead.
    return undefined;
  }
}

function isFine(canvas: HTMLCanvasElement, { width }: ChartImage): boolean {
  const wanted = (width / POINTS_PER_INCH) * PRINT_DOTS_PER_INCH;
  return canvas.width >= wanted * (1 - TOLERANCE);
}

function hasShape(canvas: HTMLCanvasElement, { width, height }: ChartImage): boolean {
  const proportion = (canvas.width * height) / (canvas.height * width);
  return Math.abs(proportion - 1) <= TOLERANCE;
}

/** True if every pixel has the same colour. */
function isEmpty(canvas: HTMLCanvasElement): boolean {
  const small = document.createElement("canvas");
  small.width = LOOK;
  small.height = LOOK;
  const pen = small.getContext("2d");
  if (pen === null) return true;
  pen.drawImage(canvas, 0, 0, LOOK, LOOK);
  const colours = new Uint32Array(pen.getImageData(0, 0, LOOK, LOOK).data.buffer);
  return colours.every((colour) => colour === colours[0]);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  // Some documentation shows it with a data-URL prefix.
  return Uint8Array.from(atob(base64.replace(/^data:[^,]*,/, "")), (char) => char.charCodeAt(0));
}
