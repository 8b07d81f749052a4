/** What people wrote on our sheets beside the cells that are theirs. */
import { ACTION_PLAN, DATA } from "../plan/sheetKeys";
import type { Examination, PresentSheet } from "./examination";

/** Sheets that hold something in lines that are none of the plan's, by their present names. */
export function notesOn({ sheets }: Examination): readonly string[] {
  // Building again keeps an action plan with notes under another name.
  return sheets
    .filter(({ plan }) => plan.key !== ACTION_PLAN && plan.key !== DATA)
    .filter(hasNotes)
    .map(({ name }) => name);
}

function hasNotes({ grid, map }: PresentSheet): boolean {
  const rows = new Set(map.rows.values());
  const columns = new Set(map.columns.values());
  return grid.formulas.some((row, down) =>
    row.some((content, across) => {
      if (content === "" || content === null) return false;
      return !rows.has(grid.row + down) || !columns.has(grid.column + across);
    }),
  );
}
