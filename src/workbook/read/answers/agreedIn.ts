/** Reads back what was agreed. */
import type { AgreedLevel } from "../../../assessment/assessment";
import { excelTrim } from "../../../assessment/excelText";
import { entryLabel } from "../../../assessment/levelEntry";
import type { Framework } from "../../../framework/framework";
import type { Cell } from "../../file/WorkbookCells";
import { DEPARTMENT_HEADINGS } from "../../sheets/departments/departmentHeadings";
import type { TypedAgreement } from "../../sheets/planContext";
import { cellText, plainText } from "./cellAt";
import { codeOf, entryIn } from "./departmentCells";
import { rowsBelow, type HeadedSheet } from "./departmentSheets";
import { isTypedOtherwise } from "./isTypedOtherwise";
import type { DoubtOf } from "./levelDoubts";
import { cellProblem, SAYS, whyNoLevel } from "./problems";
import type { ReadProblem } from "./ReadProblem";
import type { TypedOnDepartments } from "./TypedOnDepartments";

/** The agreed levels with their reasons, from the sheet Departments. */
export function agreedIn(
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
