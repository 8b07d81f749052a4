import { atMost } from "./atMost";
import type { Reading } from "./Reading";
import { scanPart } from "./Reading";
import { decodeSpreadsheetText } from "./xml/decodeSpreadsheetText";
import { valueOf } from "./xml/scanXml";
import type { ElementReader } from "./xml/scanXml";

/** Excel's own limit for the formats of cells is 65,490. */
const MOST_STYLES = 65_490;

/** Excel's own limit is about 250. */
const MOST_FORMATS = 4_000;

/**
 * Formats that files refer to by number (ECMA-376 part 1, 18.8.30), as Excel shows them in British
 * English.
 */
const BUILT_IN: readonly (readonly [number, string])[] = [
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, "£#,##0;-£#,##0"],
  [6, "£#,##0;[Red]-£#,##0"],
  [7, "£#,##0.00;-£#,##0.00"],
  [8, "£#,##0.00;[Red]-£#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "dd/mm/yyyy"],
  [15, "dd-mmm-yy"],
  [16, "dd-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "hh:mm"],
  [21, "hh:mm:ss"],
  [22, "dd/mm/yyyy hh:mm"],
  // East Asian Excels have their own dates and times here; the day and the time are the same.
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, "dd/mm/yyyy"] as const),
  ...[32, 34, 55].map((id) => [id, "hh:mm"] as const),
  ...[33, 35, 56].map((id) => [id, "hh:mm:ss"] as const),
  [37, "#,##0;-#,##0"],
  [38, "#,##0;[Red]-#,##0"],
  [39, "#,##0.00;-#,##0.00"],
  [40, "#,##0.00;[Red]-#,##0.00"],
  [41, '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-'],
  [42, '_-£* #,##0_-;-£* #,##0_-;_-£* "-"_-;_-@_-'],
  [43, '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-'],
  [44, '_-£* #,##0.00_-;-£* #,##0.00_-;_-£* "-"??_-;_-@_-'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
];

/** The number format of each cell style, by the style's number. */
export function readNumberFormats(reading: Reading, path: string): readonly string[] {
  const formats = new Map(BUILT_IN);
  const styles: number[] = [];
  const countFormat = atMost(MOST_FORMATS, "number formats");
  const countStyle = atMost(MOST_STYLES, "formats of cells");
  const lists = new Map<string, ElementReader>([
    [
      "numFmts",
      {
        child(name, attributes) {
          if (name !== "numFmt") return undefined;
          countFormat();
          const code = decodeSpreadsheetText(valueOf(attributes, "formatCode") ?? "");
          formats.set(Number(valueOf(attributes, "numFmtId")), code);
          return undefined;
        },
      },
    ],
    [
      "cellXfs",
      {
        child(name, attributes) {
          if (name !== "xf") return undefined;
          countStyle();
          styles.push(Number(valueOf(attributes, "numFmtId") ?? 0));
          return undefined;
        },
      },
    ],
  ]);
  scanPart(reading, path, "styleSheet", () => ({ child: (name) => lists.get(name) }));
  return styles.map((id) => formats.get(id) ?? "General");
}
