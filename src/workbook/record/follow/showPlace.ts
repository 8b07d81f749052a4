/** Selects cells, so that what people type next goes into them. */
import { NAMES } from "../../plan/names";
import type { ResponseField } from "../RecordOutcome";
import { placeOf, placesMoved, type Place, type Places } from "../../read/places";
import { currentPlaces } from "../../read/readPlaces";
import { columnName } from "../responseCells";
import { blockOf, columnOf, loadWhose, whoseRows } from "../rowBlock";
import { AT_ONCE, sendRequest } from "../../excel/requestContext";
import { WorkbookTrouble } from "../../excel/troubles";

/**
 * Brings the sheet of a value code to the front and selects its cell.
 * @throws WorkbookTrouble if its row was deleted or its sheet is hidden; Office errors unchanged
 */
export async function showValueCode(valueCodeId: string, field: ResponseField): Promise<void> {
  const places = await currentPlaces();
  const first = placeOf(places, valueCodeId);
  if (first !== undefined && (await selectRow(first, field, places)) === valueCodeId) return;
  placesMoved();
  const found = await currentPlaces();
  const second = placeOf(found, valueCodeId);
  if (second === undefined) {
    throw new WorkbookTrouble(
      "The row of this value code was deleted.",
      "Undo the deletion or rebuild the sheets. Answers still in the workbook are kept.",
      "sheetDeleted",
    );
  }
  await selectRow(second, field, found);
}

/** Selects a cell of a theme's row and returns the id of the row's value code. */
async function selectRow(
  { rows, index }: Place,
  field: ResponseField,
  { framework }: Places,
): Promise<string> {
  const block = blockOf(rows, framework);
  if (block === undefined) return "";
  const name = columnName(rows.theme, field);
  const whose = await selecting((context) => ({
    cell: columnOf(context, block, name).getCell(index, 0),
    answer: loadWhose(context, block, []),
  }));
  return whoseRows(block, whose)[index] ?? "";
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

export type ShownSheet = "actionPlan" | "movement";

/**
 * Brings one of our sheets to the front.
 * @throws WorkbookTrouble if the sheet is hidden; Office errors unchanged
 */
export async function showSheet(sheet: ShownSheet): Promise<void> {
  await selecting(({ workbook }) => ({
    cell: workbook.names.getItem(NAMES[sheet]).getRange(),
    answer: undefined,
  }));
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
