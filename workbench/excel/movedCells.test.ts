import fc from "fast-check";
import { createCalculationEngine } from "../engine/createCalculationEngine";
import { columnLetters } from "../../src/workbook/plan/address";
import { formatArea, parseArea } from "./grid/address";
import { shiftArea } from "./structure/shift";
import { openExcelForEachTest, request } from "./testWorkbook";

const excel = openExcelForEachTest();

/** One of everything that belongs to cells, around A3:B6. */
async function everything(): Promise<void> {
  await request((sheet, context) => {
    sheet.getRange("A3:B6").values = [
      ["Ref", "Level"],
      ["a", 1],
      ["b", 2],
      ["c", 3],
    ];
    sheet.tables.add("A3:B6", true).name = "Responses";
    context.workbook.names.add("Level.no", "=Sheet1!$B$4:$B$6");
    const cells = sheet.getRange("B4:B6");
    cells.dataValidation.rule = { list: { source: "=$A$4:$A$6", inCellDropDown: true } };
    cells.conditionalFormats.add("Custom").custom.rule.formula = "=$B4=MIN($B$4:$B$6)";
    sheet.getRange("D1").formulas = [["=SUM(B4:B6)"]];
    sheet.pageLayout.setPrintArea("A1:D6");
    sheet.pageLayout.setPrintTitleRows("$1:$3");
    sheet.horizontalPageBreaks.add("A5");
    sheet.freezePanes.freezeAt("1:3");
    sheet.getRange("4:4").setRowProperties([{ format: { rowHeight: 40 } }]);
  });
}

const state = () => excel().workbook().sheets[0];

describe("inserted and deleted rows and columns", () => {
  beforeEach(everything);

  test("rows at the top: everything moves down", async () => {
    excel().user.insertRows("Sheet1", 2, 2);
    const sheet = state();
    expect(formatArea(sheet.tables[0].range)).toBe("A5:B8");
    expect(excel().workbook().names[0].formula).toBe("=Sheet1!$B$6:$B$8");
    expect(sheet.validations[0]).toMatchObject({
      ranges: [parseArea("B6:B8")],
      rule: { source: "=$A$6:$A$8" },
    });
    expect(sheet.conditionalFormats[0]).toMatchObject({
      ranges: [parseArea("B6:B8")],
      rule: { formula: "=$B6=MIN($B$6:$B$8)" },
    });
    expect(sheet.cells.get(0)?.get(3)).toMatchObject({ formula: "=SUM(B6:B8)", value: 6 });
    expect(sheet.pageLayout).toMatchObject({
      printArea: parseArea("A1:D8"),
      printTitleRows: { first: 0, last: 4 },
      horizontalPageBreaks: [6],
    });
    expect(sheet.frozenRows).toBe(5);
    expect(sheet.rows.get(5)?.height).toBe(40);
  });

  test("a row inside: everything grows", async () => {
    excel().user.insertRows("Sheet1", 5);
    const sheet = state();
    expect(formatArea(sheet.tables[0].range)).toBe("A3:B7");
    expect(formatArea(sheet.validations[0].ranges[0])).toBe("B4:B7");
    expect(excel().workbook().names[0].formula).toBe("=Sheet1!$B$4:$B$7");
  });

  test("a row deleted: everything shrinks, and results follow", async () => {
    excel().user.deleteRows("Sheet1", 6);
    const sheet = state();
    expect(formatArea(sheet.tables[0].range)).toBe("A3:B5");
    expect(sheet.cells.get(0)?.get(3)).toMatchObject({ formula: "=SUM(B4:B5)", value: 3 });
    expect(excel().workbook().names[0].formula).toBe("=Sheet1!$B$4:$B$5");
  });

  test("a new column in a table gets its own name", () => {
    excel().user.insertColumns("Sheet1", "B");
    expect(state().tables[0].columns).toEqual(["Ref", "Column1", "Level"]);
    expect(excel().workbook().names[0].formula).toBe("=Sheet1!$C$4:$C$6");
    excel().user.deleteColumns("Sheet1", "A");
    expect(state().tables[0].columns).toEqual(["Column1", "Level"]);
  });

  test("a tracked range follows; one whose cells were deleted says so", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const kept = sheet.getRange("B4");
      const lost = sheet.getRange("B6");
      await context.sync();
      excel().user.insertRows("Sheet1", 1);
      excel().user.deleteRows("Sheet1", 7);
      kept.load("address");
      await context.sync();
      expect(kept.address).toBe("Sheet1!B5");
      lost.load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
    });
  });

  test("a sheet's new name reaches every reference", () => {
    excel().user.renameSheet("Sheet1", "Bob's levels");
    expect(excel().workbook().names[0].formula).toBe("='Bob''s levels'!$B$4:$B$6");
  });

  test("a deleted sheet leaves errors behind", async () => {
    await request((_, context) => {
      context.workbook.worksheets.add("Reader").getRange("A1").formulas = [["=Sheet1!B4"]];
    });
    excel().user.deleteSheet("Sheet1");
    expect(excel().workbook().names[0].formula).toContain("#REF!");
    expect(state().cells.get(0)?.get(0)?.value).toEqual({ error: "#REF!" });
  });
});

test("areas move the same way as the engine moves references to them", () => {
  const small = fc.nat({ max: 12 });
  const move = fc.record({
    axis: fc.constantFrom("row" as const, "column" as const),
    index: small,
    count: fc.integer({ min: -4, max: 4 }).filter((count) => count !== 0),
  });
  const area = fc
    .tuple(small, small, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .map(([row, column, rowCount, columnCount]) => ({ row, column, rowCount, columnCount }));
  fc.assert(
    fc.property(area, move, (at, moved) => {
      const engine = createCalculationEngine();
      engine.addSheet("one", "One");
      engine.addSheet("two", "Two");
      const [first, last] = [
        columnLetters(at.column),
        columnLetters(at.column + at.columnCount - 1),
      ];
      engine.setFormula(
        "two",
        0,
        0,
        `=SUM(One!${first}${at.row + 1}:${last}${at.row + at.rowCount})`,
      );
      const { axis, index, count } = moved;
      if (axis === "row" && count > 0) engine.insertRows("one", index, count);
      if (axis === "row" && count < 0) engine.deleteRows("one", index, -count);
      if (axis === "column" && count > 0) engine.insertColumns("one", index, count);
      if (axis === "column" && count < 0) engine.deleteColumns("one", index, -count);
      const after = shiftArea(at, moved);
      const reference = /One!(.*)\)/.exec(engine.getFormula("two", 0, 0) ?? "")?.[1] ?? "";
      expect(parseArea(reference)).toEqual(after);
    }),
  );
});
