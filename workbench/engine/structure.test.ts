import type { CalculationEngine } from "./CalculationEngine";
import { createCalculationEngine } from "./createCalculationEngine";

function engineWith(formula: string): CalculationEngine {
  const engine = createCalculationEngine();
  engine.addSheet("data", "Data");
  engine.addSheet("view", "View");
  const numbers = [1, 2, 3, 4, 5, 6].map((row) => [{ literal: row }, { literal: row * 10 }]);
  engine.setCells("data", 0, 0, numbers);
  engine.setFormula("view", 0, 0, formula);
  return engine;
}

type Change = (engine: CalculationEngine) => void;

const insertRow: Change = (engine) => engine.insertRows("data", 2, 1);
const insertTop: Change = (engine) => engine.insertRows("data", 0, 2);
const deleteRows: Change = (engine) => engine.deleteRows("data", 2, 2);
const deleteFirst: Change = (engine) => engine.deleteRows("data", 0, 1);
const insertColumn: Change = (engine) => engine.insertColumns("data", 1, 1);
const deleteColumn: Change = (engine) => engine.deleteColumns("data", 0, 1);
const rename: Change = (engine) => engine.renameSheet("data", "It's new");
const renamePlain: Change = (engine) => engine.renameSheet("data", "Data2");
const renameLikeCell: Change = (engine) => engine.renameSheet("data", "AB12");
const remove: Change = (engine) => engine.deleteSheet("data");

describe("Formulas follow changes to the sheets they refer to", () => {
  test.each<[string, string, Change, string, unknown]>([
    ["a row inside a range", "=SUM(Data!A1:A6)", insertRow, "=SUM(Data!A1:A7)", 21],
    ["rows above", "=SUM(Data!$A$1:A$6)", insertTop, "=SUM(Data!$A$3:A$8)", 21],
    ["rows after", "=SUM(Data!A1:A2)", insertRow, "=SUM(Data!A1:A2)", 3],
    ["a row before a cell", "=Data!A3+Data!A2", insertRow, "=Data!A4+Data!A2", 5],
    ["rows out of a range", "=SUM(Data!A1:A6)", deleteRows, "=SUM(Data!A1:A4)", 14],
    ["rows at a range's end", "=SUM(Data!A1:A4)", deleteRows, "=SUM(Data!A1:A2)", 3],
    ["rows at a range's start", "=SUM(Data!A3:A6)", deleteRows, "=SUM(Data!A3:A4)", 11],
    ["all rows of a range", "=SUM(Data!A3:A4)", deleteRows, "=SUM(Data!#REF!)", { error: "#REF!" }],
    ["the row of a cell", "=Data!A1", deleteFirst, "=Data!#REF!", { error: "#REF!" }],
    ["a whole column, rows inserted", "=SUM(Data!A:A)", insertRow, "=SUM(Data!A:A)", 21],
    ["a column before", "=Data!B1", insertColumn, "=Data!C1", 10],
    ["a column inside", "=SUM(Data!A1:B1)", insertColumn, "=SUM(Data!A1:C1)", 11],
    ["a column gone before", "=Data!$B$1", deleteColumn, "=Data!$A$1", 10],
    ["whole columns", "=SUM(Data!A:B)", deleteColumn, "=SUM(Data!A:A)", 210],
    ["whole rows", "=SUM(Data!$3:$3)", insertTop, "=SUM(Data!$5:$5)", 33],
    [
      "a new name that needs apostrophes",
      '=Data!A1&"Data!A1"',
      rename,
      "='It''s new'!A1&\"Data!A1\"",
      "1Data!A1",
    ],
    ["a new plain name", "=sum( data!a1 , 2 )", renamePlain, "=sum( Data2!A1 , 2 )", 3],
    ["a new name that looks like a cell", "=Data!A1", renameLikeCell, "='AB12'!A1", 1],
    ["a sheet gone", "=SUM(Data!A1:$A$2)", remove, "=SUM(#REF!A1:$A$2)", { error: "#REF!" }],
    [
      "text that stays as written",
      '=if(1=1, "a" ,Data!A1)',
      insertTop,
      '=if(1=1, "a" ,Data!A3)',
      "a",
    ],
  ])("%s: %s", (_title, formula, change, rewritten, value) => {
    const engine = engineWith(formula);
    engine.getValue("view", 0, 0);
    change(engine);
    expect(engine.getFormula("view", 0, 0)).toBe(rewritten);
    expect(engine.getValue("view", 0, 0)).toEqual(value);
  });

  test("formulas that read a deleted sheet's readers are recalculated, and others stay live", () => {
    const engine = engineWith("=Data!A1+1");
    engine.setFormula("view", 1, 0, "=IFERROR(A1,-1)");
    engine.setFormula("view", 2, 0, "=A4*2");
    engine.setLiteral("view", 3, 0, 4);
    expect([1, 2].map((row) => engine.getValue("view", row, 0))).toEqual([2, 8]);
    remove(engine);
    engine.setLiteral("view", 3, 0, 5);
    expect([1, 2].map((row) => engine.getValue("view", row, 0))).toEqual([-1, 10]);
  });

  test("a formula that reads #REF! can be written again", () => {
    const engine = engineWith("=SUM(Data!A3:A4)+Data!B1");
    deleteRows(engine);
    remove(engine);
    const formula = engine.getFormula("view", 0, 0) ?? "";
    expect(formula).toBe("=SUM(Data!#REF!)+#REF!B1");
    engine.setFormula("view", 1, 0, formula);
    expect(engine.getValue("view", 1, 0)).toEqual({ error: "#REF!" });
  });
});

describe("Cells move with rows and columns", () => {
  test("formulas and literals keep their values and their own references", () => {
    const engine = engineWith("=1");
    engine.setFormula("data", 5, 2, "=A6+B6");
    engine.insertRows("data", 1, 3);
    engine.insertColumns("data", 0, 2);
    expect(engine.getFormula("data", 8, 4)).toBe("=C9+D9");
    expect(engine.getValue("data", 8, 4)).toBe(66);
    expect(engine.getValue("data", 5, 2)).toBe(3);
    expect(engine.getValue("data", 1, 2)).toBe("");
    engine.deleteRows("data", 1, 3);
    engine.deleteColumns("data", 0, 2);
    expect(engine.getFormula("data", 5, 2)).toBe("=A6+B6");
    expect(engine.getValue("data", 1, 0)).toBe(2);
  });

  test("a moved formula is still recalculated", () => {
    const engine = engineWith("=1");
    engine.setFormula("data", 0, 2, "=A1*2");
    engine.insertRows("data", 0, 1);
    engine.setLiteral("data", 1, 0, 7);
    expect(engine.getValue("data", 1, 2)).toBe(14);
  });
});

describe("Defined names", () => {
  test("follow rows, columns and renamed sheets", () => {
    const engine = engineWith("=SUM(Block)");
    engine.setName("Block", "=Data!$A$1:$B$2");
    expect(engine.getValue("view", 0, 0)).toBe(33);
    insertTop(engine);
    rename(engine);
    expect(engine.getName("block")).toBe("='It''s new'!$A$3:$B$4");
    expect(engine.getValue("view", 0, 0)).toBe(33);
    remove(engine);
    expect(engine.getName("Block")).toBe("=#REF!$A$3:$B$4");
    expect(engine.getValue("view", 0, 0)).toEqual({ error: "#REF!" });
  });

  test("may be constants and formulas", () => {
    const engine = engineWith("=Total/Half");
    engine.setName("Half", "=0.5");
    engine.setName("Total", "=SUM(Data!$A$1:$A$6)");
    expect(engine.getValue("view", 0, 0)).toBe(42);
    engine.setLiteral("data", 0, 0, 2);
    expect(engine.getValue("view", 0, 0)).toBe(44);
    expect(engine.getName("missing")).toBeUndefined();
  });

  test.each(["=$A$1", "=Data!A1", "=Data!$A$1:A2", "Data!$A$1", "=Nope!$A$1"])(
    "%s is refused",
    (formula) => {
      expect(() => engineWith("=1").setName("Bad", formula)).toThrow();
    },
  );
});
