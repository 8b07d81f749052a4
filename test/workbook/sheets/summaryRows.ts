/** The Summary sheet as rows of texts. */
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import type { CellState } from "../../../workbench/excel/state";
import { sheetNamed } from "../../tools/buildInExcel";

function plain(value: CellState["value"] | undefined): string {
  return String(typeof value === "object" ? value.error : (value ?? ""));
}

/** The Summary's texts, one entry per row. */
export function summaryRows(excel: ExcelStandIn): readonly (readonly string[])[] {
  const { cells } = sheetNamed(excel.workbook(), "Summary");
  return Array.from({ length: Math.max(...cells.keys()) + 1 }, (_, row) =>
    Array.from({ length: 7 }, (__, column) => plain(cells.get(row)?.get(column)?.value)),
  );
}

/** The entries of a section: ref, title, what it says about the level, and the text below. */
export function summaryEntries(
  excel: ExcelStandIn,
  section: string,
  lines: number,
  most: number,
): readonly (readonly string[])[] {
  const all = summaryRows(excel);
  const start = all.findIndex(([first]) => first === section) + 1;
  const found: string[][] = [];
  for (let row = start; found.length < most && all[row][0] !== ""; row += lines + 1) {
    const text = all.slice(row + 1, row + 1 + lines).map((one) => one[1]);
    found.push([all[row][0], all[row][1], all[row][4], text.filter((one) => one !== "").join(" ")]);
  }
  return found;
}
