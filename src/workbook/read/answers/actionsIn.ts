/** The rows of the action plan in a workbook's cells. */
import type { Area } from "../../plan/address";
import { findTable, NAMES, TABLES } from "../../plan/names";
import { ACTION_COLUMNS, ACTION_HEADINGS } from "../../sheets/actionPlan/actionHeadings";
import { MOST_ACTIONS } from "../../sheets/actionPlan/actionRows";
import type { Action } from "../../sheets/planContext";
import { actionsOf } from "./actionsOf";
import { plainText } from "./cellAt";
import { copyProblems, ownSheets } from "./ownSheets";
import type { ReadProblem } from "./ReadProblem";
import type { SheetCells, WorkbookCells } from "../../file/WorkbookCells";

export interface FoundActions {
  readonly actions: readonly Action[];
  readonly problems: readonly ReadProblem[];
}

const OWN_NAMES = [NAMES.actionPlan, NAMES.actionRows];

/**
 * The rows of its table and those below that the Summary reads; all rows below its headings where
 * another program has dropped the tables.
 */
export function actionsIn(workbook: WorkbookCells): FoundActions {
  const { sheets, names } = workbook;
  for (const sheet of sheets) {
    const table = tableArea(sheet);
    if (table === undefined) continue;
    const below = table.row + table.rows;
    const read = names.get(NAMES.actionRows);
    const end =
      read?.sheet === sheet.name ? read.area.row + read.area.rows : table.row + 1 + MOST_ACTIONS;
    const rest = { ...table, row: below, rows: Math.max(0, end - below) };
    return { actions: actionsOf(valuesOf(sheet, table), valuesOf(sheet, rest)), problems: [] };
  }
  const alike = sheets.filter((sheet) => headedArea(sheet) !== undefined);
  const own = ownSheets(workbook, alike, OWN_NAMES, TABLES.actions);
  const area = own.length === 0 ? undefined : headedArea(own[0]);
  return {
    actions: area === undefined ? [] : actionsOf(valuesOf(own[0], area), []),
    problems: copyProblems(own),
  };
}

function tableArea({ tables }: SheetCells): Area | undefined {
  const name = findTable(
    TABLES.actions,
    tables.map((table) => table.name),
  );
  return tables.find((one) => one.name === name)?.area;
}

/** All that is below a row with every heading under which people write. */
function headedArea({ rows }: SheetCells): Area | undefined {
  const wanted = Object.values(ACTION_COLUMNS).map((column) => ACTION_HEADINGS[column]);
  for (const [row, cells] of rows) {
    const texts = new Set([...cells.values()].map(plainText));
    if (!wanted.every((heading) => texts.has(heading))) continue;
    const last = Math.max(...rows.keys());
    return { row, column: 0, rows: last - row + 1, columns: Math.max(...cells.keys()) + 1 };
  }
  return undefined;
}

function valuesOf(
  sheet: SheetCells,
  { row, column, rows, columns }: Area,
): readonly (readonly unknown[])[] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, across) => {
      const cell = sheet.rows.get(row + down)?.get(column + across);
      return cell?.kind === "value" ? cell.value : plainText(cell);
    }),
  );
}
