import { allValueCodes } from "../../framework/framework";
import {
  linesOfProblems,
  readIn,
  readRows,
  sheetOfRows,
  workbookOfSheets,
  type TestCell,
} from "./testing/tableOf";

const HEAD = [
  ...["Section Name", "Sub-section", "Identifier", "Title", "Description"],
  ...["1 - Minimum", "2 - Developing", "3 - Mature"],
];

/** A row with all texts, of which some are replaced. */
function row(number: number, some: Readonly<Record<number, TestCell>> = {}): readonly TestCell[] {
  const texts: readonly TestCell[] = [
    ...["Leadership", "Engaging councillors", `L1.${number}`, `Reporting ${number}`],
    ...["The extent to which reporting is used.", "None.", "Some.", "All."],
  ];
  return texts.map((text, index) => some[index] ?? text);
}

test("a table with known headings is a framework, with nothing to correct", () => {
  const reading = readRows([HEAD, row(1), row(2)]);
  expect(linesOfProblems(reading, "correct")).toEqual([]);
  const { framework } = reading;
  expect(framework?.levels.map(({ label }) => label)).toEqual([
    "1 - Minimum",
    "2 - Developing",
    "3 - Mature",
  ]);
  expect(framework?.themes[0]).toMatchObject({ id: "leadership", ref: "L", title: "Leadership" });
  expect(framework?.themes[0].keyAreas[0]).toMatchObject({ id: "engaging-councillors", ref: "L1" });
  expect(framework?.themes[0].keyAreas[0].valueCodes[0]).toMatchObject({
    id: "engaging-councillors/reporting-1",
    ref: "L1.1",
    title: "Reporting 1",
    statements: [["None."], ["Some."], ["All."]],
  });
});

test("the eight-column table is taken as it stands", () => {
  const statements = [1, 2, 3, 4, 5].map((level) => `Evaluation Statement ${level}`);
  const reading = readRows([
    ["Section Name", "Value Code Identifier", "Description", ...statements, "Help Text"],
    ["Engaging councillors", "Reporting", "The extent to which.", "a", "b", "c", "d", "e", "Ask."],
    ["Enablers", "Developing talent", "The extent to which.", "a", "b", "c", "d", "e", ""],
  ]);
  expect(linesOfProblems(reading, "correct")).toEqual([]);
  const [first, second] = reading.framework?.themes ?? [];
  expect(first).toMatchObject({ title: "Engaging councillors", ref: "EC" });
  expect(first.keyAreas[0].valueCodes[0]).toMatchObject({
    title: "Reporting",
    ref: "EC.1",
    illustrations: [{ title: "Help Text", text: "Ask." }],
  });
  expect(second.keyAreas[0]).toMatchObject({ id: "enablers", ref: "EN", title: "Enablers" });
});

test.each([
  ...["A1", "E1", "SL1", "R1.2", "MK.1", "GV.OC-01"],
  ...["1.1", "A1.a", "MAR1", "a b", "G-SM-A-1-1"],
])("the ref %s is kept", (ref) => {
  const reading = readRows([HEAD, row(1, { 2: ref })]);
  expect(linesOfProblems(reading, "correct")).toEqual([]);
  expect(allValueCodes(reading.framework ?? fail())[0]).toMatchObject({ ref });
});

test.each(["1, 2", "1*", "=A1"])("the ref %s has to be changed, or its column left out", (ref) => {
  const reading = readRows([HEAD, row(1, { 2: ref })]);
  expect(reading.problems).toEqual([
    expect.objectContaining({
      weight: "correct",
      cells: ["C2"],
      remedy: "Write it like “AB1.2” or “1.2”. If you leave the column out, refs are made.",
    }),
  ]);
});

test("refs of groups follow numbered refs", () => {
  const reading = readRows([
    ["Theme", "Key area", "Ref", "Title", "Level 1", "Level 2"],
    ["Leadership", "Councillors", "1.1.1", "Reporting", "a", "b"],
    ["", "", "1.1.2", "Training", "a", "b"],
    ["", "Officers", "1.2.1", "Meetings", "a", "b"],
    ["Commercial", "Contracts", "2.1.1", "Buying", "a", "b"],
  ]);
  expect(linesOfProblems(reading, "correct")).toEqual([]);
  const [leadership] = reading.framework?.themes ?? [];
  expect(leadership.ref).toBe("1");
  expect(leadership.keyAreas.map(({ ref }) => ref)).toEqual(["1.1", "1.2"]);
});

test("a key area whose refs have nothing in common is numbered below its theme", () => {
  const reading = readRows([
    ["Theme", "Key area", "Ref", "Title", "Level 1", "Level 2"],
    ["Leadership", "Councillors", "AB.1", "Reporting", "a", "b"],
    ["", "", "1.1.2", "Training", "a", "b"],
    ["", "Officers", "1.2.1", "Meetings", "a", "b"],
  ]);
  const [leadership] = reading.framework?.themes ?? [];
  expect(leadership.keyAreas.map(({ ref }) => ref)).toEqual(["1.1", "1.2"]);
});

test("identifiers that look like refs are refs", () => {
  const reading = readRows([
    ["Section Name", "Value Code Identifier", "Description", "Level 1", "Level 2"],
    ["Leadership", "L1.1", "The extent to which.", "a", "b"],
  ]);
  expect(linesOfProblems(reading, "correct")).toEqual([]);
  expect(allValueCodes(reading.framework ?? fail())[0]).toMatchObject({
    ref: "L1.1",
    title: "L1.1",
  });
});

function fail(): never {
  throw new Error("There is no framework.");
}

test("merged heads, a title above and blank rows do no harm", () => {
  const reading = readRows([
    ["Fenbridge Continuous Improvement 2026"],
    [],
    ["", "", "", "Evaluation statement", ""],
    ["Theme", "Key area", "Title", "1", "2"],
    ["Leadership", "Councillors", "Reporting", "a", "b"],
    [],
    ["", "", "Training", "a", "b"],
    ["Commercial", "Contracts", "Buying", "a", "b"],
  ]);
  expect(linesOfProblems(reading, "correct")).toEqual([]);
  expect(reading.framework).toMatchObject({
    id: "fenbridge-continuous-improvement",
    title: "Fenbridge Continuous Improvement 2026",
    version: "2026",
  });
  expect(reading.framework?.themes.map(({ keyAreas }) => keyAreas[0].valueCodes.length)).toEqual([
    2, 1,
  ]);
  expect(linesOfProblems(reading, "know")).toContain("A7: Theme is empty.");
});

test("mistakes are listed with their cells, and nothing is guessed", () => {
  const reading = readRows([
    HEAD,
    row(1, { 3: "" }),
    row(2, { 2: "L1.1" }),
    row(3, { 5: "", 6: "", 7: "" }),
    row(4, { 2: { kind: "value", value: 46_000, shown: "09-Dec" } }),
    row(5, { 4: { kind: "error", text: "#REF!" } }),
    row(6, { 0: "leadership" }),
  ]);
  expect(reading.framework).toBeUndefined();
  expect(linesOfProblems(reading, "correct")).toEqual([
    "D2: Title is empty.",
    "C3: L1.1 is used twice, also in C2.",
    "F4:H4: No statement at any level.",
    "C5: Excel has made “09-Dec” of this ref.",
    "E6: The cell shows #REF!.",
    "A7: This theme is written “Leadership” in A2.",
  ]);
});

test("what holds nothing up is said once, with all its cells", () => {
  const reading = readRows([
    HEAD,
    row(1, { 0: "Leadership " }),
    row(2, { 0: " Leadership", 2: "" }),
  ]);
  expect(reading.framework).toBeDefined();
  expect(linesOfProblems(reading, "know")).toEqual([
    "A2, A3: Space at the start or end, removed.",
    "C3: No ref.",
  ]);
});

test("lines of a cell stay apart, and a break inside a sentence is told", () => {
  const reading = readRows([HEAD, row(1, { 5: "First.\n\n• one\n• two", 6: "which is\nused" })]);
  const [valueCode] = allValueCodes(reading.framework ?? fail());
  expect(valueCode.statements[0]).toEqual(["First.", "• one", "• two"]);
  expect(linesOfProblems(reading, "know")).toEqual([
    "G2: A line break in the middle of a sentence.",
  ]);
});

test("a bullet of Word's second rank begins no sentence", () => {
  const lines = ["We have", "\u2022 a policy", "o of this year", "\uf0a7 and a plan"];
  const reading = readRows([HEAD, row(1, { 5: lines.join("\n") })]);
  const [valueCode] = allValueCodes(reading.framework ?? fail());
  expect(valueCode.statements[0]).toEqual(lines);
  expect(linesOfProblems(reading, "know")).toEqual([]);
});

test("a row that names only a theme is a heading", () => {
  const reading = readRows([
    ["Theme", "Title", "Level 1", "Level 2"],
    ["Leadership"],
    ["", "Reporting", "a", "b"],
    ["Commercial"],
    ["", "Buying", "a", "b"],
    ["Source: LGA, 2022"],
  ]);
  expect(linesOfProblems(reading, "correct")).toEqual([]);
  expect(reading.framework?.themes.map(({ title }) => title)).toEqual(["Leadership", "Commercial"]);
  expect(linesOfProblems(reading, "know")).toContain("A6: “Source: LGA, 2022” has no value codes.");
});

test("a level without a statement cannot be chosen, which is told with its cell", () => {
  const reading = readRows([HEAD, row(1, { 6: "" }), row(2)]);
  expect(linesOfProblems(reading, "correct")).toEqual([]);
  expect(linesOfProblems(reading, "know")).toEqual(["G2: No statement for level 2."]);
  const [first] = allValueCodes(reading.framework ?? fail());
  expect(first.statements.map((paragraphs) => paragraphs.length)).toEqual([1, 0, 1]);
});

test("without columns for levels, those of the second table are for all value codes", () => {
  const table = sheetOfRows([
    ["Theme", "Ref", "Title"],
    ["Leadership", "1.1", "Reporting"],
    ["", "1.10", "Training"],
  ]);
  const second = [
    ["Title", "Our rubric"],
    ["Level 0", "Absent"],
    ["Level 0 statement", "Nothing is in place."],
    ["Level 1", "Basic"],
    ["Level 2", "Advanced"],
  ];
  const reading = readIn(workbookOfSheets(table, sheetOfRows(second, "About")));
  expect(linesOfProblems(reading, "correct")).toEqual([]);
  expect(reading.framework?.levels).toEqual([
    { value: 0, name: "Absent", label: "0 - Absent", ownStatement: "Nothing is in place." },
    { value: 1, name: "Basic", label: "1 - Basic", ownStatement: "Basic" },
    { value: 2, name: "Advanced", label: "2 - Advanced", ownStatement: "Advanced" },
  ]);
  const codes = allValueCodes(reading.framework ?? fail());
  expect(codes.map(({ ref }) => ref)).toEqual(["1.1", "1.10"]);
  expect(codes[1].statements).toEqual([["Nothing is in place."], ["Basic"], ["Advanced"]]);
  expect(linesOfProblems(reading, "know")).toContain("B4: Level 1 has a name and no text.");
});

test("twelve columns for levels are twelve levels", () => {
  const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
  const reading = readRows([
    ["Theme", "Title", ...numbers.map((number) => `Level ${number}`)],
    ["Leadership", "Reporting", ...numbers.map((number) => `Statement ${number}.`)],
  ]);
  expect(linesOfProblems(reading, "correct")).toEqual([]);
  expect(reading.framework?.levels).toHaveLength(12);
});

test("a column says which value codes may be not applicable", () => {
  const reading = readRows([
    [...HEAD, "Not applicable"],
    [...row(1), "Yes"],
    [...row(2), ""],
    [...row(3), "no"],
  ]);
  expect(linesOfProblems(reading, "correct")).toEqual([]);
  expect(
    allValueCodes(reading.framework ?? fail()).map((code) => code.mayBeNotApplicable === true),
  ).toEqual([true, false, false]);
  const unclear = readRows([
    [...HEAD, "Not applicable"],
    [...row(1), "perhaps"],
  ]);
  expect(linesOfProblems(unclear, "correct")).toEqual(["I2: “perhaps” is neither yes nor no."]);
});
