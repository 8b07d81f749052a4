import type { CellFormat } from "../../excel/state";

/** A new workbook's format: what a cell shows if nothing else is set. */
export const USUAL_FORMAT: Readonly<Required<CellFormat>> = {
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fontColor: "#000000",
  fillColor: "",
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  numberFormat: "General",
  locked: true,
  formulaHidden: false,
  borders: {},
};

function same(one: CellFormat, other: CellFormat): boolean {
  const members = Object.keys({ ...one, ...other }) as (keyof CellFormat)[];
  return members.every((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]));
}

/**
 * What a cell, row or column must store so that it shows this format although another lies below
 * it: a style in the file is complete, while formats in the state are layered. Undefined if it
 * needs no format of its own.
 */
export function ownFormat(shown: CellFormat = {}, under: CellFormat = {}): CellFormat | undefined {
  if (same(shown, under)) return undefined;
  return { ...resets(under), ...shown };
}

/** The default values of all members that a format sets. */
function resets(format: CellFormat): CellFormat {
  const members = Object.keys(format) as (keyof CellFormat)[];
  return Object.fromEntries(members.map((key) => [key, USUAL_FORMAT[key]]));
}
