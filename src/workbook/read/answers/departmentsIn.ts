/** Reads departments back: their levels and comments, what was agreed, and the record of it. */
import type {
  AgreedLevel,
  DepartmentReturn,
  Departments,
  LevelEntry,
  Response,
} from "../../../assessment/assessment";
import { NOT_ASSESSED } from "../../../assessment/assessment";
import {
  compareDepartments,
  departmentKey,
  departmentName,
} from "../../../assessment/departments/departmentNames";
import { excelTrim } from "../../../assessment/excelText";
import { hasContent } from "../../../assessment/hasContent";
import { allValueCodes, type Framework } from "../../../framework/framework";
import { NAMES } from "../../plan/names";
import {
  DEPARTMENT_HEADINGS,
  departmentHeading,
  departmentOfHeading,
} from "../../sheets/departments/departmentHeadings";
import type { TypedAgreement } from "../../sheets/planContext";
import { cellAt, cellText, plainText } from "./cellAt";
import { agreementsIn } from "./agreementsIn";
import { codeOf, entryIn } from "./departmentCells";
import { departmentCommentsIn } from "./departmentCommentsIn";
import { departmentSheets, missingHeadings, rowsBelow, type HeadedSheet } from "./departmentSheets";
import { cellProblem, SAYS, whyNoLevel, sheetProblem } from "./problems";
import { isTypedOtherwise } from "./isTypedOtherwise";
import type { ReadProblem } from "./ReadProblem";
import { refusedEntry } from "./refusedEntry";
import type { TypedOnDepartments } from "./TypedOnDepartments";
import { entryLabel } from "../../../assessment/levelEntry";
import { levelDoubtsIn, type DoubtOf } from "./levelDoubts";
import { keptReturns, type KeptReturn } from "./keptReturns";
import type { Cell, WorkbookCells } from "../../file/WorkbookCells";

/** A part of the departments whose sheet was deleted. */
export type DepartmentPart = "levels" | "comments" | "record";

/** A column of the sheet Departments that people fill in. */
export type DepartmentsColumn =
  { readonly of: "department"; readonly department: string } | { readonly of: "agreed" | "reason" };

/** Rows and columns that are no longer on the sheet Departments, which is there. */
export interface DepartmentCellsGone {
  /** Ids of value codes. */
  readonly rows: readonly string[];
  readonly columns: readonly DepartmentsColumn[];
}

export interface FoundDepartments {
  readonly departments: Departments;
  /** By value code id: what is there instead of an agreed level. */
  readonly typed: ReadonlyMap<string, TypedAgreement>;
  readonly gone: readonly DepartmentPart[];
  readonly cellsGone: DepartmentCellsGone;
  /** Cells whose level is typed as a number or name, or not quite as its label. */
  readonly typedCells: readonly TypedOnDepartments[];
  readonly problems: readonly ReadProblem[];
}

/** The departments; undefined if none were ever brought in. */
export function departmentsIn(
  workbook: WorkbookCells,
  framework: Framework,
  allowNotApplicable: boolean,
): FoundDepartments | undefined {
  const kept = keptReturns(workbook);
  const sheets = departmentSheets(workbook);
  const { levels, comments, record } = sheets;
  if (levels === undefined && comments === undefined && record === undefined && kept.length === 0) {
    // A name that leads nowhere says that the sheet was deleted.
    if (!workbook.names.has(NAMES.departmentReturns)) return undefined;
  }
  const known = kept.length > 0 ? kept : headedReturns(levels);
  const doubtOf = levelDoubtsIn(workbook);
  const given = levelsIn(levels, known, framework, allowNotApplicable, doubtOf);
  const agreed = agreedIn(levels, framework, doubtOf);
  const said = departmentCommentsIn(comments, known, framework);
  const agreements = agreementsIn(record, framework);
  const returns = known
    .map((one): DepartmentReturn & { readonly returned: boolean } => {
      const own = given.entries.get(one.department) ?? new Map<string, LevelEntry>();
      const texts = said.texts.get(departmentKey(one.department));
      const responses = new Map<string, Response>();
      for (const { id } of allValueCodes(framework)) {
        const text = texts?.get(id) ?? { comment: "", evidence: "" };
        const response = { entry: own.get(id) ?? NOT_ASSESSED, ...text };
        if (hasContent(response)) responses.set(id, response);
      }
      const { department, file, added, date, status, fingerprint, returned } = one;
      return { department, file, added, date, status, fingerprint, responses, returned };
    })
    .filter(({ returned, responses }) => returned || responses.size > 0)
    .map(({ returned: _returned, ...one }) => one)
    .sort((one, other) => compareDepartments(one.department, other.department));
  const gone: readonly DepartmentPart[] = [
    ...(levels === undefined ? (["levels"] as const) : []),
    ...(comments === undefined ? (["comments"] as const) : []),
    ...(record === undefined ? (["record"] as const) : []),
  ];
  return {
    departments: {
      expected: known
        .filter(({ department, expected }) =>
          // Without the data sheet, a column without answers is still one that was asked for.
          kept.length > 0 ? expected : !returns.some((one) => one.department === department),
        )
        .map(({ department }) => department),
      returns,
      agreed: agreed.levels,
      record: agreements.record,
    },
    typed: agreed.typed,
    gone,
    cellsGone: {
      rows: given.goneRows,
      columns: [
        ...given.goneColumns.map((department) => ({ of: "department", department }) as const),
        ...(["agreed", "reason"] as const)
          .filter((of) => levels?.columns.has(DEPARTMENT_HEADINGS[of]) === false)
          .map((of) => ({ of })),
      ],
    },
    typedCells: [...given.typedCells, ...agreed.typedCells],
    problems: [
      ...missingHeadings(sheets),
      ...(kept.length > 0 ? unknownColumns(levels, known) : []),
      ...given.problems,
      ...agreed.problems,
      ...said.problems,
      ...agreements.problems,
    ],
  };
}

/** Where the data sheet is gone, every heading that is not ours is a department. */
function headedReturns(levels: HeadedSheet | undefined): readonly KeptReturn[] {
  return [...(levels?.columns.keys() ?? [])]
    .flatMap((heading) => {
      const department = departmentOfHeading(heading);
      return department === undefined ? [] : [{ department: departmentName(department), heading }];
    })
    .map((one) => ({
      ...one,
      expected: false,
      returned: false,
      file: "",
      added: "",
      date: "",
      status: "draft",
      fingerprint: "",
    }));
}

function levelsIn(
  levels: HeadedSheet | undefined,
  known: readonly KeptReturn[],
  framework: Framework,
  allowNotApplicable: boolean,
  doubtOf: DoubtOf,
): {
  readonly entries: ReadonlyMap<string, ReadonlyMap<string, LevelEntry>>;
  readonly typedCells: readonly TypedOnDepartments[];
  readonly goneRows: readonly string[];
  readonly goneColumns: readonly string[];
  readonly problems: readonly ReadProblem[];
} {
  const entries = new Map<string, Map<string, LevelEntry>>();
  const problems: ReadProblem[] = [];
  const typedCells: TypedOnDepartments[] = [];
  const goneRows: string[] = [];
  const goneColumns: string[] = [];
  if (levels === undefined) return { entries, typedCells, goneRows, goneColumns, problems };
  const columns = known.map(({ department, heading }) => ({
    department,
    heading: [heading, departmentHeading(department)].find((one) => levels.columns.has(one)),
  }));
  for (const { department, heading } of columns) {
    entries.set(department, new Map());
    if (heading !== undefined) continue;
    goneColumns.push(department);
    const says = SAYS.departmentGone(department);
    problems.push(sheetProblem("departmentCellsGone", levels.sheet.name, says));
  }
  const withRow = new Set<string>();
  for (const { row, at } of rowsBelow(levels)) {
    const code = codeOf(
      framework,
      plainText(at(DEPARTMENT_HEADINGS.id)),
      plainText(at(DEPARTMENT_HEADINGS.ref)),
    );
    if (code === undefined) continue;
    withRow.add(code.id);
    for (const { department, heading } of columns) {
      const own = entries.get(department);
      if (heading === undefined || own === undefined || own.has(code.id)) continue;
      const cell = at(heading);
      const column = levels.columns.get(heading) ?? 0;
      const doubt = doubtOf(levels.sheet, row, column);
      const entry =
        doubt === undefined
          ? entryIn(cell, framework, allowNotApplicable, code)
          : refusedEntry(plainText(cell), framework);
      if (entry.kind !== "notAssessed") own.set(code.id, entry);
      if (doubt === undefined && isTypedOtherwise(cell, framework, allowNotApplicable, code)) {
        const label = entryLabel(entry, framework);
        const { name: sheet } = levels.sheet;
        typedCells.push({ of: "department", id: code.id, sheet, row, column, label });
      }
      if (entry.kind !== "notALevel") continue;
      const place = { sheet: levels.sheet.name, row, column };
      const says =
        doubt ??
        SAYS.departmentLevel(department, entry.text, whyNoLevel(entry.text, framework, code));
      const kind = doubt === undefined ? "notALevel" : "unreadable";
      const text = doubt === undefined ? entry.text : plainText(cell);
      problems.push(cellProblem(kind, place, text, says, code));
    }
  }
  for (const code of allValueCodes(framework)) {
    if (withRow.has(code.id)) continue;
    goneRows.push(code.id);
    const says = SAYS.departmentRowGone(code);
    problems.push(sheetProblem("departmentCellsGone", levels.sheet.name, says, code));
  }
  return { entries, typedCells, goneRows, goneColumns, problems };
}

/** Columns with entries among the departments' that are not read: the sheet counts them. */
function unknownColumns(
  levels: HeadedSheet | undefined,
  known: readonly KeptReturn[],
): readonly ReadProblem[] {
  if (levels === undefined) return [];
  const { sheet, headerRow, columns } = levels;
  const read = known.flatMap(({ department, heading }) => {
    const column = columns.get(heading) ?? columns.get(departmentHeading(department));
    return column === undefined ? [] : [column];
  });
  const rows = rowsBelow(levels);
  const problems: ReadProblem[] = [];
  for (let column = Math.min(...read); column <= Math.max(...read); column += 1) {
    if (read.includes(column)) continue;
    if (rows.every(({ row }) => plainText(cellAt(sheet, row, column)) === "")) continue;
    const says = SAYS.departmentUnknown(plainText(cellAt(sheet, headerRow, column)));
    problems.push(sheetProblem("departmentsChanged", sheet.name, says));
  }
  return problems;
}

function agreedIn(
  levels: HeadedSheet | undefined,
  framework: Framework,
  doubtOf: DoubtOf,
): {
  readonly levels: ReadonlyMap<string, AgreedLevel>;
  readonly typed: ReadonlyMap<string, TypedAgreement>;
  readonly typedCells: readonly TypedOnDepartments[];
  readonly problems: readonly ReadProblem[];
} {
  const typedCells: TypedOnDepartments[] = [];
  const agreed = new Map<string, AgreedLevel>();
  const typed = new Map<string, TypedAgreement>();
  const problems: ReadProblem[] = [];
  const found = levels === undefined ? [] : rowsBelow(levels);
  for (const { row, at } of found) {
    const id = plainText(at(DEPARTMENT_HEADINGS.id));
    const code = codeOf(framework, id, plainText(at(DEPARTMENT_HEADINGS.ref)));
    if (code === undefined || agreed.has(code.id) || typed.has(code.id)) continue;
    const cell = at(DEPARTMENT_HEADINGS.agreed);
    const column = levels?.columns.get(DEPARTMENT_HEADINGS.agreed) ?? 0;
    const doubt = levels && doubtOf(levels.sheet, row, column);
    const entry = entryIn(cell, framework, false, code);
    const reasonCell = at(DEPARTMENT_HEADINGS.reason);
    const reason = cellText(reasonCell).replace(/\r\n?/g, "\n");
    if (entry.kind === "level" && doubt === undefined) {
      const noText = isText(reasonCell) ? {} : { isReasonNoText: true as const };
      agreed.set(code.id, { level: entry.value, reason, ...noText });
      if (levels !== undefined && isTypedOtherwise(cell, framework, false, code)) {
        const label = entryLabel(entry, framework);
        const { name: sheet } = levels.sheet;
        typedCells.push({ of: "agreed", id: code.id, sheet, row, column, label });
      }
      continue;
    }
    const text = plainText(cell);
    if (text !== "" || excelTrim(reason) !== "") typed.set(code.id, { level: text, reason });
    if (text === "" || levels === undefined) continue;
    const place = { sheet: levels.sheet.name, row, column };
    const kind = doubt === undefined ? "notALevel" : "unreadable";
    const says = doubt ?? SAYS.agreedLevel(text, whyNoLevel(text, framework, code));
    problems.push(cellProblem(kind, place, text, says, code));
  }
  return { levels: agreed, typed, typedCells, problems };
}

/** As Excel's ISTEXT or ISBLANK: an empty cell has no other text. */
function isText(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.kind === "value" && typeof cell.value === "string");
}
