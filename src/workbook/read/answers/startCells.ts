/** Where the entries on Start are now. */
import { NAMES } from "../../plan/names";
import { OLDER_START_LABELS, START_LABELS, TARGET_HEADING } from "../../sheets/start/startLayout";
import { allKeyAreas, type Framework } from "../../../framework/framework";
import { areaCells, type FoundCell } from "./areaCells";
import { cellAt, plainText } from "./cellAt";
import type { SheetCells, WorkbookCells } from "../../file/WorkbookCells";

type Entry = keyof typeof START_LABELS;

interface FoundTarget extends FoundCell {
  /** Id of the key area. */
  readonly id: string;
}

/** Each undefined where its cells cannot be found. */
export interface StartCells extends Readonly<Record<Entry, FoundCell | undefined>> {
  readonly targets: readonly FoundTarget[] | undefined;
}

/** Labels that Start shares with no other sheet. */
const FEWEST_LABELS = 3;
const ENTRIES: readonly Entry[] = ["organisation", "department", "date", "status"];

/** Finds the entries beside their labels, and by their defined names where a label is gone. */
export function startCells(workbook: WorkbookCells, framework: Framework): StartCells {
  const sheet = workbook.sheets.find(
    (one) =>
      ENTRIES.filter((entry) => labelPlace(one, entry) !== undefined).length >= FEWEST_LABELS,
  );
  const [organisation, department, date, status] = ENTRIES.map((entry) =>
    entryCell(workbook, sheet, entry),
  );
  const targets = sheet && targetsBeside(sheet, framework);
  return {
    organisation,
    department,
    date,
    status,
    targets: targets ?? namedTargets(workbook, framework),
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

/** The cells under the heading of targets, in the rows that have a key area's id at their end. */
function targetsBeside(
  sheet: SheetCells,
  framework: Framework,
): readonly FoundTarget[] | undefined {
  const ids = new Set(allKeyAreas(framework).map(({ id }) => id));
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (plainText(cell) !== TARGET_HEADING) continue;
      const found = [...sheet.rows].flatMap(([below, line]): FoundTarget[] => {
        if (below <= row) return [];
        const id = [...line.values()].map(plainText).find((text) => ids.has(text));
        const place = { sheet: sheet.name, row: below, column };
        return id === undefined ? [] : [{ id, place, cell: line.get(column) }];
      });
      if (found.length > 0) return found;
    }
  }
  return undefined;
}

function namedTargets(
  workbook: WorkbookCells,
  framework: Framework,
): readonly FoundTarget[] | undefined {
  const known = new Set(allKeyAreas(framework).map(({ id }) => id));
  const ids = areaCells(workbook, NAMES.targetIds);
  const targets = areaCells(workbook, NAMES.targets).flatMap((found, index): FoundTarget[] => {
    const id = plainText(ids[index]?.cell);
    return known.has(id) ? [{ ...found, id }] : [];
  });
  return targets.length === 0 ? undefined : targets;
}
