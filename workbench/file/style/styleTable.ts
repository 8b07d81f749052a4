import type { CellFormat } from "../../excel/state";
import { element } from "../xml/element";
import { writeAlignment } from "./alignment";
import {
  border,
  cellFill,
  cellFont,
  conditionalFill,
  conditionalFont,
  protection,
} from "./formatParts";
import { BUILT_IN_NUMBER_FORMATS, FIRST_OWN_NUMBER_FORMAT } from "./numberFormats";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A list without duplicates that gives each text's index. */
function distinct(...first: string[]): { at(text: string): number; all(): string[] } {
  const places = new Map(first.map((text, index) => [text, index]));
  return {
    at(text) {
      const place = places.get(text) ?? places.size;
      places.set(text, place);
      return place;
    },
    all: () => [...places.keys()],
  };
}

export interface StyleTable {
  /**
   * Index of a cell's style; 0 is the default.
   * @param quotePrefix the cell's text was entered with an apostrophe
   * @throws Error for a colour or word that the file format does not have.
   */
  cellStyle(format: CellFormat | undefined, quotePrefix?: boolean): number;
  /** Index of a conditional format's style. */
  conditionalStyle(format: CellFormat): number;
  /** The styles part, with all styles requested so far. */
  root(): string;
}

/** The styles of a workbook, collected while its sheets are written. */
export function createStyleTable(): StyleTable {
  const noBorder = element("border", {}, "<left/><right/><top/><bottom/><diagonal/>");
  const fonts = distinct(cellFont({}));
  // Excel reserves the first two fills, whatever they contain.
  const fills = distinct(
    element("fill", {}, element("patternFill", { patternType: "none" })),
    element("fill", {}, element("patternFill", { patternType: "gray125" })),
  );
  const borders = distinct(noBorder);
  const ownNumberFormats = distinct();
  const cellStyles = distinct(cellXf({}));
  const conditionalStyles = distinct();
  /** Styles of formats seen before: most cells of a sheet share a few. */
  const known = new Map<string, number>();

  function numberFormatId(code: string): number {
    const builtIn = [...BUILT_IN_NUMBER_FORMATS].find(([, each]) => each === code);
    return builtIn ? builtIn[0] : FIRST_OWN_NUMBER_FORMAT + ownNumberFormats.at(code);
  }

  function cellXf(format: CellFormat, quotePrefix?: true): string {
    const numFmtId = numberFormatId(format.numberFormat ?? "General");
    const fontId = fonts.at(cellFont(format));
    const fillId = format.fillColor ? fills.at(cellFill(format.fillColor)) : 0;
    const borderId = borders.at(border(format, "withDiagonal") ?? noBorder);
    const alignment = writeAlignment(format);
    const guard = protection(format);
    const attributes = {
      numFmtId,
      fontId,
      fillId,
      borderId,
      xfId: 0,
      quotePrefix,
      applyNumberFormat: numFmtId === 0 ? undefined : true,
      applyFont: fontId === 0 ? undefined : true,
      applyFill: fillId === 0 ? undefined : true,
      applyBorder: borderId === 0 ? undefined : true,
      applyAlignment: alignment === undefined ? undefined : true,
      applyProtection: guard === undefined ? undefined : true,
    };
    return element("xf", attributes, alignment, guard);
  }

  function list(name: string, items: string[]): string | undefined {
    return items.length === 0 ? undefined : element(name, { count: items.length }, ...items);
  }

  return {
    cellStyle(format, quotePrefix = false) {
      if (!format && !quotePrefix) return 0;
      const key = `${quotePrefix ? "'" : ""}${JSON.stringify(format)}`;
      const style = known.get(key) ?? cellStyles.at(cellXf(format ?? {}, quotePrefix || undefined));
      known.set(key, style);
      return style;
    },
    conditionalStyle(format) {
      const code = format.numberFormat;
      const numberFormat =
        code === undefined
          ? undefined
          : element("numFmt", { numFmtId: numberFormatId(code), formatCode: code });
      const pieces = [conditionalFont(format), numberFormat, conditionalFill(format)];
      return conditionalStyles.at(element("dxf", {}, ...pieces, border(format, "plain")));
    },
    root() {
      const numberFormats = ownNumberFormats
        .all()
        .map((formatCode, index) =>
          element("numFmt", { numFmtId: FIRST_OWN_NUMBER_FORMAT + index, formatCode }),
        );
      const normal = element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
      return element(
        "styleSheet",
        { xmlns: MAIN },
        list("numFmts", numberFormats),
        list("fonts", fonts.all()),
        list("fills", fills.all()),
        list("borders", borders.all()),
        list("cellStyleXfs", [normal]),
        list("cellXfs", cellStyles.all()),
        list("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
        list("dxfs", conditionalStyles.all()),
      );
    },
  };
}
