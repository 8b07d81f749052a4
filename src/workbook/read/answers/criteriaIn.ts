/** Reads which criteria are met from the sheet Criteria: each row by its hidden name. */
import type { CriteriaMet } from "../../../assessment/assessment";
import { equalIgnoringCase, excelTrim } from "../../../assessment/excelText";
import type { Framework } from "../../../framework/framework";
import type { Cell, SheetCells, WorkbookCells } from "../../file/WorkbookCells";
import { MET_WORDS } from "../../plan/criterionKey";
import { NAMES, TABLES } from "../../plan/names";
import {
  CRITERIA_HEADINGS,
  criteriaRows,
  type CriteriaRow,
} from "../../sheets/criteria/criteriaLayout";
import { cellAt, cellText, plainText } from "./cellAt";
import { ownSheets } from "./ownSheets";
import { cellProblem, SAYS, sheetProblem } from "./problems";
import type { ReadProblem } from "./ReadProblem";

export interface CriteriaIn {
  /** By value code id; value codes without an answered criterion are absent. */
  readonly met: ReadonlyMap<string, CriteriaMet>;
  /** What was typed instead of Yes or No, by `criterionKey`. */
  readonly typed: ReadonlyMap<string, string>;
  /** Keys of the criteria whose answer can no longer be read. */
  readonly gone: ReadonlySet<string>;
  readonly problems: readonly ReadProblem[];
}

const SAYS_OF_CRITERIA = {
  neither: (text: string): string =>
    `\u201C${text}\u201D is not Yes or No, so the criterion counts as not answered. Choose one from the list.`,
  twice: ({ code, criterion }: CriteriaRow): string =>
    `The criterion \u201C${criterion.text}\u201D of ${code.ref} ${code.title} has two rows. Only the first counts: delete the other.`,
  noRow: ({ code, criterion }: CriteriaRow): string =>
    `The criterion \u201C${criterion.text}\u201D of ${code.ref} ${code.title} has no row, so its answer is missing. Restore the row, or rebuild the sheets in the pane.`,
  twoSheets: (one: string, other: string): string =>
    `The sheets \u201C${one}\u201D and \u201C${other}\u201D both have the criteria, with different answers, so none is read. Delete the copy.`,
  gone: "The sheet Criteria is missing, with its answers. Restore it from an earlier copy, or rebuild the sheets in the pane.",
} as const;

interface Found {
  readonly sheet: SheetCells;
  readonly keys: number;
  /** Undefined if the column was deleted, or no longer matches the keys. */
  readonly met: number | undefined;
}

/** The ticks; undefined for a framework without criteria. */
export function criteriaIn(workbook: WorkbookCells, framework: Framework): CriteriaIn | undefined {
  const rows = criteriaRows(framework);
  if (rows.length === 0) return undefined;
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const [found, ...copies] = sheetsOf(workbook, byKey).map(
    (one): readonly [SheetCells, CriteriaIn] => [one.sheet, readFound(one, byKey)],
  );
  if (found === undefined) return noneRead(byKey, null, SAYS_OF_CRITERIA.gone);
  const [sheet, criteria] = found;
  const other = copies.find(([, copy]) => answersOf(copy) !== answersOf(criteria));
  // Nobody can say which of the two is the copy.
  return other === undefined
    ? criteria
    : noneRead(byKey, sheet.name, SAYS_OF_CRITERIA.twoSheets(sheet.name, other[0].name));
}

function readFound(
  { sheet, keys, met }: Found,
  byKey: ReadonlyMap<string, CriteriaRow>,
): CriteriaIn {
  return met === undefined
    ? noneRead(byKey, sheet.name, SAYS.columnGone(CRITERIA_HEADINGS.met))
    : readRows(sheet, keys, met, byKey);
}

function noneRead(
  byKey: ReadonlyMap<string, CriteriaRow>,
  sheet: string | null,
  message: string,
): CriteriaIn {
  const problem = sheetProblem("criteriaGone", sheet, message);
  return { met: new Map(), typed: new Map(), gone: new Set(byKey.keys()), problems: [problem] };
}

/** What a sheet answers, in any order of its rows. */
function answersOf({ met, typed, gone }: CriteriaIn): string {
  const ticks = [...met].flatMap(([id, ofCode]) =>
    [...ofCode].map(([criterion, isMet]) => [id, criterion, isMet]),
  );
  return [...ticks, ...typed, ...gone]
    .map((one) => JSON.stringify(one))
    .sort()
    .join();
}

function readRows(
  sheet: SheetCells,
  keys: number,
  column: number,
  byKey: ReadonlyMap<string, CriteriaRow>,
): CriteriaIn {
  const met = new Map<string, Map<string, boolean>>();
  const typed = new Map<string, string>();
  const seen = new Set<string>();
  const problems: ReadProblem[] = [];
  for (const row of [...sheet.rows.keys()].sort((one, other) => one - other)) {
    const own = byKey.get(plainText(cellAt(sheet, row, keys)));
    const cell = cellAt(sheet, row, column);
    if (own === undefined) continue;
    const place = { sheet: sheet.name, row, column };
    if (seen.has(own.key)) {
      problems.push(
        cellProblem("criterionTwice", place, cellText(cell), SAYS_OF_CRITERIA.twice(own), own.code),
      );
      continue;
    }
    seen.add(own.key);
    const isMet = isMetIn(cell);
    if (isMet === "neither") {
      const text = cellText(cell);
      typed.set(own.key, text);
      problems.push(
        cellProblem("criterion", place, text, SAYS_OF_CRITERIA.neither(text), own.code),
      );
    } else if (isMet !== undefined) {
      const ofCode = met.get(own.code.id) ?? new Map<string, boolean>();
      met.set(own.code.id, ofCode.set(own.criterion.id, isMet));
    }
  }
  const gone = [...byKey.values()].filter(({ key }) => !seen.has(key));
  return {
    met,
    typed,
    gone: new Set(gone.map(({ key }) => key)),
    problems: [
      ...problems,
      ...gone.map((row) =>
        sheetProblem("criterionGone", sheet.name, SAYS_OF_CRITERIA.noRow(row), row.code),
      ),
    ],
  };
}

/** Undefined for an empty cell. The sheet's formulas agree: see `criteriaRowCells`. */
function isMetIn(cell: Cell | undefined): boolean | "neither" | undefined {
  if (cell === undefined) return undefined;
  if (cell.kind !== "value" || typeof cell.value !== "string") return "neither";
  const text = excelTrim(cell.value);
  if (text === "") return undefined;
  if (equalIgnoringCase(text, MET_WORDS.met)) return true;
  return equalIgnoringCase(text, MET_WORDS.notMet) ? false : "neither";
}

const OWN_NAMES = [NAMES.criteria, NAMES.criteriaIds, NAMES.criteriaMet];

/** By the defined names, else by the table, else by what is on a sheet: then there can be several. */
function sheetsOf(
  workbook: WorkbookCells,
  byKey: ReadonlyMap<string, CriteriaRow>,
): readonly Found[] {
  const ids = workbook.names.get(NAMES.criteriaIds);
  const met = workbook.names.get(NAMES.criteriaMet);
  const named = workbook.sheets.find(({ name }) => name === ids?.sheet);
  const isAligned =
    ids !== undefined &&
    ids.sheet === met?.sheet &&
    ids.area.row === met.area.row &&
    ids.area.rows === met.area.rows;
  if (
    named !== undefined &&
    ids !== undefined &&
    isAligned &&
    keysIn(named, byKey, ids.area.column)
  ) {
    return [{ sheet: named, keys: ids.area.column, met: met.area.column }];
  }
  const alike = (named === undefined ? workbook.sheets : [named]).flatMap((sheet) => {
    const keys = keyColumn(sheet, byKey);
    return keys === undefined ? [] : [{ sheet, keys }];
  });
  const own = ownSheets(
    workbook,
    alike.map(({ sheet }) => sheet),
    OWN_NAMES,
    TABLES.criteria,
  );
  // Cells were deleted from or added to one of the two columns: nobody can say whose an answer is.
  const isShifted = ids !== undefined && met !== undefined && ids.sheet === met.sheet;
  return alike.flatMap(({ sheet, keys }) =>
    own.includes(sheet) ? [{ sheet, keys, met: isShifted ? undefined : headed(sheet) }] : [],
  );
}

function keysIn(
  sheet: SheetCells,
  byKey: ReadonlyMap<string, CriteriaRow>,
  column: number,
): boolean {
  return [...sheet.rows.values()].some((cells) => byKey.has(plainText(cells.get(column))));
}

function keyColumn(sheet: SheetCells, byKey: ReadonlyMap<string, CriteriaRow>): number | undefined {
  for (const cells of sheet.rows.values()) {
    for (const [column, cell] of cells) if (byKey.has(plainText(cell))) return column;
  }
  return undefined;
}

function headed(sheet: SheetCells): number | undefined {
  for (const cells of sheet.rows.values()) {
    for (const [column, cell] of cells) {
      if (plainText(cell) === CRITERIA_HEADINGS.met) return column;
    }
  }
  return undefined;
}
