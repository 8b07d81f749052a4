import { press, see, seeNotice, steps, type Act, type Scene } from "./Scene";

type Row = readonly string[];

const HEAD: Row = [
  ...["Section Name", "Sub-section", "Identifier", "Title", "Description", "Level 1", "Level 2"],
  ...["Level 3", "Level 4", "Level 5"],
];
const LEVELS: Row = [
  "Nothing is done.",
  "It is explored.",
  "It is done.",
  "It grows.",
  "Others learn.",
];
const EXTENT = "The extent to which this is done across the whole council.";

const SOUND: readonly Row[] = [
  ["Leadership", "Engaging councillors", "L1.1", "Reporting", EXTENT, ...LEVELS],
  ["Leadership", "", "", "Training", EXTENT, ...LEVELS],
  ["Leadership ", "Senior managers", "L2.1", "Influence", EXTENT, ...LEVELS],
  ["Commercial", "Contracts", "C1.1", "Forward planning", EXTENT, ...LEVELS],
];
const BROKEN: readonly Row[] = [
  ...SOUND,
  ["Commercial", "Contracts", "C1.1", "", EXTENT, ...LEVELS],
  ["Commercial", "Contracts", "C1.3", "Markets", EXTENT],
];

/** Gives the workbook a sheet with these rows, of which the first cell is selected. */
function giveTable(rows: readonly Row[]): Act {
  return async (page) =>
    page.evaluate(
      (all) => {
        const name = "Continuous Improvement 2026";
        const cells = all.map(
          (row) =>
            new Map(
              row.flatMap((value, column) =>
                value === "" ? [] : [[column, { kind: "value", value, shown: value } as const]],
              ),
            ),
        );
        const sheet = { name, visibility: "visible", misplaced: [], tables: [] } as const;
        window.service.open = {
          workbook: {
            ...window.service.open.workbook,
            sheets: [{ ...sheet, rows: new Map(cells.map((row, index) => [index, row])) }],
          },
          selected: { sheet: name, row: 0, column: 0 },
        };
      },
      rows.map((row) => [...row]),
    );
}

const choose = (rows: readonly Row[]): Act =>
  steps(
    giveTable(rows),
    press("Start an assessment"),
    press("Use a framework of your own"),
    async (page) => page.getByRole("button", { name: /Improvement 2026/ }).waitFor(),
  );
const columns = (rows: readonly Row[]): Act =>
  steps(choose(rows), press(/Improvement 2026/), async (page) =>
    page.getByRole("heading", { name: "Check the columns" }).waitFor(),
  );
const preview = (rows: readonly Row[]): Act => steps(columns(rows), press(/^Check \d/));

const withNotes = [
  [...HEAD, "Owner’s notes"],
  ...SOUND.map((row) => [...row, "See the audit of 2024 for this one"]),
];

export const ownFrameworkScenes: readonly Scene[] = [
  { name: "own-choose", contents: "empty", act: choose([HEAD, ...SOUND]) },
  {
    name: "own-choose-none",
    contents: "empty",
    act: steps(
      press("Start an assessment"),
      press("Use a framework of your own"),
      see("No table found in this workbook."),
    ),
  },
  { name: "own-columns", contents: "empty", act: columns(withNotes) },
  {
    name: "own-preview-problems",
    contents: "empty",
    act: steps(preview([HEAD, ...BROKEN]), see("3 corrections left.")),
  },
  {
    name: "own-preview",
    contents: "empty",
    act: steps(
      preview([HEAD, ...SOUND]),
      seeNotice("Nothing to correct"),
      press("Show themes, key areas and value codes"),
      press(/^Engaging councillors/),
    ),
  },
  {
    name: "own-added",
    contents: "empty",
    act: steps(
      preview([HEAD, ...SOUND]),
      press("Use this framework"),
      seeNotice("Framework added"),
    ),
  },
];
