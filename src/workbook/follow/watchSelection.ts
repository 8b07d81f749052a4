/** Tells whose row is selected, so that the pane can show the same value code. */
import { haveMoved, knownPlaces, valueCodeAt } from "../read/places";
import { findPlaces } from "../read/readPlaces";
import { AT_ONCE, sendRequest } from "../excel/requestContext";

/**
 * Calls with the value code in whose row of a theme sheet, or on whose tile of the Heatmap, the
 * selection now is; elsewhere nothing is called.
 * @returns how to stop
 */
export async function watchSelection(
  selected: (valueCodeId: string) => void,
): Promise<() => Promise<void>> {
  let latest = 0;
  return await Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(
      async ({ worksheetId, address }) => {
        latest += 1;
        const turn = latest;
        const cell = firstCellOf(address);
        const id = cell === undefined ? undefined : await valueCodeIn(worksheetId, cell);
        // A later selection has answered meanwhile.
        if (id !== undefined && turn === latest) selected(id);
      },
    );
    await context.sync();
    return async () => {
      await Excel.run(handler.context, async (own) => {
        handler.remove();
        await own.sync();
      });
    };
  });
}

/** The value code in whose row the selection is; undefined elsewhere or where Excel does not say. */
export async function selectedValueCode(): Promise<string | undefined> {
  try {
    const { cell, sheet } = await sendRequest(({ workbook }) => {
      const active = workbook.getActiveCell().load("rowIndex,columnIndex");
      return { cell: active, sheet: active.worksheet.load("id") };
    }, AT_ONCE);
    return await valueCodeIn(sheet.id, { row: cell.rowIndex, column: cell.columnIndex });
  } catch {
    return undefined;
  }
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Asks Excel only where rows of a theme's sheet may have moved. */
async function valueCodeIn(sheetId: string, { row, column }: Cell): Promise<string | undefined> {
  const places = knownPlaces();
  if (places?.heatmapSheetId === sheetId) {
    // Fetched when it is first needed: the pane opens without it.
    const { heatmapValueCode } = await import("../sheets/heatmap/heatmapValueCode");
    return heatmapValueCode(places.framework, row, column);
  }
  if (places?.themes.some((theme) => theme.sheetId === sheetId) !== true) return undefined;
  if (!haveMoved()) return valueCodeAt(places, sheetId, row);
  try {
    return valueCodeAt(await findPlaces(places), sheetId, row);
  } catch {
    // Nothing is lost: the next selection tries again.
    return undefined;
  }
}

/** First cell of an address such as "D4", "4:4" or "D4:E9,A1"; undefined for whole columns. */
function firstCellOf(address: string): Cell | undefined {
  const [, letters = "", digits] = /^\$?([A-Z]*)\$?(\d+)/i.exec(address) ?? [];
  if (digits === undefined) return undefined;
  const column = [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(digits) - 1, column: column - 1 };
}
