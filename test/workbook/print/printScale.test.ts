/** Every sheet that is printed is one page wide, as its columns and its paper say. */
import type { Framework } from "../../../src/framework/framework";
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { makeTestFramework } from "../../../src/framework/testFramework";
import type { PageLayoutState, SheetState } from "../../../workbench/excel/state";
import { buildInExcel } from "../../tools/buildInExcel";
import { responseSets } from "../../tools/responseSets";
import { REPORTS } from "./reports";

/** In points. */
const SHORT = { A4: 595.3, A3: 841.9 };
const LONG = { A4: 841.9, A3: 1190.6 };
const USUAL_WIDTH = 48;

function pageWidth({ paperSize, orientation, leftMargin, rightMargin }: PageLayoutState): number {
  const paper = paperSize === "A3" ? "A3" : "A4";
  const across = orientation === "Landscape" ? LONG[paper] : SHORT[paper];
  return across - (leftMargin ?? 50.4) - (rightMargin ?? 50.4);
}

/** Widths of the printed columns on paper, in points. */
function printedWidths(sheet: SheetState): readonly number[] {
  const { printArea, zoom } = sheet.pageLayout;
  const { column, columnCount } = printArea ?? { column: 0, columnCount: 0 };
  return Array.from({ length: columnCount }, (_, index) => {
    const state = sheet.columns.get(column + index);
    return state?.hidden === true
      ? 0
      : ((state?.width ?? USUAL_WIDTH) * (zoom?.scale ?? 100)) / 100;
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The size of the table's text on paper, if it is 10 points in the sheet. */
const printedSize = ({ pageLayout }: SheetState): number => (pageLayout.zoom?.scale ?? 100) / 10;

async function printedSheets(framework: Framework): Promise<readonly SheetState[]> {
  const excel = await buildInExcel(framework, responseSets(framework)[2]);
  try {
    for (const [, , make] of REPORTS) await make();
    const { sheets } = excel.workbook();
    return sheets.filter(({ pageLayout }) => pageLayout.printArea !== undefined);
  } finally {
    excel.close();
  }
}

test.each(shippedFrameworks().map((framework) => [framework.id, framework] as const))(
  "Every sheet and report of %s is one page wide and readable.",
  async (_id, framework) => {
    const sheets = await printedSheets(framework);
    expect(sheets.length).toBeGreaterThan(10);
    for (const sheet of sheets) {
      const width = sum(printedWidths(sheet));
      const room = pageWidth(sheet.pageLayout);
      expect([sheet.name, width < room]).toEqual([sheet.name, true]);
      expect([sheet.name, printedSize(sheet) >= 6]).toEqual([sheet.name, true]);
      // Not smaller than it must be.
      if (sheet.pageLayout.zoom?.scale !== 100) expect(width / room).toBeGreaterThan(0.75);
    }
  },
);

test("A sheet too wide to be read continues on further pages, with the ref in front.", async () => {
  const long = "Officers agree on what they buy, from whom, and why it is good value. ".repeat(18);
  const framework = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 2, levels: 10 });
  const wordy: Framework = {
    ...framework,
    themes: framework.themes.map((theme) => ({
      ...theme,
      keyAreas: theme.keyAreas.map((keyArea) => ({
        ...keyArea,
        valueCodes: keyArea.valueCodes.map((code) => ({
          ...code,
          statements: code.statements.map(() => [long]),
        })),
      })),
    })),
  };
  const sheets = await printedSheets(wordy);
  const theme = sheets.find(({ name }) => name === wordy.themes[0].title);
  if (theme === undefined) throw new Error("There is no theme sheet.");
  const widths = printedWidths(theme);
  const room = pageWidth(theme.pageLayout);
  expect(sum(widths)).toBeGreaterThan(room);
  expect(theme.pageLayout.printTitleColumns).toEqual({ first: 0, last: 0 });
  const [ref, ...others] = widths;
  for (const width of others) expect(ref + width).toBeLessThan(room);
  expect(printedSize(theme)).toBeGreaterThanOrEqual(6);
});
