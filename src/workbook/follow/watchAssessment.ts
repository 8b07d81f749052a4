/** Watches for changed cells, so that the pane can read again. */
import { knownPlaces, placesMoved } from "../read/places";

/**
 * Calls `changed` after every change of a cell in the workbook, and when a sheet is deleted, which
 * changes no cell. Excel can miss fast edits, so callers must not rely on a call for each.
 * @returns a function that stops watching
 */
export async function watchAssessment(changed: () => void): Promise<() => Promise<void>> {
  return await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(async (event) => {
        if (mayMoveRows(event)) placesMoved();
        changed();
        await Promise.resolve();
      }),
      worksheets.onDeleted.add(async () => {
        placesMoved();
        changed();
        await Promise.resolve();
      }),
    ];
    await context.sync();
    return async () => {
      await Excel.run(context, async (own) => {
        for (const handler of handlers) handler.remove();
        await own.sync();
      });
    };
  });
}

/**
 * True after inserting, deleting and any change of several rows, as sorting is reported only as
 * that.
 */
function mayMoveRows({
  worksheetId,
  changeType,
  address,
}: Excel.WorksheetChangedEventArgs): boolean {
  const isTheme = knownPlaces()?.themes.some(({ sheetId }) => sheetId === worksheetId);
  if (isTheme === false) return false;
  return changeType !== "RangeEdited" || new Set(address.match(/\d+/g)).size !== 1;
}
