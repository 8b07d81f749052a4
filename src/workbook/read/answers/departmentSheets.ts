/** The sheets with departments, by what leads to them and by their headings. */
import { NAMES, TABLES } from "../../plan/names";
import { AGREEMENT_HEADINGS } from "../../sheets/agreements/agreementHeadings";
import { COMMENT_HEADINGS } from "../../sheets/departmentComments/departmentCommentHeadings";
import { DEPARTMENT_HEADINGS } from "../../sheets/departments/departmentHeadings";
import { cellAt, plainText } from "./cellAt";
import { copyProblems, ownSheets } from "./ownSheets";
import { SAYS, sheetProblem } from "./problems";
import type { ReadProblem } from "./ReadProblem";
import type { Cell, SheetCells, WorkbookCells } from "../../file/WorkbookCells";

/** A sheet with a table, and its columns by heading. */
export interface HeadedSheet {
  readonly sheet: SheetCells;
  readonly headerRow: number;
  /** The first column of each heading. */
  readonly columns: ReadonlyMap<string, number>;
}

export interface DepartmentSheets {
  readonly levels: HeadedSheet | undefined;
  readonly comments: HeadedSheet | undefined;
  readonly record: HeadedSheet | undefined;
  /** Copies of these sheets that may be ours as well. */
  readonly copies: readonly ReadProblem[];
}

const WHICH = ["levels", "comments", "record"] as const;
type Which = (typeof WHICH)[number];

/** Headings by which each sheet is known where its name is lost. */
const KNOWN_BY = {
  levels: {
    name: NAMES.departments,
    names: [NAMES.departmentIds, NAMES.departmentLevels, NAMES.agreedLevels, NAMES.agreedReasons],
    table: TABLES.departments,
    headings: [
      DEPARTMENT_HEADINGS.ref,
      DEPARTMENT_HEADINGS.agreed,
      DEPARTMENT_HEADINGS.weakest,
      DEPARTMENT_HEADINGS.answered,
    ],
  },
  comments: {
    name: NAMES.departmentComments,
    names: [],
    table: TABLES.departmentComments,
    headings: [COMMENT_HEADINGS.ref, COMMENT_HEADINGS.department, COMMENT_HEADINGS.level],
  },
  record: {
    name: NAMES.agreements,
    names: [],
    table: TABLES.agreements,
    headings: [AGREEMENT_HEADINGS.ref, AGREEMENT_HEADINGS.agreed, AGREEMENT_HEADINGS.present],
  },
} as const satisfies Record<Which, unknown>;

/** Headings of the columns that are read back. */
const HEADINGS_READ: Readonly<Record<Which, readonly string[]>> = {
  levels: [DEPARTMENT_HEADINGS.ref, DEPARTMENT_HEADINGS.agreed, DEPARTMENT_HEADINGS.reason],
  comments: [
    COMMENT_HEADINGS.ref,
    COMMENT_HEADINGS.department,
    COMMENT_HEADINGS.comment,
    COMMENT_HEADINGS.evidence,
  ],
  record: [
    AGREEMENT_HEADINGS.ref,
    AGREEMENT_HEADINGS.agreed,
    AGREEMENT_HEADINGS.weakest,
    AGREEMENT_HEADINGS.reason,
    AGREEMENT_HEADINGS.present,
    AGREEMENT_HEADINGS.on,
    AGREEMENT_HEADINGS.givenData,
  ],
};

/** Headings that no other sheet has, to know it where one of its headings was renamed. */
const ONLY_THERE: Readonly<Record<Which, readonly string[]>> = {
  levels: [],
  comments: [COMMENT_HEADINGS.department, COMMENT_HEADINGS.level],
  record: [AGREEMENT_HEADINGS.givenData, AGREEMENT_HEADINGS.present],
};

/** How far down a sheet its headings are looked for. */
const MOST_ROWS_ABOVE = 30;

/** The sheets. */
export function departmentSheets(workbook: WorkbookCells): DepartmentSheets {
  const [levels, comments, record] = WHICH.map((which) => findSheets(workbook, which));
  return {
    levels: levels[0],
    comments: comments[0],
    record: record[0],
    copies: [levels, comments, record].flatMap((found) =>
      copyProblems(found.map(({ sheet }) => sheet)),
    ),
  };
}

/** True for a sheet with departments, and for a copy of one. */
export function isDepartmentSheet({ names }: WorkbookCells, sheet: SheetCells): boolean {
  return Object.values(KNOWN_BY).some(
    ({ name, headings }) =>
      names.get(name)?.sheet === sheet.name || headed(sheet, headings) !== undefined,
  );
}

/** The cells of the rows below the headings, by heading. */
export function rowsBelow({
  sheet,
  headerRow,
  columns,
}: HeadedSheet): readonly { readonly row: number; at(heading: string): Cell | undefined }[] {
  return [...sheet.rows.keys()]
    .filter((row) => row > headerRow)
    .sort((one, other) => one - other)
    .map((row) => ({
      row,
      at: (heading) => cellAt(sheet, row, columns.get(heading) ?? -1),
    }));
}

/** By its name, else by what is on a sheet: then there can be several, as ours and a copy of it. */
function findSheets(workbook: WorkbookCells, which: Which): readonly HeadedSheet[] {
  const { names, sheets } = workbook;
  const { name, names: columns, table, headings } = KNOWN_BY[which];
  const named = sheets.find((one) => one.name === names.get(name)?.sheet);
  const found = named && (headed(named, headings) ?? mostlyHeaded(named, HEADINGS_READ[which]));
  if (found !== undefined) return [found];
  const complete = sheets.flatMap((sheet) => headed(sheet, headings) ?? []);
  const alike =
    complete.length > 0
      ? complete
      : sheets.flatMap(
          (sheet) =>
            ONLY_THERE[which]
              .map((heading) => headed(sheet, [headings[0], heading]))
              .find((one) => one !== undefined) ?? [],
        );
  const own = ownSheets(
    workbook,
    alike.map(({ sheet }) => sheet),
    columns,
    table,
  );
  return alike.filter(({ sheet }) => own.includes(sheet));
}

/** Problems for the headings that are missing on sheets that are there. */
export function missingHeadings(sheets: DepartmentSheets): readonly ReadProblem[] {
  return WHICH.flatMap((which) => {
    const found = sheets[which];
    if (found === undefined) return [];
    return HEADINGS_READ[which]
      .filter((one) => !found.columns.has(one))
      .map((one) => {
        const isRestored = which === "levels" && one !== DEPARTMENT_HEADINGS.ref;
        const kind = isRestored ? "departmentCellsGone" : "departmentsChanged";
        return sheetProblem(kind, found.sheet.name, SAYS.headingGone(one));
      });
  });
}

/** The first row with more than half of these headings. */
function mostlyHeaded(sheet: SheetCells, headings: readonly string[]): HeadedSheet | undefined {
  for (let row = 0; row < MOST_ROWS_ABOVE; row += 1) {
    const texts = new Set([...(sheet.rows.get(row)?.values() ?? [])].map(plainText));
    const present = headings.filter((one) => texts.has(one));
    if (present.length * 2 > headings.length) return headed(sheet, present);
  }
  return undefined;
}

function headed(sheet: SheetCells, headings: readonly string[]): HeadedSheet | undefined {
  for (let row = 0; row < MOST_ROWS_ABOVE; row += 1) {
    const columns = new Map<string, number>();
    for (const [column, cell] of sheet.rows.get(row) ?? []) {
      const text = plainText(cell);
      const known = columns.get(text);
      if (known === undefined || column < known) columns.set(text, column);
    }
    if (headings.every((one) => columns.has(one))) return { sheet, headerRow: row, columns };
  }
  return undefined;
}
