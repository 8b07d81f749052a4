/** Finds the assessment of the open workbook, with as few cells as prove every answer's place. */
import {
  findTable,
  isLastTime,
  MOVEMENT_NAMES,
  NAME_PREFIX,
  TABLES,
  WITHOUT_PLACE_NAMES,
} from "../plan/names";
import {
  ANSWERS,
  CRITERIA,
  DATA,
  hasCriteria,
  MOVEMENT,
  START,
  WITHOUT_PLACE,
} from "../plan/sheetKeys";
import type { Assessment } from "../../assessment/assessment";
import type { Framework } from "../../framework/framework";
import { sendRequest, type Patience } from "../excel/requestContext";
import type { SheetCells, WorkbookCells } from "../file/WorkbookCells";
import { actionsIn, hasOwnNotes, loadActions } from "./actionRows";
import { allCells } from "./allCells";
import {
  assessmentBy,
  assessmentWithoutEarlier,
  type FoundAssessment,
} from "./answers/assessmentWithoutEarlier";
import type { ReadProblemKind } from "./answers/ReadProblem";
import {
  frameworkOf,
  loadBook,
  mayHoldAssessment,
  settingRowsOf,
  type BookCells,
} from "./bookCells";
import {
  DEPARTMENT_SHEETS,
  departmentCells,
  loadDepartments,
  mayHaveDepartments,
} from "./departmentCells";
import { lookAt, showsOurRows, type LookedAt } from "./otherSheets";
import { knownPlaces } from "./places";
import { addContents, AS_OPEN, namesOf, sheetOf, type Rows } from "./rangeCells";
import { sheetIdOf } from "./sheets";
import { loadThemes, themeCells, type ThemeCells } from "./themeCells";

export interface OpenAssessment {
  readonly kind: "assessment";
  readonly found: FoundAssessment;
  readonly book: BookCells;
  /** Names of columns and tables, as they now are. */
  readonly names: WorkbookCells["names"];
  readonly ownNotes: boolean;
}

type Opened =
  | OpenAssessment
  | { readonly kind: "none" }
  | { readonly kind: "newer" }
  | { readonly kind: "buildInterrupted" }
  | { readonly kind: "frameworkGone" };

/** Problems of a single cell, which a reading of all cells would find just so. */
const OF_ONE_CELL: readonly ReadProblemKind[] = [
  "notALevel",
  "criterion",
  "date",
  "target",
  "status",
];

/** Reads in two requests where every answer is certain, otherwise everything. */
export async function openAssessment(patience: Patience): Promise<Opened> {
  const book = await sendRequest(loadBook, patience);
  if (!mayHoldAssessment(book)) return { kind: "none" };
  if (!book.build.isNullObject) return { kind: "buildInterrupted" };
  const framework = frameworkOf(book);
  const rows = settingRowsOf(book);
  const table = findTable(
    TABLES.actions,
    book.tables.items.map(({ name }) => name),
  );
  if (framework === undefined || rows === undefined) return await openAll(book, table, patience);
  const unread = otherSheetIds(book, framework);
  const hasDepartments = mayHaveDepartments(book);
  const hasLastTime = book.names.items.some(({ name }) => isLastTime(name));
  const compared = isCompared(book) ? await fetchEarlier() : undefined;
  const asked = hasCriteria(framework) ? await fetchCriteria() : undefined;
  const { themes, criteria, departments, earlier, looked, actions } = await sendRequest(
    (context) => ({
      themes: loadThemes(context, framework, hasLastTime),
      criteria: asked?.loadCriteria(context),
      departments: hasDepartments ? loadDepartments(context) : undefined,
      earlier: compared?.loadEarlier(context),
      looked: lookAt(context, unread),
      actions: loadActions(context, table),
    }),
    patience,
  );
  const ofThemes = themeCells(themes, book.worksheets.items, { hasDepartments });
  const others = departments && departmentCells(departments, book);
  if (ofThemes === undefined || mayBeElsewhere(book, framework, ofThemes, looked)) {
    return await openAll(book, table, patience);
  }
  const cells = withOthers(cellsOf(book, ofThemes), others);
  const given = assessmentBy(cells, framework, rows);
  const answered = asked && criteria ? asked.withLoadedCriteria(given, criteria, book) : given;
  const found = await withHistory(
    compared && earlier ? compared.withLoadedEarlier(answered, earlier, book) : answered,
    cells,
  );
  const isEarlierLost = isKeptLost(book, found.assessment);
  if (isEarlierLost || found.problems.some(({ kind }) => !OF_ONE_CELL.includes(kind))) {
    return await openAll(book, table, patience);
  }
  return {
    kind: "assessment",
    found: { ...found, actions: actionsIn(actions) },
    book,
    names: cells.names,
    ownNotes: hasOwnNotes(actions),
  };
}

/** True if what the workbook should keep of earlier assessments was not found where it should be. */
function isKeptLost(book: BookCells, { earlier, withoutPlace }: Assessment): boolean {
  return (
    (hasMovement(book) && earlier === undefined) ||
    (hasPlaceless(book) && withoutPlace === undefined)
  );
}

/** True if the workbook keeps something of an earlier assessment, whichever trace is left of it. */
function isCompared(book: BookCells): boolean {
  return hasMovement(book) || hasPlaceless(book);
}

function hasPlaceless({ names }: BookCells): boolean {
  return names.items.some(({ name }) => WITHOUT_PLACE_NAMES.includes(name));
}

function hasMovement({ names, tables }: BookCells): boolean {
  return (
    names.items.some(({ name }) => MOVEMENT_NAMES.includes(name)) ||
    findTable(
      TABLES.movement,
      tables.items.map(({ name }) => name),
    ) !== undefined
  );
}

/** With the history of sign-off, where anybody signed off. */
async function withHistory(found: FoundAssessment, cells: WorkbookCells): Promise<FoundAssessment> {
  const keys = ["signOffs", "submittedBy", "assuredBy", "approvedBy"];
  if (!keys.some((key) => found.settings.get(key))) return found;
  const { withSignOffs } = await import("./answers/withSignOffs");
  return withSignOffs(found, cells);
}

const fetchCriteria = async () => import("./criteriaCells");

const fetchEarlier = async () => import("./earlierCells");

/** Every sheet but the themes', as far as these are known, Start and the data sheet. */
function otherSheetIds({ worksheets, fixed }: BookCells, { themes }: Framework): readonly string[] {
  const all = worksheets.items.map(({ id }) => id);
  const known = knownPlaces()?.themes.map(({ sheetId }) => sheetId) ?? [];
  const ours = new Set([...fixed.keys()].flatMap((key) => sheetIdOf(fixed, key) ?? []));
  const rest = all.filter((id) => !ours.has(id));
  const ofThemes =
    known.length > 0 && known.every((id) => rest.includes(id))
      ? known
      : rest.length === themes.length
        ? rest
        : [];
  return all.filter((id) => !ofThemes.includes(id) && !isReadAnyway(fixed, id));
}

function isReadAnyway(fixed: BookCells["fixed"], id: string): boolean {
  return [START, CRITERIA, DATA, MOVEMENT, WITHOUT_PLACE, ANSWERS, ...DEPARTMENT_SHEETS].some(
    (key) => sheetIdOf(fixed, key) === id,
  );
}

/** True if a sheet was not looked at, or shows rows of ours besides those on the themes' sheets. */
function mayBeElsewhere(
  { worksheets, fixed }: BookCells,
  framework: Framework,
  { sheets }: ThemeCells,
  looked: readonly LookedAt[],
): boolean {
  const seen = new Set([...sheets.keys(), ...looked.map(({ id }) => id)]);
  return (
    worksheets.items.some(({ id }) => !seen.has(id) && !isReadAnyway(fixed, id)) ||
    looked.some((one) => !sheets.has(one.id) && showsOurRows(one, framework))
  );
}

function withOthers(
  cells: WorkbookCells,
  others: Pick<WorkbookCells, "sheets" | "names"> | undefined,
): WorkbookCells {
  if (others === undefined) return cells;
  return {
    ...cells,
    names: new Map([...cells.names, ...others.names]),
    sheets: [...cells.sheets, ...others.sheets],
  };
}

/** The themes' sheets and Start, in the order of the tabs. */
function cellsOf(book: BookCells, { sheets, names }: ThemeCells): WorkbookCells {
  const start = sheetIdOf(book.fixed, START);
  return {
    ...AS_OPEN,
    names: new Map([...namesOf(book.entries), ...names]),
    sheets: book.worksheets.items.flatMap((sheet): readonly SheetCells[] => {
      const theme = sheets.get(sheet.id);
      if (theme !== undefined) return [theme];
      if (sheet.id !== start) return [];
      const rows: Rows = new Map();
      addContents(rows, book.start);
      return [sheetOf(sheet, rows)];
    }),
  };
}

/** Reads every cell. */
async function openAll(
  book: BookCells,
  table: string | undefined,
  patience: Patience,
): Promise<Opened> {
  const cells = await allCells(patience);
  const answered = assessmentWithoutEarlier(cells, []);
  if (answered.kind === "none" && hasOurs(cells)) return { kind: "frameworkGone" };
  if (answered.kind !== "assessment") return answered;
  const { withEarlier } = await fetchEarlier();
  const ticked = hasCriteria(answered.assessment.framework)
    ? (await fetchCriteria()).withCriteria(answered, cells)
    : answered;
  const found = await withHistory(withEarlier(ticked, cells), cells);
  const actions =
    table === undefined
      ? undefined
      : await sendRequest((context) => loadActions(context, table), patience);
  return {
    kind: "assessment",
    found,
    book,
    names: cells.names,
    ownNotes: hasOwnNotes(actions),
  };
}

/** True if sheets of an assessment are left, so that nobody starts afresh over its answers. */
function hasOurs({ names, sheets }: WorkbookCells): boolean {
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  return [...names.keys(), ...tables].some((name) => name.startsWith(NAME_PREFIX));
}
