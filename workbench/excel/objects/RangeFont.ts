/** Excel.RangeFont. */
import { invalidArgument } from "../ExcelError";
import { boolean, number, oneOf, text } from "../model/arguments";
import { colour } from "../model/colour";
import {
  excelObject,
  type Argument,
  type ExcelClass,
  type ExcelObject,
} from "../model/ExcelObject";
import { readFormat, writeFormat, type FormatTarget } from "./FormatTarget";

export const UNDERLINES = ["None", "Single", "Double"] as const;

/** A typeface's name; Excel takes at most 31 characters. */
export function fontName(value: Argument): string {
  const name = text(value, "font.name");
  if (name.length === 0 || name.length > 31) throw invalidArgument("font.name has 1 to 31 letters");
  return name;
}

/** A font size in points, 1 to 409. */
export function fontSize(value: Argument): number {
  return number(value, "font.size", 1, 409);
}

const RangeFont: ExcelClass<FormatTarget> = {
  name: "RangeFont",
  scalars: {
    Name: {
      get: (target) => readFormat(target, (format) => format.fontName ?? "Calibri"),
      set: (target, value) => writeFormat(target, { fontName: fontName(value) }),
    },
    Size: {
      get: (target) => readFormat(target, (format) => format.fontSize ?? 11),
      set: (target, value) => writeFormat(target, { fontSize: fontSize(value) }),
    },
    Bold: {
      get: (target) => readFormat(target, (format) => format.bold ?? false),
      set: (target, value) => writeFormat(target, { bold: boolean(value, "font.bold") }),
    },
    Italic: {
      get: (target) => readFormat(target, (format) => format.italic ?? false),
      set: (target, value) => writeFormat(target, { italic: boolean(value, "font.italic") }),
    },
    Underline: {
      get: (target) => readFormat(target, (format) => format.underline ?? "None"),
      set: (target, value) =>
        writeFormat(target, { underline: oneOf(value, UNDERLINES, "font.underline") }),
    },
    Strikethrough: {
      get: (target) => readFormat(target, (format) => format.strikethrough ?? false),
      set: (target, value) =>
        writeFormat(target, { strikethrough: boolean(value, "font.strikethrough") }),
    },
    Color: {
      get: (target) => readFormat(target, (format) => format.fontColor ?? "#000000"),
      set: (target, value) => writeFormat(target, { fontColor: colour(value, "font.color") }),
    },
  },
};

/** The font of a range's cells. */
export function rangeFont(target: FormatTarget): ExcelObject {
  return excelObject(RangeFont, target);
}
