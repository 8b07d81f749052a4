/** The lines of a statement on the Summary: every paragraph begins one, and what is left out says so. */
import fc from "fast-check";
import { linesOf, MOST_OF_STATEMENT } from "../../../src/workbook/sheets/data/excerptLines";
import { createCalculationEngine } from "../../../workbench/engine/createCalculationEngine";

const COLUMNS = ["text", "cut", "line1", "rest", "cut2", "line2", "rest2", "line3"] as const;
const LONGEST_LINE = 113;

/** The lines of a text, as formulas give them. */
function linesFor(text: string, count: number): readonly string[] {
  const engine = createCalculationEngine();
  engine.addSheet("s", "Sheet");
  engine.setLiteral("s", 0, 0, text.slice(0, MOST_OF_STATEMENT));
  const at = (column: string): string =>
    `${String.fromCharCode(65 + COLUMNS.findIndex((one) => one === column))}1`;
  const formulas = linesOf(at, count);
  COLUMNS.forEach((column, index) => {
    const formula = formulas[column];
    if (formula !== undefined) engine.setFormula("s", 0, index, `=${formula}`);
  });
  return (["line1", "line2", "line3"] as const)
    .slice(0, count)
    .map((line) => String(engine.getValue("s", 0, COLUMNS.indexOf(line))));
}

const words = fc
  .array(fc.stringMatching(/^[a-z\u2022,.]{1,14}$/), { minLength: 1, maxLength: 30 })
  .map((some) => some.join(" "));

test("Each paragraph begins a line, in order, and an ellipsis says that more follows.", () => {
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 1, maxLength: 5 }),
      fc.constantFrom(1, 2, 3),
      (paragraphs, count) => {
        const lines = linesFor(paragraphs.join("\n"), count);
        let left: readonly string[] = paragraphs;
        for (const line of lines.filter((one) => one !== "")) {
          expect(line.length).toBeLessThanOrEqual(LONGEST_LINE);
          expect(line).not.toContain("\n");
          const [first, ...others] = left;
          const shown = line.replace(/ ?\u2026$/, "");
          expect(first.startsWith(shown)).toBe(true);
          const rest = first.slice(shown.length).trim();
          left = rest === "" ? others : [rest, ...others];
        }
        expect(lines[count - 1].endsWith("\u2026")).toBe(left.length > 0);
      },
    ),
    { numRuns: 150 },
  );
});

test.each([
  ["two short ones", "First.\nSecond.", ["First.", "Second.", ""]],
  [
    "more than lines",
    "\u2022 One\n\u2022 Two\n\u2022 Three\n\u2022 Four",
    ["\u2022 One", "\u2022 Two", "\u2022 Three \u2026"],
  ],
  ["none", "", ["", "", ""]],
  ["exactly a line", `${"x".repeat(112)}\nNext`, ["x".repeat(112), "Next", ""]],
])("Paragraphs on three lines: %s", (_name, text, lines) => {
  expect(linesFor(text, 3)).toEqual(lines);
});
