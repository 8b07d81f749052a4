/** Reads departments back: their levels and comments, what was agreed, and the record of it. */
import type {
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
import { hasContent } from "../../../assessment/hasContent";
import { allValueCodes, type Framework } from "../../../framework/framework";
import { NAMES } from "../../plan/names";
import {
  DEPARTMENT_HEADINGS,
  departmentHeading,
  departmentOfHeading,
} from "../../sheets/departments/departmentHeadings";
import type { TypedAgreement } from "../../sheets/planContext";
import { cellAt, plainText } from "./cellAt";
import { agreedIn } from "./agreedIn";
import { agreementsIn } from "./agreementsIn";
import { departmentCommentsIn } from "./departmentCommentsIn";
import { departmentLevelsIn } from "./departmentLevelsIn";
import { departmentSheets, missingHeadings, rowsBelow, type HeadedSheet } from "./departmentSheets";
import { SAYS, sheetProblem } from "./problems";
import type { ReadProblem } from "./ReadProblem";
import type { TypedOnDepartments } from "./TypedOnDepartments";
import { levelDoubtsIn } from "./levelDoubts";
import { keptReturns, type KeptReturn } from "./keptReturns";
import type { WorkbookCells } from "../../file/WorkbookCells";

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
  const given = departmentLevelsIn(levels, known, framework, allowNotApplicable, doubtOf);
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
      ...sheets.copies,
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
