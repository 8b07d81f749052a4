/** Converts between the file's measures and the state's points. A pixel is 0.75 points. */

const POINTS_PER_PIXEL = 0.75;
/** Width of a digit in Calibri 11, in pixels: the file measures columns in digits. */
const DIGIT_PIXELS = 7;
const EMU_PER_POINT = 12700;
const POINTS_PER_INCH = 72;

/** A width as Excel shows it, in whole pixels, as points. */
export function roundToPixels(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL) * POINTS_PER_PIXEL;
}

/**
 * A column's width in the file: digits with padding, in 256ths (ECMA-376 part 1, 18.3.1.13: for
 * 64 pixels 9.140625).
 */
export function columnWidthInFile(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
}

/** Points of a file's column width, by the formula of the same paragraph. */
export function columnPoints(width: number): number {
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
  return pixels * POINTS_PER_PIXEL;
}

/** Points without rounding noise from a conversion. */
export function tidyPoints(points: number): number {
  return Math.round(points * 1e6) / 1e6;
}

/** English metric units, as an integer. */
export function emu(points: number): number {
  return Math.round(points * EMU_PER_POINT);
}

/** Points from English metric units. */
export function pointsOfEmu(units: number): number {
  return tidyPoints(units / EMU_PER_POINT);
}

/** Inches from points. */
export function inches(points: number): number {
  return points / POINTS_PER_INCH;
}

/** Points from inches. */
export function pointsOfInches(length: number): number {
  return tidyPoints(length * POINTS_PER_INCH);
}
