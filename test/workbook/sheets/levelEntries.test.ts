/** The sheets and the pane read every entry of a level cell alike. */
import fc from "fast-check";
import type { LevelEntry } from "../../../src/assessment/assessment";
import { parseLevelEntry, type LevelCell } from "../../../src/assessment/levelEntry";
import { levelTexts } from "../../../src/assessment/levelTexts";
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import type { Framework, Level } from "../../../src/framework/framework";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { levelNumberFormula } from "../../../src/workbook/plan/formulas";
import { createCalculationEngine } from "../../../workbench/engine/createCalculationEngine";

const LEVELS: readonly (readonly Level[])[] = [
  ...shippedFrameworks().map(({ levels }) => levels),
  [
    { value: 0, name: "Well-led", label: "Well-led" },
    { value: 1, name: "2", label: "One" },
    { value: 2, name: "One", label: "2 \u2013 Two" },
    { value: 3, name: "Same", label: "3 \u2014 Same" },
    { value: 4, name: "same", label: "4" },
    { value: 5, name: "Not applicable", label: "Level 4" },
  ],
];

/** The number that the sheet shows for what reading finds. */
function numberOf(entry: LevelEntry): string | number {
  switch (entry.kind) {
    case "notAssessed":
      return "";
    case "level":
      return entry.value;
    case "notApplicable":
      return "n/a";
    case "notALevel":
      return "not a level";
  }
}

/** The formula's result for any cell. */
function sheetOf({ levels }: Framework, allowNotApplicable: boolean): (cell: LevelCell) => unknown {
  const engine = createCalculationEngine();
  engine.addSheet("s", "Sheet");
  const texts = levelTexts(levels);
  texts.forEach(({ text, value }, row) => {
    engine.setLiteral("s", row, 2, text);
    engine.setLiteral("s", row, 3, value);
  });
  engine.setFormula(
    "s",
    0,
    1,
    levelNumberFormula(
      "$A1",
      `$C$1:$C$${texts.length}`,
      `$D$1:$D$${texts.length}`,
      allowNotApplicable,
    ),
  );
  return (cell) => {
    if (typeof cell === "object") engine.setFormula("s", 0, 0, "=NA()");
    else engine.setLiteral("s", 0, 0, cell);
    return engine.getValue("s", 0, 1);
  };
}

/** What people type, with the pieces of labels and names in any order. */
function cellArbitrary(levels: readonly Level[]): fc.Arbitrary<LevelCell> {
  const pieces = [
    ...levels.flatMap(({ name, label, value }) => [name, label, String(value)]),
    ...[
      "-",
      " - ",
      "\u2013",
      " \u2014 ",
      " ",
      "\u00a0",
      "*",
      "?",
      "level ",
      "not applicable",
      "n/a",
    ],
  ];
  const piece = fc.constantFrom(...pieces, ...pieces.map((one) => one.toUpperCase()));
  return fc.oneof(
    { arbitrary: fc.array(piece, { maxLength: 4 }).map((some) => some.join("")), weight: 6 },
    fc.integer({ min: -6, max: 12 }),
    fc.constantFrom<LevelCell>(2.5, 2.9999999999999996, true, false, { error: "#N/A" }),
    // Excel finds more characters equal than are told apart here; see equalIgnoringCase.
    fc.string({ unit: "binary-ascii" }).filter((text) => !/[^ -~]/.test(text)),
  );
}

describe.each(
  LEVELS.map((levels) => [levels.map(({ label }) => label).join(", "), levels] as const),
)("with the levels %s", (_labels, levels) => {
  const framework = { ...makeTestFramework({ levels: levels.length }), levels };

  test.each([true, false])(
    "sheet and pane agree on every entry (not applicable: %s)",
    (allowed) => {
      const onSheet = sheetOf(framework, allowed);
      fc.assert(
        fc.property(cellArbitrary(levels), (cell) => {
          expect(onSheet(cell)).toEqual(
            numberOf(parseLevelEntry(cell, framework, allowed, undefined)),
          );
        }),
        { numRuns: 300 },
      );
    },
  );
});

test("number, name and label count with any dash and spaces", () => {
  const [framework] = shippedFrameworks();
  const onSheet = sheetOf(framework, true);
  for (const entry of [
    3,
    "3",
    "mature",
    "3 mature",
    "3-Mature",
    "3 \u2013 Mature",
    "3\u2014mature",
  ]) {
    expect(onSheet(entry)).toBe(3);
    expect(parseLevelEntry(entry, framework, true, undefined)).toEqual({ kind: "level", value: 3 });
  }
  for (const entry of [-3, "-3", "3-", "3.0", "03", "matur", "3 Developing", "*", "2-3"]) {
    expect(onSheet(entry)).toBe("not a level");
    expect(parseLevelEntry(entry, framework, true, undefined).kind).toBe("notALevel");
  }
});

test("a name that could be two levels, or a number, does not count; a label does", () => {
  const framework = { ...makeTestFramework(), levels: LEVELS[LEVELS.length - 1] };
  const onSheet = sheetOf(framework, true);
  expect(
    ["2", "One", "same", "3 - same", "4", "Level 4", "well-led", "level 5"].map(onSheet),
  ).toEqual([2, 1, "not a level", 3, 4, 5, 0, 5]);
});
