/** Watches for changed cells, so that the pane can read again. */
import { knownPlaces, placesMoved } from "../../read/places";

/**
 * Calls `changed` after every change of a cell in the workbook, and when a sheet is deleted, which
 * changes no cell. Excel can miss fast edits and, on the web, values picked from lists (office-js
 * 1760, 4066), so callers must not rely on a call for each.
 * @param moved called when another cell is selected or another sheet comes to the front
 * @returns a function that stops watching
 */
export async function watchAssessment(
  changed: () => void,
  moved: () => void = () => undefined,
): Promise<() => Promise<void>> {
  return await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const told = async (): Promise<void> => {
      moved();
      await Promise.resolve();
    };
    const handlers = [
      worksheets.onSelectionChanged.add(told),
      worksheets.onActivated.add(told),
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
