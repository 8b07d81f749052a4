/** The sheet Answers of a workbook in the stand-in. */
import { ANSWER_COLUMNS, type AnswerRow } from "../../../src/assessment/answerTable/answerColumns";
import { isoDate } from "../../../src/workbook/plan/dateSerial";
import { readCells } from "../../../src/workbook/file/readCells";
import type { Cell } from "../../../src/workbook/file/WorkbookCells";

const FIRST_ROW = 3;

/** The table's rows as a file has them, as `answerRows` gives them. */
export function tableRows(bytes: Uint8Array): readonly AnswerRow[] {
  const sheet = readCells(bytes).sheets.find(({ name }) => name === "Answers");
  if (sheet === undefined) throw new Error("There is no sheet Answers.");
  const [table] = sheet.tables;
  return Array.from({ length: table.area.rows - 1 }, (_, index) => {
    const cells = sheet.rows.get(FIRST_ROW + index);
    const values = ANSWER_COLUMNS.map(({ name, kind }, column) => {
      const value = valueOf(cells?.get(column));
      if (kind === "text") return [name, String(value)];
      if (value === "") return [name, null];
      return [name, kind === "date" ? isoDate(Number(value)) : value];
    });
    return Object.fromEntries(values) as AnswerRow;
  });
}

function valueOf(cell: Cell | undefined): string | number | boolean {
  if (cell === undefined) return "";
  if (cell.kind !== "value") throw new Error(`A cell of Answers is ${JSON.stringify(cell)}`);
  return cell.value;
}
