import type { Cell, SheetCells } from "../../file/WorkbookCells";
import type { SheetPlan } from "../../plan/SheetPlan";

/** The sheet of a plan as reading finds it: texts as they are. */
export function cellsOfPlan({ name, blocks, tables }: SheetPlan): SheetCells {
  const rows = new Map<number, Map<number, Cell>>();
  for (const { row, column, cells } of blocks) {
    cells.forEach((line, down) =>
      line.forEach((content, across) => {
        if (typeof content !== "string") return;
        const at = rows.get(row + down) ?? new Map<number, Cell>();
        at.set(column + across, { kind: "value", value: content, shown: content });
        rows.set(row + down, at);
      }),
    );
  }
  return { name, visibility: "visible", misplaced: [], rows, tables };
}
