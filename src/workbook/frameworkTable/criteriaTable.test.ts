/** Criteria on a sheet of their own, as people type them. */
import { allValueCodes, type ValueCode } from "../../framework/framework";
import { meaningsOf } from "./columns";
import { findTables } from "./findTables";
import { readFrameworkTable } from "./readFrameworkTable";
import type { TableReading } from "./TableReading";
import {
  linesOfProblems,
  NOTHING_GIVEN,
  readIn,
  sheetOfRows,
  tableIn,
  workbookOfSheets,
  type TestCell,
} from "./testing/tableOf";

const CODES = [
  ["Theme", "Ref", "Title", "1 - Minimum", "2 - Developing", "3 - Mature"],
  ["Leadership", "L1", "Reporting", "None.", "", "All."],
  ["Leadership", "L2", "Training", "None.", "Some.", "All."],
];
const HEAD = ["Value code", "Level", "Needs", "Criterion"];

function readWith(
  criteria: readonly (readonly TestCell[])[],
  codes: readonly (readonly TestCell[])[] = CODES,
): TableReading {
  return readIn(workbookOfSheets(sheetOfRows(codes, "Codes"), sheetOfRows(criteria, "Criteria")));
}

function codesOf({ framework }: TableReading): readonly ValueCode[] {
  if (framework === undefined) throw new Error("There is no framework.");
  return allValueCodes(framework);
}

test("criteria come from the sheet beside the table, with ids made from their words", () => {
  const reading = readWith([
    ["Our criteria"],
    HEAD,
    ["L1", 2, "all", "Someone is named."],
    ["", "", "", "There is a list."],
    ["", "3 - Mature", "any", "Others learn from us."],
    ["Training", "Developing", "one", "It is yearly."],
  ]);
  expect(linesOfProblems(reading, "correct")).toEqual([]);
  const [reporting, training] = codesOf(reading);
  expect(reporting.criteria).toEqual([
    {
      level: 2,
      needs: "all",
      items: [
        { id: "someone-is-named", text: "Someone is named." },
        { id: "there-is-a-list", text: "There is a list." },
      ],
    },
    {
      level: 3,
      needs: "any",
      items: [{ id: "others-learn-from-us", text: "Others learn from us." }],
    },
  ]);
  // A level with criteria alone can be chosen.
  expect(reporting.statements[1]).toEqual(["• Someone is named.", "• There is a list."]);
  expect(training.criteria).toMatchObject([{ level: 2, needs: "any" }]);
  expect(reading.made.criteria).toBe(4);
  expect(linesOfProblems(reading, "know")).toEqual([]);
});

test.each([
  [
    "a value code that is not there",
    ["L9", 2, "all", "a"],
    "A2: “L9” is not a value code of the table.",
  ],
  ["no value code", ["", 2, "all", "a"], "A2: Value code is empty."],
  ["a level that is not there", ["L1", 4, "all", "a"], "B2: “4” is not a level of the table."],
  [
    "a number with the name of another level",
    ["L1", "2 - Mature", "", "a"],
    "B2: “2 - Mature” is not a level of the table.",
  ],
  ["no level", ["L1", "", "all", "a"], "B2: Level is empty."],
  ["neither all nor any", ["L1", 2, "some", "a"], "C2: “some” is neither all nor any."],
  ["no criterion", ["L1", 2, "all", ""], "D2: Criterion is empty."],
  ["an error", ["L1", 2, "all", { kind: "error", text: "#REF!" }], "D2: The cell shows #REF!."],
  [
    "a ref that Excel made a date of",
    [{ kind: "value", value: 46_000, shown: "09-Dec" }, 2, "", "a"],
    "A2: Excel has made “09-Dec” of this ref.",
  ],
] as readonly (readonly [string, readonly TestCell[], string])[])(
  "%s has to be corrected, and its cell is named",
  (_what, row, line) => {
    const reading = readWith([HEAD, row]);
    expect(reading.framework).toBeUndefined();
    expect(linesOfProblems(reading, "correct")).toContain(line);
    expect(reading.problems.find(({ weight }) => weight === "correct")?.sheet).toBe("Criteria");
  },
);

test("rows that contradict each other have to be corrected", () => {
  const needs = readWith([HEAD, ["L1", 2, "all", "a"], ["L1", "Developing", "any", "b"]]);
  expect(linesOfProblems(needs, "correct")).toEqual(["C3: This level has “all” in C2."]);
  const codes = readWith([
    ["Ref", "Title", "Level", "Criterion"],
    ["L1", "Training", 2, "a"],
  ]);
  expect(linesOfProblems(codes, "correct")).toEqual([
    "B2: “Training” is another value code than “L1” in A2.",
  ]);
  const twice = readWith(
    [
      ["Title", "Level", "Criterion"],
      ["Reporting", 1, "a"],
    ],
    [...CODES, ["Commercial", "C1", "Reporting", "None.", "Some.", "All."]],
  );
  expect(linesOfProblems(twice, "correct")).toEqual([
    "A2: “Reporting” is the name of 2 value codes.",
  ]);
});

test("what holds nothing up is said", () => {
  const reading = readWith([
    [...HEAD, "Owner"],
    ["L1", 2, "", "a ", "Kim"],
    ["", "", "", "b"],
  ]);
  expect(linesOfProblems(reading, "know")).toEqual([
    "E1: “Owner” is left out.",
    "B2: Needs is empty: neither all nor any.",
    "D2: Space at the start or end, removed.",
  ]);
});

test("a sheet called Criteria that is not read, and a second one, are named", () => {
  const codes = sheetOfRows(CODES, "Codes");
  const unread = readIn(workbookOfSheets(codes, sheetOfRows([["a", "b"]], "Our criteria")));
  expect(unread.problems.map(({ sheet, message }) => `${sheet}: ${message}`)).toContain(
    "Our criteria: This sheet is not read.",
  );
  const rows = [HEAD, ["L1", 1, "all", "a"]];
  const two = readIn(workbookOfSheets(codes, sheetOfRows(rows, "One"), sheetOfRows(rows, "Two")));
  expect(two.problems.map(({ sheet, message }) => `${sheet}: ${message}`)).toContain(
    "Two: These criteria are not read.",
  );
});

test("criteria are no table of value codes, and say nothing about the framework", () => {
  const workbook = workbookOfSheets(
    sheetOfRows([HEAD, ["L1", "Level 1", "all", "a"], ["L2", "Level 2", "all", "b"]], "Criteria"),
    sheetOfRows(CODES, "Codes"),
  );
  expect(findTables(workbook).map(({ name }) => name)).toEqual(["Codes"]);
  const reading = readIn(workbook);
  expect(linesOfProblems(reading, "correct")).toEqual([]);
  expect(reading.framework?.levels.map(({ name }) => name)).toEqual([
    ...["Minimum", "Developing", "Mature"],
  ]);
});

test("a criterion whose words were only corrected keeps its id, so its ticks stay", () => {
  const before = readWith([HEAD, ["L1", 2, "all", "Someone is nammed."]]).framework;
  if (before === undefined) throw new Error("There is no framework.");
  const workbook = workbookOfSheets(
    sheetOfRows(CODES, "Codes"),
    sheetOfRows([HEAD, ["L1", 2, "all", "Someone is named."]], "Criteria"),
  );
  const table = tableIn(workbook);
  const reading = readFrameworkTable(workbook, table, meaningsOf(table), {
    ...NOTHING_GIVEN,
    before,
  });
  expect(codesOf(reading)[0].criteria?.[0].items).toEqual([
    { id: "someone-is-nammed", text: "Someone is named." },
  ]);
  expect(linesOfProblems(reading, "know")).toContain("D2: This was “Someone is nammed.” before.");
});

test("earlier versions whose rows cannot be read have to be corrected", () => {
  const earlier = sheetOfRows(
    [
      ["Earlier version", "Id before", "Id now"],
      ["2024", "old", "leadership/reporting\nleadership/training"],
      ["", "old", ""],
      ["", "", "leadership/training"],
      ["", "older", "nowhere"],
    ],
    "Earlier versions",
  );
  const reading = readIn(workbookOfSheets(sheetOfRows(CODES, "Codes"), earlier));
  expect(linesOfProblems(reading, "correct")).toEqual([
    "B3: “old” is listed twice for this version.",
    "B4: Id before is empty.",
    'C5: "older" has the place "nowhere", which is no value code of this framework.',
  ]);
});

test("a second sheet of earlier versions is named as not read", () => {
  const rows = [
    ["Earlier version", "Id before", "Id now"],
    ["0.9", "before", "leadership"],
  ];
  const sheets = [sheetOfRows(rows, "One"), sheetOfRows(rows, "Two")];
  const reading = readIn(workbookOfSheets(sheetOfRows(CODES, "Codes"), ...sheets));
  expect(reading.problems.map(({ sheet, message }) => `${sheet}: ${message}`)).toContain(
    "Two: These earlier versions are not read.",
  );
});
