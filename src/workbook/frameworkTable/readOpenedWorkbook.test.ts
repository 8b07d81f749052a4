import type { WorkbookCells } from "../file/WorkbookCells";
import { readOpenedWorkbook } from "./readOpenedWorkbook";
import { NOTHING_GIVEN, sheetOfRows, workbookOfSheets } from "./testing/tableOf";

const HEAD = ["Theme", "Title", "Level 1", "Level 2"];
const leading = sheetOfRows([HEAD, ["Leading", "Sponsorship", "None.", "Some."]], "Leading");
const working = sheetOfRows([HEAD, ["Working", "Engagement", "Rare.", "Often."]], "Working");
const bare = sheetOfRows([HEAD.slice(1), ["Engagement", "Rare.", "Often."]], "Without themes");
const people = sheetOfRows(
  [
    ["Name", "Title", "Team"],
    ["A. Mensah", "Officer", "Finance"],
  ],
  "People",
);

const reading = (workbook: WorkbookCells, wanted?: string) =>
  readOpenedWorkbook(
    { kind: "workbook", workbook, problems: [] },
    NOTHING_GIVEN,
    "ours.xlsx",
    wanted,
  );
const linesOf = (workbook: WorkbookCells, wanted?: string): readonly string[] =>
  (reading(workbook, wanted)?.problems ?? [])
    .filter(({ message }) => message.includes("table of value codes too"))
    .map(({ weight, sheet }) => `${weight}: ${sheet}`);

test("Two tables with equally many known headings: neither is read unless one is named.", () => {
  const both = workbookOfSheets(leading, working);
  expect(reading(both)?.framework).toBeUndefined();
  expect(linesOf(both)).toEqual(["correct: Working"]);
  expect(reading(both, "working")?.framework?.themes[0].title).toBe("Working");
  expect(linesOf(both, "working")).toEqual([]);
});

test("A table with fewer known headings is named, and holds nothing up.", () => {
  const both = workbookOfSheets(bare, leading);
  expect(reading(both)?.framework?.themes[0].title).toBe("Leading");
  expect(linesOf(both)).toEqual(["know: Without themes"]);
});

test("Other lists are not taken for tables of value codes.", () => {
  expect(linesOf(workbookOfSheets(leading, people))).toEqual([]);
});
