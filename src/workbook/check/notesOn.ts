/** Finds people's own notes on our sheets, outside the planned rows and columns. */
import { ACTION_PLAN, DATA } from "../plan/sheetKeys";
import type { PresentSheet } from "./examination";

/** The part of a sheet that notes are looked for in. */
type Looked = Pick<PresentSheet, "plan" | "name" | "grid" | "map">;

/** Present names of sheets with content in rows or columns that are not in the plan. */
export function notesOn({ sheets }: { readonly sheets: readonly Looked[] }): readonly string[] {
  // Building again keeps an action plan with notes under another name.
  return sheets
    .filter(({ plan }) => plan.key !== ACTION_PLAN && plan.key !== DATA)
    .filter(hasNotes)
    .map(({ name }) => name);
}

function hasNotes({ grid, map }: Looked): boolean {
  const rows = new Set(map.rows.values());
  const columns = new Set(map.columns.values());
  return grid.formulas.some((row, down) =>
    row.some((content, across) => {
      if (content === "" || content === null) return false;
      return !rows.has(grid.row + down) || !columns.has(grid.column + across);
    }),
  );
}
