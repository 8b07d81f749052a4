import type { CellFormat } from "../../excel/state";

/** A new workbook's format: what a cell shows where nothing says otherwise. */
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
 * What a cell, row or column says for itself, so that it shows a whole format although another lies
 * under it: in the file a style is whole, in the state formats lie over one another. Undefined where
 * it says nothing of its own.
 */
export function ownFormat(shown: CellFormat = {}, under: CellFormat = {}): CellFormat | undefined {
  if (same(shown, under)) return undefined;
  return { ...resets(under), ...shown };
}

/** The usual values of all members that a format sets. */
function resets(format: CellFormat): CellFormat {
  const members = Object.keys(format) as (keyof CellFormat)[];
  return Object.fromEntries(members.map((key) => [key, USUAL_FORMAT[key]]));
}
