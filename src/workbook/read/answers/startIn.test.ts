import fc from "fast-check";
import { allKeyAreas } from "../../../framework/framework";
import { makeTestFramework } from "../../../framework/testFramework";
import { FORMAT_VERSION } from "../../sheets/data/frameworkText";
import { emptyAssessment } from "../../sheets/testPlans";
import type { Cell } from "../../file/WorkbookCells";
import { startIn } from "./startIn";
import { formula, testCells, value, type TestCells } from "./testCells";

const framework = makeTestFramework();
/** Rows of Start, from 0: the date, the status and the first target. */
const PLACES = { organisation: [9, 1], date: [11, 1], status: [12, 1], target: [16, 4] } as const;

function startWith(place: keyof typeof PLACES, cell: Cell | undefined): TestCells {
  const workbook = testCells(emptyAssessment(framework));
  const [row, column] = PLACES[place];
  const cells = workbook.sheets[0].rows.get(row);
  if (cells === undefined) throw new Error(`Start has no row ${row + 1}.`);
  if (cell === undefined) cells.delete(column);
  else cells.set(column, cell);
  return workbook;
}

test("Start as it was built is read without problems.", () => {
  const { details, targets, problems } = startIn(
    testCells(emptyAssessment(framework)),
    framework,
    FORMAT_VERSION,
  );
  expect(problems).toEqual([]);
  expect(targets).toEqual(new Map());
  expect(details).toEqual({
    organisation: "Fenbridge District Council",
    department: "Corporate Services",
    date: "2026-03-14",
    status: "draft",
  });
});

test.each([
  ["empty", undefined, 1900, ""],
  ["a date", value(46095, "14/03/2026"), 1900, "2026-03-14"],
  ["a date and a time", value(46095.75, "14/03/2026 18:00"), 1900, "2026-03-14"],
  ["a date of a workbook of 1904", value(44633, "14/03/2026"), 1904, "2026-03-14"],
  ["the result of a formula", formula("=TODAY()", 46095), 1900, "2026-03-14"],
] as const)("A date that is %s is read.", (_what, cell, firstDay, date) => {
  const workbook = { ...startWith("date", cell), firstDay };
  const { details, problems } = startIn(workbook, framework, FORMAT_VERSION);
  expect(details.date).toBe(date);
  expect(problems).toEqual([]);
});

test.each([
  ["a text", value("14 March 2026"), "14 March 2026"],
  ["a number before all dates", value(-5), "-5"],
  ["a truth value", value(true, "TRUE"), "TRUE"],
  ["an error", { kind: "error", text: "#BEZUG!" } as const, "#BEZUG!"],
  ["unreadable", { kind: "unreadable", reason: "notItsType", text: "x" } as const, "x"],
])("A date that is %s is a problem.", (_what, cell, text) => {
  const { details, problems } = startIn(startWith("date", cell), framework, FORMAT_VERSION);
  expect(details.date).toBe("");
  expect(problems).toEqual([
    {
      kind: "date",
      sheet: "Start",
      cell: "B12",
      valueCode: null,
      text,
      message: `\u201C${text}\u201D is not a date. Enter a date such as 31/3/2026.`,
    },
  ]);
});

test.each([
  ["Final", "final", 0],
  [" FINAL ", "final", 0],
  ["", "draft", 0],
  ["Endgültig", "draft", 1],
])("The status %p counts as %s.", (text, status, count) => {
  const { details, problems } = startIn(
    startWith("status", value(text)),
    framework,
    FORMAT_VERSION,
  );
  expect(details.status).toBe(status);
  expect(problems).toHaveLength(count);
  expect(problems).toEqual(
    count === 0 ? [] : [expect.objectContaining({ kind: "status", cell: "B13", text })],
  );
});

test.each([
  [value("4 - Level four"), [["theme-1-key-area-1", 4]], 0],
  [value(4), [["theme-1-key-area-1", 4]], 0],
  [value("high"), [], 1],
  [{ kind: "error", text: "#N/A" } as const, [], 1],
])("The target %p is read, or is a problem.", (cell, targets, count) => {
  const read = startIn(startWith("target", cell), framework, FORMAT_VERSION);
  expect([...read.targets]).toEqual(targets);
  expect(read.problems).toHaveLength(count);
  expect(read.problems).toEqual(
    count === 0 ? [] : [expect.objectContaining({ kind: "target", sheet: "Start", cell: "E17" })],
  );
});

test("Without defined names, everything is found beside its label.", () => {
  const workbook = startWith("target", value(3));
  workbook.names.clear();
  const { details, targets, problems } = startIn(workbook, framework, FORMAT_VERSION);
  expect(problems).toEqual([]);
  expect([...targets]).toEqual([["theme-1-key-area-1", 3]]);
  expect(details).toMatchObject({ organisation: "Fenbridge District Council", date: "2026-03-14" });
});

test("Names that did not follow an inserted row do not mislead.", () => {
  const workbook = testCells(emptyAssessment(framework));
  const [start] = workbook.sheets;
  const moved = [...start.rows].map(([row, cells]) => [row + 1, cells] as const);
  start.rows.clear();
  for (const [row, cells] of moved) start.rows.set(row, cells);
  const { details, problems } = startIn(workbook, framework, FORMAT_VERSION);
  expect(problems).toEqual([]);
  expect(details).toMatchObject({
    organisation: "Fenbridge District Council",
    department: "Corporate Services",
  });
});

test("Each entry that cannot be found is told.", () => {
  const workbook = testCells(emptyAssessment(framework));
  workbook.sheets.shift();
  for (const [name, { sheet }] of [...workbook.names]) {
    if (sheet === "Start") workbook.names.delete(name);
  }
  const { problems } = startIn(workbook, framework, FORMAT_VERSION);
  expect(problems.map(({ kind }) => kind)).toEqual(Array(7).fill("entryGone"));
  expect(problems.map(({ message }) => message.split(" on ")[0])).toEqual([
    "The council",
    "The department",
    "The date",
    "The status",
    "The targets",
    "The officers",
    "The lines “In short”",
  ]);
});

/** As people type it: spaces at the ends are not read back. */
const enteredText = fc
  .oneof(fc.constantFrom("", "=1+1", "12", "Head of finance\nand P. Shah"), fc.string())
  .map((text) => text.replace(/\r\n?/g, "\n").trim());

describe("officers and lines in short", () => {
  const [keyArea] = allKeyAreas(framework);

  test("are read back as they were built, with or without defined names", () => {
    fc.assert(
      fc.property(enteredText, enteredText, (officer, line) => {
        const workbook = testCells({
          ...emptyAssessment(framework),
          officers: ofKeyArea(officer),
          inShort: ofKeyArea(line),
        });
        for (const names of [workbook.names, new Map()]) {
          const read = startIn({ ...workbook, names }, framework, FORMAT_VERSION);
          expect(read).toMatchObject({
            officers: ofKeyArea(officer),
            inShort: ofKeyArea(line),
            gone: [],
            problems: [],
          });
        }
      }),
      { numRuns: 20 },
    );
  });

  test("are not missed in a workbook of a version that had none", () => {
    const workbook = testCells(emptyAssessment(framework));
    for (const cells of workbook.sheets[0].rows.values()) {
      for (const column of [5, 6]) cells.delete(column);
    }
    workbook.names.delete("mw_officers");
    workbook.names.delete("mw_in_short");
    expect(startIn(workbook, framework, 4).gone).toEqual([]);
    expect(startIn(workbook, framework, 5).gone).toEqual(["officers", "inShort"]);
  });

  /** No entry where nothing is written. */
  function ofKeyArea(text: string): ReadonlyMap<string, string> {
    return new Map(text === "" ? [] : [[keyArea.id, text]]);
  }
});

describe("The table of key areas", () => {
  const [one, two, three] = allKeyAreas(framework);
  const FIRST = 16;
  const OFFICER = 5;
  const ID = 8;

  test("reads an officer whose name happens to be the id of another key area.", () => {
    const workbook = testCells(emptyAssessment(framework));
    workbook.sheets[0].rows.get(FIRST)?.set(OFFICER, value(two.id));
    const { officers, problems } = startIn(workbook, framework, FORMAT_VERSION);
    expect(officers).toEqual(new Map([[one.id, two.id]]));
    expect(problems).toEqual([]);
  });

  test("counts the first of two rows, as the sheets' formulas do.", () => {
    const workbook = testCells(emptyAssessment(framework));
    const { rows } = workbook.sheets[0];
    rows.get(FIRST)?.set(OFFICER, value("Ann"));
    rows.get(FIRST + 1)?.set(OFFICER, value("Ben"));
    rows.get(FIRST + 1)?.set(ID, value(one.id));
    const { officers, problems } = startIn(workbook, framework, FORMAT_VERSION);
    expect(officers).toEqual(new Map([[one.id, "Ann"]]));
    expect(problems.map(({ kind, message }) => [kind, message.includes(two.title)])).toEqual([
      ["entryGone", true],
    ]);
  });

  test("tells of a key area whose row was deleted.", () => {
    const workbook = testCells(emptyAssessment(framework));
    workbook.sheets[0].rows.delete(FIRST + 2);
    const { problems } = startIn(workbook, framework, FORMAT_VERSION);
    expect(problems.map(({ kind, message }) => [kind, message.includes(three.title)])).toEqual([
      ["entryGone", true],
    ]);
  });
});
