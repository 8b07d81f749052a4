/** Reads the levels of the departments back. */
import type { LevelEntry } from "../../../assessment/assessment";
import { entryLabel } from "../../../assessment/levelEntry";
import { allValueCodes, type Framework } from "../../../framework/framework";
import {
  DEPARTMENT_HEADINGS,
  departmentHeading,
} from "../../sheets/departments/departmentHeadings";
import { plainText } from "./cellAt";
import { codeOf, entryIn } from "./departmentCells";
import { rowsBelow, type HeadedSheet } from "./departmentSheets";
import { isTypedOtherwise } from "./isTypedOtherwise";
import type { KeptReturn } from "./keptReturns";
import type { DoubtOf } from "./levelDoubts";
import { cellProblem, SAYS, sheetProblem, whyNoLevel } from "./problems";
import type { ReadProblem } from "./ReadProblem";
import { refusedEntry } from "./refusedEntry";
import type { TypedOnDepartments } from "./TypedOnDepartments";

/** The level that each department gave to each value code, from the sheet Departments. */
export function departmentLevelsIn(
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
