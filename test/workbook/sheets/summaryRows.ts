/** The Summary sheet as rows of texts. */
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import type { CellState } from "../../../workbench/excel/state";
import { sheetNamed } from "../../tools/buildInExcel";

/** More than the Summary of any framework has. */
const COLUMNS = 16;

function plain(value: CellState["value"] | undefined): string {
  return String(typeof value === "object" ? value.error : (value ?? ""));
}

/** The Summary's texts, one entry per row. */
export function summaryRows(excel: ExcelStandIn): readonly (readonly string[])[] {
  const { cells } = sheetNamed(excel.workbook(), "Summary");
  return Array.from({ length: Math.max(...cells.keys()) + 1 }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, column) => plain(cells.get(row)?.get(column)?.value)),
  );
}

/** The rows of a section below its heading. */
export function sectionRows(excel: ExcelStandIn, section: string): readonly (readonly string[])[] {
  const all = summaryRows(excel);
  const start = all.findIndex(([first]) => first === section);
  if (start < 0) throw new Error(`The Summary has no section ${section}.`);
  return all.slice(start + 1);
}

/** The first entries of a section: the cells of their first row, then the lines below that have a text. */
export function summaryEntries(
  excel: ExcelStandIn,
  section: string,
  { above, lines }: { readonly above: number; readonly lines: number },
): readonly (readonly string[])[] {
  const rows = sectionRows(excel, section);
  const found: string[][] = [];
  for (let row = above; found.length < 3 && rows[row][0] !== ""; row += lines + 1) {
    const text = rows.slice(row + 1, row + 1 + lines).map((one) => one[1]);
    found.push([...rows[row].slice(0, 4), ...text.filter((one) => one !== "")]);
  }
  return found;
}
