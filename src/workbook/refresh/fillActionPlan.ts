/** Adds the value codes to raise to the action plan, keeping what people wrote there. */
import { COMPUTED_ACTION_HEADINGS } from "../sheets/actionPlan/actionHeadings";
import { readWorkbook } from "../read/readAssessment";
import { refreshWorkbook } from "./refreshWorkbook";
import { takeIntoTable } from "./takeIntoTable";
import { sendRequest, SHORTLY } from "../excel/requestContext";
import { noAssessment, WorkbookTrouble } from "../excel/troubles";
import { cellInput } from "../plan/cellInput";
import { excelTrim } from "../../assessment/excelText";
import { scoreAssessment } from "../../assessment/scoreAssessment";
import { refsKeptAsText } from "../../assessment/refsKeptAsText";
import { toRaise, type RaiseSource } from "../../assessment/toRaise";
import { allValueCodes } from "../../framework/framework";
import { actionColumns } from "../sheets/actionPlan/actionColumns";

/**
 * Writes the refs of value codes that are not yet in the plan, lowest level first, into the plan's
 * empty rows and then into new ones.
 * @param from "priorities": those that limit their key area, as the Summary lists them; "targets":
 * all below their key area's target
 * @returns how many were added
 * @throws WorkbookTrouble if there is no assessment or no action plan; Office errors unchanged
 */
export async function fillActionPlan(from: RaiseSource = "priorities"): Promise<number> {
  const present = await readWorkbook();
  if (present === undefined) throw noAssessment();
  const { assessment, actions, actionsTable } = present;
  const { framework } = assessment;
  const planned = new Set(actions.map((action) => excelTrim(action.ref).toUpperCase()));
  const refById = new Map(allValueCodes(framework).map((code) => [code.id, code.ref] as const));
  const refs = toRaise(scoreAssessment(assessment), framework, from)
    .map((id) => refById.get(id) ?? id)
    .filter((ref) => !planned.has(ref.toUpperCase()));
  if (refs.length === 0) return 0;

  if (actionsTable === undefined) {
    throw new WorkbookTrouble(
      "The action plan\u2019s table was deleted.",
      "Undo the deletion or rebuild the sheets. Answers still in the workbook are kept.",
    );
  }
  const { table, sheet } = await sendRequest((context) => {
    const found = context.workbook.tables.getItem(actionsTable);
    return {
      table: found.getRange().load("values,formulas,rowIndex,columnIndex"),
      sheet: found.worksheet.load("name"),
    };
  }, SHORTLY);
  const [headings, ...rows] = table.values as unknown[][];
  const columns = actionColumns(headings);
  const firstRow = table.rowIndex + 1;
  const isEmpty = (row: readonly unknown[]): boolean =>
    Object.values(columns).every((column) => String(row[column] ?? "").trim() === "");
  const empty = rows.flatMap((row, index) => (isEmpty(row) ? [index] : []));
  const inRows = refs.slice(0, empty.length);
  const more = refs.slice(empty.length);
  const asText = refsKeptAsText(framework);
  await sendRequest((context) => {
    const target = context.workbook.worksheets.getItem(sheet.name);
    const write = (ref: string, row: number): void => {
      const cell = target.getCell(firstRow + row, table.columnIndex + columns.ref);
      // A cell with this format keeps an apostrophe as a part of its text.
      if (asText) cell.numberFormat = [["@"]];
      cell.values = [[asText ? ref : cellInput(ref)]];
    };
    inRows.forEach((ref, index) => write(ref, empty[index]));
    if (more.length === 0) return;
    // Excel gives a text that begins like a formula without its apostrophe (office-js 6687).
    const last = table.formulas[rows.length].map((formula, column) =>
      formula === table.values[rows.length][column] ? "" : String(formula),
    );
    const lastRow = firstRow + rows.length;
    context.workbook.tables.getItem(actionsTable).rows.add(
      undefined,
      more.map((ref, index) =>
        newRow(asText ? "" : ref, headings, last, lastRow, lastRow + index + 1),
      ),
    );
    if (asText) more.forEach((ref, index) => write(ref, rows.length + index));
  }, SHORTLY);
  if (more.length > 0) await takeIntoTable(actionsTable, columns.ref, more);
  // Formulas fill in the rows' texts, and Excel does not fit rows to those.
  await refreshWorkbook();
  return refs.length;
}

/**
 * A row with the last row's formulas, made to read the new row; other columns are empty, and so is
 * one where somebody wrote over the formula.
 */
function newRow(
  ref: string,
  headings: readonly unknown[],
  formulas: readonly string[],
  fromRow: number,
  toRow: number,
): (string | number | boolean)[] {
  const computed: readonly unknown[] = COMPUTED_ACTION_HEADINGS;
  // Captures the character before the column letters, as some web views lack look-behind.
  const ownRow = new RegExp(`(^|[^!:$A-Z])(\\$[A-Z]+)${fromRow}(?!\\d)`, "g");
  return headings.map((heading, column) => {
    if (heading === "Ref") return String(cellInput(ref));
    if (!computed.includes(heading)) return "";
    return formulas[column].replace(
      ownRow,
      (_match, before: string, letters: string) => `${before}${letters}${toRow}`,
    );
  });
}
