/** Where the entries on Start are now. */
import { NAMES, TABLES } from "../../plan/names";
import { OLDER_START_LABELS, START_HEADINGS, START_LABELS } from "../../sheets/start/startLayout";
import { allKeyAreas, type Framework } from "../../../framework/framework";
import { areaCells, type FoundCell } from "./areaCells";
import { cellAt, plainText } from "./cellAt";
import { copyProblems, ownSheets } from "./ownSheets";
import type { ReadProblem } from "./ReadProblem";
import type { SheetCells, WorkbookCells } from "../../file/WorkbookCells";

type Entry = keyof typeof START_LABELS;

/** A column of the table that people fill in, a cell for each key area. */
export type StartColumn = keyof typeof START_HEADINGS;

export interface KeyAreaCell extends FoundCell {
  /** Id of the key area. */
  readonly id: string;
}

/** Each undefined where its cells cannot be found. */
export type StartCells = Readonly<Record<Entry, FoundCell | undefined>> &
  Readonly<Record<StartColumn, readonly KeyAreaCell[] | undefined>> & {
    /** A copy of Start that may be ours as well. */
    readonly copies: readonly ReadProblem[];
  };

/** Labels that Start shares with no other sheet. */
const FEWEST_LABELS = 3;
const OWN_NAMES = [NAMES.organisation, NAMES.department, NAMES.date, NAMES.status, NAMES.targetIds];
const ENTRIES: readonly Entry[] = ["organisation", "department", "date", "status"];

/** Finds the entries beside their labels, and by their defined names where a label is gone. */
export function startCells(workbook: WorkbookCells, framework: Framework): StartCells {
  const alike = workbook.sheets.filter(
    (one) =>
      ENTRIES.filter((entry) => labelPlace(one, entry) !== undefined).length >= FEWEST_LABELS,
  );
  const own = ownSheets(workbook, alike, OWN_NAMES, TABLES.progress);
  const [sheet] = own;
  const [organisation, department, date, status] = ENTRIES.map((entry) =>
    entryCell(workbook, sheet, entry),
  );
  const column = (one: StartColumn): readonly KeyAreaCell[] | undefined =>
    (sheet && columnBelow(sheet, START_HEADINGS[one], framework)) ??
    namedColumn(workbook, NAMES[one], framework);
  return {
    organisation,
    department,
    date,
    status,
    targets: column("targets"),
    officers: column("officers"),
    inShort: column("inShort"),
    copies: copyProblems(own),
  };
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

function labelPlace({ rows }: SheetCells, entry: Entry): Spot | undefined {
  for (const [row, cells] of rows) {
    for (const [column, cell] of cells) {
      const text = plainText(cell);
      if (text === START_LABELS[entry] || OLDER_START_LABELS[text] === entry)
        return { row, column };
    }
  }
  return undefined;
}

function entryCell(
  workbook: WorkbookCells,
  sheet: SheetCells | undefined,
  entry: Entry,
): FoundCell | undefined {
  const named = areaCells(workbook, NAMES[entry]).at(0);
  const label = sheet && labelPlace(sheet, entry);
  if (sheet === undefined || label === undefined) return named;
  // A name that did not follow its cell leads to another row.
  if (named?.place.sheet === sheet.name && named.place.row === label.row) return named;
  const place = { sheet: sheet.name, row: label.row, column: label.column + 1 };
  return { place, cell: cellAt(sheet, place.row, place.column) };
}

/** The cells under a heading, in the rows that have a key area's id at their end. */
function columnBelow(
  sheet: SheetCells,
  heading: string,
  framework: Framework,
): readonly KeyAreaCell[] | undefined {
  const ids = new Set(allKeyAreas(framework).map(({ id }) => id));
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (plainText(cell) !== heading) continue;
      const found = [...sheet.rows].flatMap(([below, line]): KeyAreaCell[] => {
        if (below <= row) return [];
        // The id is the last: a name or a line may happen to be the id of a key area.
        const id = [...line]
          .sort(([one], [other]) => one - other)
          .map(([, text]) => plainText(text))
          .filter((text) => ids.has(text))
          .at(-1);
        const place = { sheet: sheet.name, row: below, column };
        return id === undefined ? [] : [{ id, place, cell: line.get(column) }];
      });
      if (found.length > 0) return firstOfEach(found);
    }
  }
  return undefined;
}

function namedColumn(
  workbook: WorkbookCells,
  name: string,
  framework: Framework,
): readonly KeyAreaCell[] | undefined {
  const known = new Set(allKeyAreas(framework).map(({ id }) => id));
  const ids = areaCells(workbook, NAMES.targetIds);
  const cells = areaCells(workbook, name).flatMap((found, index): KeyAreaCell[] => {
    const id = plainText(ids[index]?.cell);
    return known.has(id) ? [{ ...found, id }] : [];
  });
  return cells.length === 0 ? undefined : firstOfEach(cells);
}

/** The first row of a key area counts, as in the sheets' formulas. */
function firstOfEach(cells: readonly KeyAreaCell[]): readonly KeyAreaCell[] {
  return cells.filter(({ id }, index) => cells.findIndex((one) => one.id === id) === index);
}
