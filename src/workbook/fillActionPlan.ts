/** Adds the limiting value codes to the action plan; what people wrote there stays. */
import { ACTION_COLUMNS, ACTION_HEADINGS } from "./actionPlan/planActionPlanSheet";
import { readWorkbook } from "./readAssessment";
import { refreshWorkbook } from "./refreshWorkbook";
import { newContext } from "./requestContext";
import { noAssessment, WorkbookTrouble } from "./troubles";
import { cellInput } from "./write/cellInput";
import { scoreAssessment } from "../assessment/scoreAssessment";
import { allValueCodes } from "../framework/framework";

/**
 * Fills empty rows of the action plan, then adds rows, with the refs of the value codes that hold
 * the council at its weakest level and are not in the plan yet.
 * @returns how many were added
 * @throws WorkbookTrouble where there is no assessment or no action plan; Office errors as they come
 */
export async function fillActionPlan(): Promise<number> {
  const present = await readWorkbook();
  if (present === undefined) throw noAssessment();
  const { assessment, actions, actionsTable } = present;
  const limiting = new Set(scoreAssessment(assessment).overall.limiting);
  const planned = new Set(actions.map((action) => action.ref.toUpperCase()));
  const refs = allValueCodes(assessment.framework)
    .filter((code) => limiting.has(code.id) && !planned.has(code.ref.toUpperCase()))
    .map((code) => code.ref);
  if (refs.length === 0) return 0;

  if (actionsTable === undefined) {
    throw new WorkbookTrouble(
      "The action plan\u2019s table was deleted.",
      "Undo the deletion, or build the workbook again: all responses stay.",
    );
  }
  const context = newContext();
  const table = context.workbook.tables.getItem(actionsTable);
  const body = table.getDataBodyRange().load("values,formulas,rowIndex,columnIndex");
  const sheet = table.worksheet.load("name");
  await context.sync();
  const written = Object.values(ACTION_COLUMNS);
  const empty = body.values.flatMap((row, index) =>
    written.every((column) => String(row[column] ?? "").trim() === "") ? [index] : [],
  );
  const after = newContext();
  const target = after.workbook.worksheets.getItem(sheet.name);
  const inRows = refs.slice(0, empty.length);
  inRows.forEach((ref, index) => {
    target.getCell(body.rowIndex + empty[index], body.columnIndex).values = [[cellInput(ref)]];
  });
  const more = refs.slice(empty.length);
  if (more.length > 0) {
    const last = body.formulas[body.formulas.length - 1].map(String);
    const lastRow = body.rowIndex + body.formulas.length;
    after.workbook.tables.getItem(actionsTable).rows.add(
      undefined,
      more.map((ref, index) => newRow(ref, last, lastRow, lastRow + index + 1)),
    );
  }
  await after.sync();
  // The rows' texts come by formula, which Excel does not fit by itself.
  await refreshWorkbook();
  return refs.length;
}

/** A row with the formulas of the last one, told to read their own row; what people wrote stays there. */
function newRow(
  ref: string,
  formulas: readonly string[],
  fromRow: number,
  toRow: number,
): (string | number | boolean)[] {
  const written = new Set<number>(Object.values(ACTION_COLUMNS));
  // Whatever stands before the column's letters is kept: some web views know no look-behind.
  const ownRow = new RegExp(`(^|[^!:$A-Z])(\\$[A-Z]+)${fromRow}(?!\\d)`, "g");
  return ACTION_HEADINGS.map((_, column) => {
    if (column === ACTION_COLUMNS.ref) return String(cellInput(ref));
    if (written.has(column)) return "";
    return formulas[column].replace(
      ownRow,
      (_match, before: string, letters: string) => `${before}${letters}${toRow}`,
    );
  });
}
