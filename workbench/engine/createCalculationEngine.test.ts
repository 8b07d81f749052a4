import fc from "fast-check";
import { FormulaError, NotCalculatedError, type CalculationEngine } from "./CalculationEngine";
import { createCalculationEngine } from "./createCalculationEngine";

test("TODAY is the day of the clock that the engine is given.", () => {
  const engine = createCalculationEngine(() => new Date(2026, 2, 14, 23, 59));
  engine.addSheet("s", "Sheet");
  engine.setFormula("s", 0, 0, "=TODAY()");
  expect(engine.getValue("s", 0, 0)).toBe(46095);
  expect(engine.evaluate("s", 5, 5, "=46094<TODAY()")).toBe(true);
});

function engineWithSheets(...names: readonly string[]): CalculationEngine {
  const engine = createCalculationEngine();
  for (const name of names) engine.addSheet(name, name);
  return engine;
}

describe("Literals", () => {
  test.each(["+1", "=x", "1/2", "[a](b)", "TRUE", "'x", "12", " ", "@a", "#N/A", "https://a.b"])(
    "the text %j stays that text",
    (literal) => {
      const engine = engineWithSheets("A");
      engine.setLiteral("A", 0, 0, literal);
      expect(engine.getValue("A", 0, 0)).toBe(literal);
      expect(engine.getFormula("A", 0, 0)).toBeUndefined();
      expect(engine.evaluate("A", 5, 5, "=ISTEXT(A1)")).toBe(true);
    },
  );

  test("an empty text clears the cell", () => {
    const engine = engineWithSheets("A");
    engine.setFormula("A", 0, 0, "=1+1");
    engine.setLiteral("A", 0, 0, "");
    expect(engine.getValue("A", 0, 0)).toBe("");
    expect(engine.evaluate("A", 5, 5, "=ISBLANK(A1)")).toBe(true);
    expect(engine.getFormula("A", 0, 0)).toBeUndefined();
  });
});

describe("Invalid formulas are refused", () => {
  test.each([
    "=1+",
    "=",
    "1+1",
    "=(1",
    "=1)",
    "=SUM(1",
    '="a',
    "=A1 B1",
    "=IF()",
    "=IF(1)",
    "=IF(1,2,3,4)",
    "=MATCH(1)",
    "=ISBLANK()",
    "=1,2",
    "=Nope!A1",
    "='It''s",
    "={1,2;3}",
    "={A1}",
    "=*2",
    "=Table[Column]",
    `="${"x".repeat(8_200)}"`,
  ])("%s", (formula) => {
    const engine = engineWithSheets("A");
    engine.setLiteral("A", 0, 0, "kept");
    expect(() => engine.setFormula("A", 0, 0, formula)).toThrow(FormulaError);
    expect(engine.getValue("A", 0, 0)).toBe("kept");
  });

  test("a block of cells is refused completely", () => {
    const engine = engineWithSheets("A");
    const block = [[{ literal: 1 }, { formula: "=1" }, { formula: "=1+" }]];
    expect(() => engine.setCells("A", 0, 0, block)).toThrow(FormulaError);
    expect(engine.getValue("A", 0, 0)).toBe("");
  });

  test("a function that only Excel has raises its own error", () => {
    const engine = engineWithSheets("A");
    expect(() => engine.setFormula("A", 0, 0, "=1+TEXT(1,0)")).toThrow(NotCalculatedError);
  });

  test("an unknown function is accepted and shows #NAME?", () => {
    const engine = engineWithSheets("A");
    engine.setFormula("A", 0, 0, "=NOSUCH(1)");
    expect(engine.getValue("A", 0, 0)).toEqual({ error: "#NAME?" });
    expect(engine.getFormula("A", 0, 0)).toBe("=NOSUCH(1)");
  });

  test("a sheet that does not exist is the caller's error", () => {
    const engine = engineWithSheets("A");
    expect(() => engine.getValue("B", 0, 0)).toThrow("no sheet");
    expect(() => engine.addSheet("C", "a")).toThrow("already");
  });
});

describe("Recalculation", () => {
  test("a change reaches everything that depends on it, across sheets and names", () => {
    const engine = engineWithSheets("A", "B");
    engine.setName("Levels", "=A!$A$1:$A$3");
    engine.setFormula("B", 0, 0, "=SUM(Levels)");
    engine.setFormula("B", 0, 1, '=IF(A1>5,"many","few")');
    expect(engine.getValue("B", 0, 1)).toBe("few");
    engine.setLiteral("A", 2, 0, 6);
    expect(engine.getValue("B", 0, 1)).toBe("many");
    engine.setFormula("A", 2, 0, "=1");
    expect(engine.getValue("B", 0, 1)).toBe("few");
    engine.setName("Levels", "=A!$B$1");
    expect(engine.getValue("B", 0, 0)).toBe(0);
    engine.deleteName("LEVELS");
    expect(engine.getValue("B", 0, 0)).toEqual({ error: "#NAME?" });
  });

  test("all formulas of a circular reference give 0", () => {
    const engine = engineWithSheets("A");
    engine.setCells("A", 0, 0, [
      [{ formula: "=B1+1" }, { formula: "=A1+1" }, { formula: "=A1+5" }],
    ]);
    expect([0, 1, 2].map((column) => engine.getValue("A", 0, column))).toEqual([0, 0, 5]);
  });

  test("a circle of 500 formulas terminates", () => {
    const engine = engineWithSheets("A");
    engine.setFormula("A", 0, 0, "=A500+1");
    for (let row = 1; row < 500; row += 1) engine.setFormula("A", row, 0, `=A${row}+1`);
    expect(typeof engine.getValue("A", 499, 0)).toBe("number");
  });

  test("after any edits every value is what a new engine calculates from the same cells", () => {
    const contents = fc.oneof(
      fc.integer({ min: 0, max: 4 }).map((literal) => ({ literal })),
      fc.constantFrom({ literal: "" }, { literal: "n/a" }, { literal: "1" }),
      fc
        .constantFrom(
          "=A1",
          "=SUM(A1:B2)",
          "=COUNTIF(A1:A4,B3)",
          "=IF(C1=1,B1,A2)",
          "=MATCH(C2,A1:A4,0)",
          "=Two&C4",
          "=COUNT(A:B)",
        )
        .map((formula) => ({ formula })),
    );
    const edit = fc.record({ row: fc.nat(4), column: fc.nat(3), content: contents });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        // Formulas are only in D and read A to C, so there is no circle.
        const placed = edits.map(({ row, column, content }) => {
          const inFormulas = "formula" in content;
          return { row, column: inFormulas ? 3 : Math.min(column, 2), content };
        });
        const build = (read: boolean): readonly unknown[] => {
          const engine = engineWithSheets("A");
          engine.setName("Two", "=A!$A$2");
          const values = (): unknown[] =>
            [0, 1, 2, 3, 4].map((row) => engine.getValue("A", row, 3));
          for (const { row, column, content } of placed) {
            engine.setCells("A", row, column, [[content]]);
            if (read) values();
          }
          return values();
        };
        expect(build(true)).toEqual(build(false));
      }),
    );
  });
});
