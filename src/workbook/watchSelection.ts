/** Tells whose row is selected, so that the pane can show the same value code. */
import { haveMoved, knownPlaces, valueCodeAt } from "./read/places";
import { findPlaces } from "./read/readPlaces";
import { AT_ONCE, sendRequest } from "./requestContext";

/**
 * Calls with the value code in whose row the selection now is, on theme sheets alone: elsewhere, and
 * above or below the table, nothing is called.
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
        const row = rowOf(address);
        const id = row === undefined ? undefined : await valueCodeIn(worksheetId, row);
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
      const active = workbook.getActiveCell().load("rowIndex");
      return { cell: active, sheet: active.worksheet.load("id") };
    }, AT_ONCE);
    return await valueCodeIn(sheet.id, cell.rowIndex);
  } catch {
    return undefined;
  }
}

/** Looks only where the sheet is a theme's; rows that may have moved are looked for first. */
async function valueCodeIn(sheetId: string, row: number): Promise<string | undefined> {
  const places = knownPlaces();
  if (places?.themes.some((theme) => theme.sheetId === sheetId) !== true) return undefined;
  if (!haveMoved()) return valueCodeAt(places, sheetId, row);
  try {
    return valueCodeAt(await findPlaces(places), sheetId, row);
  } catch {
    // Nothing is lost: the next selection tries again.
    return undefined;
  }
}

/** Row of an address such as "D4" or "D4:E9,A1", from 0; undefined for whole columns. */
function rowOf(address: string): number | undefined {
  const digits = /^\$?[A-Z]*\$?(\d+)/i.exec(address)?.[1];
  return digits === undefined ? undefined : Number(digits) - 1;
}
