/** The cells of a row by the table's columns. */
import type { AnswerColumn } from "./answerColumns";
import { plainText } from "./cellAt";
import type { RowCells } from "./readRow";
import type { SheetCells } from "../../file/WorkbookCells";

/** The cells of a row where the table's columns are. */
export function rowCells(
  sheet: SheetCells,
  columns: ReadonlyMap<AnswerColumn, number>,
  row: number,
): RowCells {
  const at: RowCells["at"] = (column) => {
    const place = columns.get(column);
    return place === undefined ? undefined : sheet.rows.get(row)?.get(place);
  };
  const mark = (column: "ref" | "valueCode"): string | undefined =>
    columns.has(column) ? plainText(at(column)) : undefined;
  return {
    sheet,
    row,
    columns,
    at,
    placeOf: (column) => ({
      sheet: sheet.name,
      row,
      column: columns.get(column) ?? columns.get("id") ?? 0,
    }),
    marks: { id: plainText(at("id")), ref: mark("ref"), title: mark("valueCode") },
  };
}
