/** The document's styles under Word's own names, so that a council's template can replace them. */
import { LineRuleType, type IStylesOptions } from "docx";
import { INK, NAVY, QUIET } from "../../workbook/plan/palette";

const FONT = "Calibri";

export const TABLE_TEXT_STYLE = "TableText";
export const SMALL_STYLE = "SmallText";

const colour = (value: string): string => value.replace("#", "");

/** Sizes in half-points, distances in twips. */
export const documentStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 22, color: colour(INK), language: { value: "en-GB" } },
      // Without a line rule, LibreOffice treats the line spacing as exact and cuts pictures off.
      paragraph: { spacing: { after: 100, line: 264, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: FONT, size: 36, bold: true, color: colour(NAVY) },
      paragraph: { spacing: { after: 80 }, keepNext: true },
    },
    heading1: {
      run: { font: FONT, size: 28, bold: true, color: colour(NAVY) },
      paragraph: { spacing: { before: 320, after: 100 }, keepNext: true },
    },
    heading2: {
      run: { font: FONT, size: 24, bold: true, color: colour(NAVY) },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
    caption: {
      run: { font: FONT, size: 18, italics: false, color: colour(QUIET) },
      paragraph: { spacing: { before: 120, after: 60 } },
    },
  },
  paragraphStyles: [
    {
      id: TABLE_TEXT_STYLE,
      name: "Table Text",
      basedOn: "Normal",
      quickFormat: true,
      run: { size: 18 },
      paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: SMALL_STYLE,
      name: "Small Text",
      basedOn: "Normal",
      quickFormat: true,
      run: { size: 16 },
      paragraph: { spacing: { before: 0, after: 60, line: 240, lineRule: LineRuleType.AUTO } },
    },
  ],
};
