import fc from "fast-check";

import { formatAt } from "../excel/grid/formats";
import type { CellFormat, CellState, WorkbookState } from "../excel/state";
import { readWorkbook } from "./readWorkbook";
import { writeWorkbook } from "./writeWorkbook";
import { emptySheet } from "../excel/structure/sheets";
import { USUAL_FORMAT } from "./style/layers";
import { sampleWorkbook } from "./testing/sampleWorkbook";
import { validateOpenXml } from "../programs/validateOpenXml";
import { unpackZip } from "../../src/workbook/file/package/unpackZip";
import { withPlainIds } from "./testing/withPlainIds";
import { anyText } from "../../src/text/anyTextArbitrary";

/** Records with the prototype of ordinary objects. */
const PLAIN = { noNullPrototype: true } as const;

function oneSheet(change: (sheet: ReturnType<typeof emptySheet>) => void): WorkbookState {
  const sheet = emptySheet("one", "One");
  change(sheet);
  return { ...sampleWorkbook(), sheets: [sheet], names: [], activeSheetId: "one" };
}

async function roundTrip(workbook: WorkbookState): Promise<WorkbookState> {
  return readWorkbook(await writeWorkbook(workbook));
}

describe("a workbook's file", () => {
  test("gives back everything that was written", async () => {
    const read = await roundTrip(sampleWorkbook());
    expect(withPlainIds(read)).toStrictEqual(withPlainIds(sampleWorkbook()));
  });

  test("has no error that Microsoft's validator can find, and the validator does find errors", async () => {
    expect(await validateOpenXml(await writeWorkbook(sampleWorkbook()))).toEqual([]);
    const wrong = oneSheet((sheet) => {
      const list = { kind: "list", source: "=Levels", inCellDropDown: true } as const;
      const prompt = { showPrompt: true, title: "x".repeat(33), message: "" };
      const ranges = [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }];
      sheet.validations = [{ ranges, rule: list, ignoreBlanks: true, prompt }];
    });
    expect(await validateOpenXml(await writeWorkbook(wrong))).toHaveLength(1);
  });

  test("is the same, byte for byte, for the same workbook", async () => {
    expect(await writeWorkbook(sampleWorkbook())).toEqual(await writeWorkbook(sampleWorkbook()));
  });

  test("has the parts, targets, sizes and the one selected tab that Excel writes", async () => {
    const parts = unpackZip(await writeWorkbook(sampleWorkbook()));
    const xml = (path: string) => new TextDecoder().decode(parts.get(path));
    const all = (path: string, name: string) =>
      [...xml(path).matchAll(new RegExp(`${name}="([^"]*)"`, "g"))].map(([, value]) => value);
    expect(all("_rels/.rels", "Target").sort()).toEqual([
      "docProps/app.xml",
      "docProps/core.xml",
      "xl/workbook.xml",
    ]);
    const sheets = [1, 2, 3, 4, 5].map((number) => `worksheets/sheet${number}.xml`);
    expect(all("xl/_rels/workbook.xml.rels", "Target")).toEqual([
      ...sheets,
      "theme/theme1.xml",
      "styles.xml",
      "sharedStrings.xml",
    ]);
    expect(all("xl/worksheets/_rels/sheet4.xml.rels", "Target")).toEqual([
      "../drawings/drawing1.xml",
    ]);
    expect(all("xl/worksheets/sheet1.xml", "dimension ref")).toEqual(["A1"]);
    expect(all("xl/worksheets/sheet2.xml", "dimension ref")).toEqual(["B1:B3"]);
    expect(sheets.map((path) => all(`xl/${path}`, "tabSelected"))).toEqual([[], [], ["1"], [], []]);
  });

  test("opens at the first visible sheet when the active one is hidden", async () => {
    const read = await roundTrip({ ...sampleWorkbook(), activeSheetId: "hidden" });
    expect(read.sheets.find((sheet) => sheet.id === read.activeSheetId)?.name).toBe("Start");
  });

  test("keeps any value and any format of a cell", async () => {
    const color = fc.stringMatching(/^#[0-9A-F]{6}$/);
    const format: fc.Arbitrary<CellFormat> = fc.record(
      {
        bold: fc.constant(true),
        fontSize: fc
          .integer({ min: 2, max: 160 })
          .map((half) => half / 2)
          .filter((size) => size !== 11),
        fontColor: color.filter((each) => each !== "#000000"),
        fillColor: color,
        numberFormat: fc.constantFrom("0", "d mmm yyyy", '0;"above";"met"', "@"),
        horizontalAlignment: fc.constantFrom("Left", "Center", "Right", "Justify"),
        textOrientation: fc.integer({ min: -90, max: 90 }).filter((degrees) => degrees !== 0),
        locked: fc.constant(false),
      },
      { requiredKeys: ["bold"], noNullPrototype: true },
    );
    const unit = fc.oneof(fc.nat({ max: 0xffff }), fc.constantFrom(0x7f, 0x85, 0xfffe, 0xd800));
    const units = fc.array(unit, { minLength: 1 }).map((each) => String.fromCharCode(...each));
    const spelled = fc.constantFrom("_x0041_", "_x005F_", "_x000d_\u0007", " \u00a0", "\r\n");
    const text = fc.oneof(anyText({ minLength: 1 }), units, spelled);
    const error = fc.constantFrom("#N/A", "#DIV/0!", "#REF!").map((each) => ({ error: each }));
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0);
    const value = fc.oneof(text, number, fc.boolean(), error);
    const cell: fc.Arbitrary<CellState> = fc.oneof(
      value.map((each) => ({ value: each })),
      fc.record({ value, format }, PLAIN),
      fc.oneof(value, fc.constant("")).map((each) => ({ value: each, formula: '=A1&"<"' })),
      fc.record({ value: fc.constant(""), format }, PLAIN),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 40 }), async (column) => {
        const cells = new Map(column.map((each, row) => [row, new Map([[row % 3, each]])]));
        const read = await roundTrip(oneSheet((sheet) => (sheet.cells = cells)));
        expect(read.sheets[0].cells).toStrictEqual(cells);
      }),
      { numRuns: 60 },
    );
  });

  test("shows every cell the same when formats of sheet, columns, rows and cells overlap", async () => {
    const format: fc.Arbitrary<CellFormat> = fc.record(
      {
        bold: fc.boolean(),
        fillColor: fc.constantFrom("", "#112233"),
        fontSize: fc.constantFrom(8, 11),
      },
      { requiredKeys: [], noNullPrototype: true },
    );
    const maybe = fc.option(format, { nil: undefined });
    const layers = fc.record({
      whole: maybe,
      columns: fc.array(maybe, { maxLength: 3 }),
      rows: fc.array(maybe, { maxLength: 3 }),
      cells: fc.array(fc.array(maybe, { maxLength: 4 }), { maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(layers, async ({ whole, columns, rows, cells }) => {
        const workbook = oneSheet((sheet) => {
          sheet.format = whole;
          columns.forEach((each, column) => sheet.columns.set(column, { format: each }));
          rows.forEach((each, row) => sheet.rows.set(row, { format: each }));
          cells.forEach((row, number) =>
            sheet.cells.set(number, new Map(row.map((each, n) => [n, { value: n, format: each }]))),
          );
        });
        const read = await roundTrip(workbook);
        for (let place = 0; place < 25; place += 1) {
          const [row, column] = [Math.floor(place / 5), place % 5];
          const before = { ...USUAL_FORMAT, ...formatAt(workbook.sheets[0], row, column) };
          const after = { ...USUAL_FORMAT, ...formatAt(read.sheets[0], row, column) };
          expect(after).toEqual(before);
        }
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    [
      "a sheet's password",
      /password/,
      oneSheet((s) => (s.protection = { options: {}, password: "x" })),
    ],
    ["a colour by name", /"red" is no colour/, oneSheet((s) => (s.tabColor = "red"))],
    ["an unknown paper", /paper size "A9"/, oneSheet((s) => (s.pageLayout.paperSize = "A9"))],
    [
      "labels outside stacked bars",
      /cannot stand outside/,
      oneSheet((s) => {
        const chart = sampleWorkbook().sheets[3].charts[0];
        s.charts = [{ ...chart, dataLabels: { position: "OutsideEnd" } }];
      }),
    ],
    [
      "a chart that is not of bars",
      /chart type .* "Pie"/,
      oneSheet((s) => {
        s.charts = [{ ...sampleWorkbook().sheets[3].charts[0], type: "Pie" }];
      }),
    ],
  ])("is not written with %s", async (_, message, workbook) => {
    await expect(writeWorkbook(workbook)).rejects.toThrow(message);
  });
});
