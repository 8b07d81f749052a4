/** Watches the selected row, so that the pane can show the same value code. */
import { haveMoved, knownPlaces, valueCodeAt, type Places } from "../../read/places";
import { findPlaces } from "../../read/readPlaces";
import { AT_ONCE, sendRequest } from "../../excel/requestContext";

/**
 * Calls `selected` with the value code whose row on a theme sheet, or whose tile on the Heatmap, is
 * selected; not called for other cells.
 * @returns a function that stops watching
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
        const tell = async (): Promise<void> => {
          const cell = firstCellOf(address);
          const id = cell === undefined ? undefined : await valueCodeIn(worksheetId, cell);
          // Skips an answer that a later selection has overtaken.
          if (id !== undefined && turn === latest) selected(id);
        };
        // Later, as Excel on the web can hang on handlers that send requests (office-js 4805).
        setTimeout(() => void tell());
        await Promise.resolve();
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

/**
 * The value code of the selected row or tile; undefined for other cells or if Excel does not
 * answer.
 */
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

/** Asks Excel for a tile's name, and where rows are only if those of a theme's sheet may have moved. */
async function valueCodeIn(sheetId: string, { row, column }: Cell): Promise<string | undefined> {
  const places = knownPlaces();
  if (places?.heatmapSheetId === sheetId) return tileValueCode(places, sheetId, { row, column });
  if (places?.themes.some((theme) => theme.sheetId === sheetId) !== true) return undefined;
  if (!haveMoved()) return valueCodeAt(places, sheetId, row);
  try {
    return valueCodeAt(await findPlaces(places), sheetId, row);
  } catch {
    // Nothing is lost: the next selection tries again.
    return undefined;
  }
}

/** A tile says which it is: people insert rows above the tiles, and columns beside them. */
async function tileValueCode(
  { framework, format }: Places,
  sheetId: string,
  { row, column }: Cell,
): Promise<string | undefined> {
  if (column < 0) return undefined;
  // Loaded when first needed, as the pane opens without it.
  const { heatmapValueCode } = await import("../../sheets/heatmap/heatmapValueCode");
  try {
    const { text } = await sendRequest(
      ({ workbook }) =>
        workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, 1, 2).load("text"),
      AT_ONCE,
    );
    const [own, right] = text[0];
    const named = heatmapValueCode(framework, own, right);
    if (named !== undefined || format === "current" || format === "newer") return named;
  } catch {
    return undefined;
  }
  const { earlierValueCode } = await import("../../sheets/heatmap/earlierValueCode");
  return earlierValueCode(framework, row, column);
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
