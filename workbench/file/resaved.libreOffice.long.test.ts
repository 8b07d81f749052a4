import type { SheetState, WorkbookState } from "../excel/state";
import { readWorkbook } from "./readWorkbook";
import { writeWorkbook } from "./writeWorkbook";
import { convert } from "../programs/libreOffice";
import { sampleWorkbook } from "./testing/sampleWorkbook";

let written: WorkbookState;
let saved: WorkbookState;

beforeAll(async () => {
  written = sampleWorkbook();
  saved = await readWorkbook(await convert(await writeWorkbook(written), "xlsx"));
});

function sheet(workbook: WorkbookState, name: string): SheetState {
  const found = workbook.sheets.find((each) => each.name === name);
  if (!found) throw new Error(`There is no sheet "${name}".`);
  return found;
}

const THEME = "Theme 'one', sheet";

describe("a workbook saved by LibreOffice", () => {
  test("has the same values, recalculated", () => {
    for (const { name, cells } of written.sheets) {
      const others = sheet(saved, name).cells;
      for (const [row, columns] of cells) {
        for (const [column, { value }] of columns) {
          const place = `${name} ${row} ${column}`;
          expect([place, others.get(row)?.get(column)?.value ?? ""]).toEqual([place, value]);
        }
      }
    }
  });

  test("has the same formulas", () => {
    const formulas = [2, 3].map((row) => sheet(saved, THEME).cells.get(row)?.get(3)?.formula);
    expect(formulas).toEqual([
      '=IF(C3="","",VALUE(LEFT(C3,1)))',
      '=IF(C4="","",VALUE(LEFT(C4,1)))',
    ]);
  });

  test("has the same names, quoted only where necessary", () => {
    const names = saved.names.map(({ name, formula }) => [name, formula]);
    expect(names).toContainEqual(["Levels", "=Start!$B$1:$B$3"]);
    expect(names).toContainEqual(["Secret", '="a & b"']);
    expect(saved.names.find(({ name }) => name === "Here")?.scope).toBe(sheet(saved, "Start").id);
  });

  test("has the same table, list, prompt and alert", () => {
    const [theme, before] = [sheet(saved, THEME), sheet(written, THEME)];
    expect(theme.validations[0]).toEqual(before.validations[0]);
    expect(theme.tables[0]).toMatchObject({ name: "Answers", columns: before.tables[0].columns });
  });

  test("has the same conditional formats, by range", () => {
    const rules = (of: SheetState) =>
      of.conditionalFormats
        .map(({ rule, format }) => JSON.stringify([rule, format.fillColor]))
        .sort();
    expect(rules(sheet(saved, THEME))).toEqual(rules(sheet(written, THEME)));
  });

  test("has columns of the same width, rows of the same height, and the same protection", () => {
    const [theme, before] = [sheet(saved, THEME), sheet(written, THEME)];
    for (const column of [0, 1, 2, 3]) {
      expect(theme.columns.get(column)?.width).toBe(before.columns.get(column)?.width);
    }
    expect(theme.rows.get(0)?.height).toBeCloseTo(before.rows.get(0)?.height ?? 0, 1);
    expect(theme.columns.get(9)?.hidden).toBe(true);
    expect(theme.protection?.options).toEqual(before.protection?.options);
    expect(theme.cells.get(2)?.get(2)?.format?.locked).toBe(false);
  });

  test("has the same print area, titles, breaks and footer", () => {
    const [layout, before] = [sheet(saved, THEME).pageLayout, sheet(written, THEME).pageLayout];
    const { printArea, printTitleRows, printTitleColumns, zoom, horizontalPageBreaks } = before;
    const kept = { printArea, printTitleRows, printTitleColumns, zoom, horizontalPageBreaks };
    expect(layout).toMatchObject({ ...kept, footer: { left: before.footer?.left } });
  });

  test("has the same charts, within half a point", () => {
    const [charts, before] = [sheet(saved, "Heatmap").charts, sheet(written, "Heatmap").charts];
    expect(charts.map(({ type, series }) => [type, series.length])).toEqual(
      before.map(({ type, series }) => [type, series.length]),
    );
    expect(charts[0].series.map((each) => [each.values, each.fillColor])).toEqual(
      before[0].series.map((each) => [each.values, each.fillColor]),
    );
    expect(Math.abs(charts[0].left - before[0].left)).toBeLessThan(0.5);
    expect(Math.abs(charts[0].height - before[0].height)).toBeLessThan(0.5);
  });
});
