/** Texts that the workbook keeps in chunks, wherever their columns are now. */
import type { Cell, SheetCells } from "../../file/WorkbookCells";

/** The chunks with this mark in each column of a sheet, from top to bottom. */
export function chunkColumns({ rows }: SheetCells, mark: string): readonly (readonly string[])[] {
  const columns = new Map<number, string[]>();
  for (const [, cells] of [...rows].sort(([one], [other]) => one - other)) {
    for (const [column, cell] of cells) {
      const text = rawText(cell);
      if (text.startsWith(mark)) columns.set(column, [...(columns.get(column) ?? []), text]);
    }
  }
  return [...columns.values()];
}

/** Blanks at the ends of a chunk belong to it. */
export function rawText(cell: Cell | undefined): string {
  return cell?.kind === "value" ? String(cell.value) : "";
}
