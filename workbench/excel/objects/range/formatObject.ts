/** A cell's format as the plain object of setCellProperties and getCellProperties. */
import { invalidArgument } from "../../ExcelError";
import {
  boolean,
  integer,
  onlyMembers,
  oneOf,
  record,
  type JsonObject,
} from "../../model/arguments";
import { colour } from "../../model/colour";
import type { Json } from "../../model/ExcelObject";
import { withBorder } from "../../grid/borders";
import { columnLetters } from "../../../../src/workbook/plan/address";
import { formatAt } from "../../grid/formats";
import type { BorderEdge, CellFormat, SheetState } from "../../state";
import { BORDER_STYLES, BORDER_WEIGHTS, PLAIN_BORDER } from "../RangeBorder";
import { fontName, fontSize, UNDERLINES } from "../RangeFont";
import { HORIZONTAL, VERTICAL } from "../RangeFormat";

type Reader = (format: CellFormat, value: Json) => CellFormat;

/** Reads the members of one object of the format; an unknown member is refused. */
function readMembers(
  format: CellFormat,
  value: Json,
  readers: Readonly<Record<string, Reader>>,
  what: string,
): CellFormat {
  const given = record(value, what);
  onlyMembers(given, Object.keys(readers), what);
  return Object.entries(given).reduce(
    (changed, [member, inner]) => readers[member]?.(changed, inner) ?? changed,
    format,
  );
}

const FONT: Readonly<Record<string, Reader>> = {
  name: (format, value) => ({ ...format, fontName: fontName(value) }),
  size: (format, value) => ({ ...format, fontSize: fontSize(value) }),
  bold: (format, value) => ({ ...format, bold: boolean(value, "font.bold") }),
  italic: (format, value) => ({ ...format, italic: boolean(value, "font.italic") }),
  color: (format, value) => ({ ...format, fontColor: colour(value, "font.color") }),
  underline: (format, value) => ({
    ...format,
    underline: oneOf(value, UNDERLINES, "font.underline"),
  }),
  strikethrough: (format, value) => ({
    ...format,
    strikethrough: boolean(value, "font.strikethrough"),
  }),
};

const PROTECTION: Readonly<Record<string, Reader>> = {
  locked: (format, value) => ({ ...format, locked: boolean(value, "protection.locked") }),
  formulaHidden: (format, value) => ({
    ...format,
    formulaHidden: boolean(value, "protection.formulaHidden"),
  }),
};

function border(edge: BorderEdge): Reader {
  return (format, value) => {
    const given = record(value, `borders.${edge}`);
    onlyMembers(given, ["style", "color", "weight"], `borders.${edge}`);
    const { style, color, weight } = given;
    const next = {
      ...PLAIN_BORDER,
      ...format.borders?.[edge],
      ...(style === undefined ? {} : { style: oneOf(style, BORDER_STYLES, "border style") }),
      ...(color === undefined ? {} : { color: colour(color, "border colour") }),
      ...(weight === undefined ? {} : { weight: oneOf(weight, BORDER_WEIGHTS, "border weight") }),
    };
    return withBorder(format, edge, next.style === "None" ? undefined : next);
  };
}

const FORMAT: Readonly<Record<string, Reader>> = {
  font: (format, value) => readMembers(format, value, FONT, "font"),
  fill: (format, value) =>
    readMembers(
      format,
      value,
      { color: (present, given) => ({ ...present, fillColor: colour(given, "fill.color") }) },
      "fill",
    ),
  borders: (format, value) =>
    readMembers(
      format,
      value,
      {
        top: border("top"),
        bottom: border("bottom"),
        left: border("left"),
        right: border("right"),
      },
      "borders",
    ),
  protection: (format, value) => readMembers(format, value, PROTECTION, "protection"),
  horizontalAlignment: (format, value) => ({
    ...format,
    horizontalAlignment: oneOf(value, HORIZONTAL, "horizontalAlignment"),
  }),
  verticalAlignment: (format, value) => ({
    ...format,
    verticalAlignment: oneOf(value, VERTICAL, "verticalAlignment"),
  }),
  wrapText: (format, value) => ({ ...format, wrapText: boolean(value, "wrapText") }),
  shrinkToFit: (format, value) => ({ ...format, shrinkToFit: boolean(value, "shrinkToFit") }),
  indentLevel: (format, value) => ({
    ...format,
    indentLevel: integer(value, "indentLevel", 0, 250),
  }),
  textOrientation: (format, value) => ({
    ...format,
    textOrientation: integer(value, "textOrientation", -90, 90),
  }),
};

/** The format with what the object says. @throws InvalidArgument for members that Excel has not. */
export function applyFormatObject(format: CellFormat, value: JsonObject): CellFormat {
  return readMembers(format, value, FORMAT, "format");
}

function describeFormat(format: CellFormat): JsonObject {
  return {
    font: {
      name: format.fontName ?? "Calibri",
      size: format.fontSize ?? 11,
      bold: format.bold ?? false,
      italic: format.italic ?? false,
      color: format.fontColor ?? "#000000",
      underline: format.underline ?? "None",
      strikethrough: format.strikethrough ?? false,
    },
    fill: { color: format.fillColor ?? "" },
    protection: { locked: format.locked ?? true, formulaHidden: format.formulaHidden ?? false },
    borders: {
      top: describeBorder(format, "top"),
      bottom: describeBorder(format, "bottom"),
      left: describeBorder(format, "left"),
      right: describeBorder(format, "right"),
    },
    horizontalAlignment: format.horizontalAlignment ?? "General",
    verticalAlignment: format.verticalAlignment ?? "Bottom",
    wrapText: format.wrapText ?? false,
    shrinkToFit: format.shrinkToFit ?? false,
    indentLevel: format.indentLevel ?? 0,
    textOrientation: format.textOrientation ?? 0,
  };
}

function describeBorder(format: CellFormat, edge: BorderEdge): JsonObject {
  const { style, color, weight } = format.borders?.[edge] ?? { ...PLAIN_BORDER, style: "None" };
  return { style, color, weight };
}

/** What is asked for, out of what there is. */
function pick(full: JsonObject, wanted: JsonObject, what: string): JsonObject {
  const entries = Object.entries(wanted).map(([member, option]): [string, Json] => {
    const value = full[member];
    if (value === undefined) throw invalidArgument(`${what} has no member ${member}`);
    if (option === true) return [member, value];
    return [member, pick(record(value, member), record(option, member), member)];
  });
  return Object.fromEntries(entries);
}

/** A cell's properties, as many as the load options name. */
export function describeCell(
  sheet: SheetState,
  row: number,
  column: number,
  wanted: JsonObject,
): JsonObject {
  const full = {
    address: `${sheet.name}!${columnLetters(column)}${row + 1}`,
    format: describeFormat(formatAt(sheet, row, column)),
  };
  return pick(full, wanted, "cell properties");
}
