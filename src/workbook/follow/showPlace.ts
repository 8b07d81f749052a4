/** Selects cells, so that what people type next goes into them. */
import type { ResponseField } from "../record/RecordOutcome";
import { themeNames } from "../plan/names";
import { textOf } from "../plan/textOf";
import { placeOf, placesMoved, type Place } from "../read/places";
import { currentPlaces } from "../read/readPlaces";
import { columnName } from "../record/responseCells";
import { AT_ONCE, sendRequest } from "../excel/requestContext";
import { WorkbookTrouble } from "../excel/troubles";

/**
 * Brings the sheet of a value code to the front and selects its cell.
 * @throws WorkbookTrouble if its row was deleted or its sheet is hidden; Office errors unchanged
 */
export async function showValueCode(valueCodeId: string, field: ResponseField): Promise<void> {
  const first = placeOf(await currentPlaces(), valueCodeId);
  if (first !== undefined && (await selectRow(first, field)) === valueCodeId) return;
  placesMoved();
  const second = placeOf(await currentPlaces(), valueCodeId);
  if (second === undefined) {
    throw new WorkbookTrouble(
      "The row of this value code was deleted.",
      "Undo the deletion, or build the workbook again: all answers that are there stay.",
      "sheetDeleted",
    );
  }
  await selectRow(second, field);
}

/** Selects a cell of a theme's row and returns the id of the row's value code. */
async function selectRow({ theme, index }: Place, field: ResponseField): Promise<string> {
  const ids = await selecting(({ workbook }) => {
    const column = workbook.names.getItem(themeNames(theme).ids).getRange().load("values");
    const cell = workbook.names.getItem(columnName(theme, field)).getRange().getCell(index, 0);
    return { cell, answer: column };
  });
  return textOf(ids.values[index]?.[0]);
}

/**
 * Selects cells of a sheet and brings it to the front.
 * @throws WorkbookTrouble if the sheet is hidden; Office errors unchanged
 */
export async function showPlace(place: {
  readonly sheet: string;
  readonly address: string;
}): Promise<void> {
  await selecting(({ workbook }) => {
    const cell = workbook.worksheets.getItem(place.sheet).getRange(place.address);
    return { cell, answer: undefined };
  });
}

interface Target<Answer> {
  readonly cell: Excel.Range;
  readonly answer: Answer;
}

async function selecting<Answer>(
  target: (context: Excel.RequestContext) => Target<Answer>,
): Promise<Answer> {
  try {
    return await sendRequest((context) => {
      const { cell, answer } = target(context);
      // Excel selects only on the active sheet.
      cell.worksheet.activate();
      cell.select();
      return answer;
    }, AT_ONCE);
  } catch (error) {
    throw (await hiddenSheet(target).catch(() => undefined)) ?? error;
  }
}

async function hiddenSheet<Answer>(
  target: (context: Excel.RequestContext) => Target<Answer>,
): Promise<WorkbookTrouble | undefined> {
  const sheet = await sendRequest(
    (context) => target(context).cell.worksheet.load("name,visibility"),
    AT_ONCE,
  );
  if (sheet.visibility === "Visible") return undefined;
  return new WorkbookTrouble(
    `The sheet \u201C${sheet.name}\u201D is hidden.`,
    "Right-click the tab of any sheet, choose Unhide, then try again.",
  );
}
