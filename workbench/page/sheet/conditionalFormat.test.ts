import { createCalculationEngine } from "../../engine/createCalculationEngine";
import type { Host } from "../../excel/Host";
import { emptyWorkbook, openWorkbook } from "../../excel/openWorkbook";
import type { ConditionalFormatState, SheetState } from "../../excel/state";
import { withConditionalFormats } from "./conditionalFormat";

const RANGES = [{ row: 1, column: 1, rowCount: 3, columnCount: 1 }];

function rule(
  of: ConditionalFormatState["rule"],
  fillColor: string,
  stopIfTrue = false,
): ConditionalFormatState {
  return { id: fillColor, ranges: RANGES, rule: of, stopIfTrue, format: { fillColor } };
}

/** A sheet with 1, 2, 3 in A2:A4 and texts in B2:B4. */
function open(formats: ConditionalFormatState[]): { host: Host; sheet: SheetState } {
  const state = emptyWorkbook();
  const [sheet] = state.sheets;
  if (!sheet) throw new Error("A new workbook has a sheet.");
  ["1 - Minimum", "", "3 - Mature"].forEach((text, index) => {
    sheet.cells.set(
      index + 1,
      new Map([
        [0, { value: index + 1 }],
        [1, { value: text }],
      ]),
    );
  });
  sheet.conditionalFormats = formats;
  return { host: openWorkbook(state, createCalculationEngine(), () => new Date()), sheet };
}

function fills(...formats: ConditionalFormatState[]): (string | undefined)[] {
  const { host, sheet } = open(formats);
  return [1, 2, 3].map((row) => withConditionalFormats(host, sheet, row, 1, {}).fillColor);
}

test.each<[string, ConditionalFormatState["rule"], boolean[]]>([
  [
    "a formula moves along with its cell",
    { kind: "custom", formula: "=$A2>=2" },
    [false, true, true],
  ],
  ["a number that is not 0 holds", { kind: "custom", formula: "=$A2-1" }, [false, true, true]],
  ["an error does not hold", { kind: "custom", formula: "=1/0" }, [false, false, false]],
  [
    "a text is compared with no eye to case",
    { kind: "cellValue", operator: "EqualTo", formula1: '="1 - MINIMUM"' },
    [true, false, false],
  ],
  [
    "an empty cell equals nothing",
    { kind: "cellValue", operator: "EqualTo", formula1: '=""' },
    [false, false, false],
  ],
  [
    "a text between two others",
    { kind: "cellValue", operator: "Between", formula1: '="2"', formula2: '="4"' },
    [false, false, true],
  ],
  [
    "a text within the text",
    { kind: "containsText", operator: "Contains", text: "mature" },
    [false, false, true],
  ],
  [
    "a text that only stands further on does not begin it",
    { kind: "containsText", operator: "BeginsWith", text: "M" },
    [false, false, false],
  ],
])("A conditional format applies to the right cells: %s.", (_title, of, expected) => {
  expect(fills(rule(of, "#FF0000")).map((fill) => fill === "#FF0000")).toEqual(expected);
});

test("If several hold, the first one wins.", () => {
  const first = rule({ kind: "custom", formula: "=$A2=1" }, "#111111");
  const second = rule({ kind: "custom", formula: "=$A2<=2" }, "#222222");
  expect(fills(first, second)).toEqual(["#111111", "#222222", undefined]);
});

test("One that stops prevents later ones from adding anything.", () => {
  const stop = { ...rule({ kind: "custom", formula: "=$A2=1" }, "", true), format: { bold: true } };
  const later = rule({ kind: "custom", formula: "=TRUE" }, "#222222");
  expect(fills(stop, later)).toEqual([undefined, "#222222", "#222222"]);
});
