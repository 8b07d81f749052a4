/** The rows of the action plan in a workbook's cells. */
import type { Area } from "../../plan/address";
import { findTable, TABLES } from "../../plan/names";
import { ACTION_COLUMNS, ACTION_HEADINGS } from "../../sheets/actionPlan/actionHeadings";
import type { Action } from "../../sheets/planContext";
import { actionsOf } from "./actionsOf";
import { plainText } from "./cellAt";
import type { SheetCells, WorkbookCells } from "../../file/WorkbookCells";

/** Where its table is; below its headings where another program has dropped the tables. */
export function actionsIn({ sheets }: WorkbookCells): readonly Action[] {
  for (const find of [tableArea, headedArea]) {
    for (const sheet of sheets) {
      const area = find(sheet);
      if (area !== undefined) return actionsOf(valuesOf(sheet, area));
    }
  }
  return [];
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
