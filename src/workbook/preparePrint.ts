/** Brings to the front what is to be printed, so that Print prints exactly it. */
import { NAMES } from "./names";
import type { Printed } from "./outcomes";
import { named } from "./read/cellValues";
import { planComments, planResponseReport } from "./reports/planAnswerSheet";
import { planWorkshopCopy } from "./reports/planWorkshopCopy";
import { placeReport, type PlacedReport } from "./reports/placeReport";
import { sendRequest, SHORTLY } from "./requestContext";
import { WorkbookTrouble } from "./troubles";

/**
 * Writes a report anew, or finds the Summary, and brings its sheet to
 * the front with its page set-up: File, Print then prints it and nothing else.
 * @param now the moment that a report says it was written, in the person's own time
 * @throws WorkbookTrouble where there is no assessment, no Summary, or no sheet can be added; Office
 * errors as they come
 */
export async function preparePrint(what: Printed, now: Date = new Date()): Promise<PlacedReport> {
  switch (what) {
    case "summary":
      return showSummary();
    case "responseReport":
      return placeReport(what, (context, name) => planResponseReport(context, name, now));
    case "workshopCopy":
      return placeReport(what, (context, name) => planWorkshopCopy(context, name, now));
    case "comments":
      return placeReport(what, (context, name) => planComments(context, name, now));
  }
}

async function showSummary(): Promise<PlacedReport> {
  const { range, sheet } = await sendRequest((context) => {
    const summary = named(context, NAMES.summary, "rowIndex");
    const worksheet = summary.worksheet.load("name,visibility");
    worksheet.horizontalPageBreaks.load("items");
    return { range: summary, sheet: worksheet };
  }, SHORTLY);
  if (range.isNullObject) {
    throw new WorkbookTrouble(
      "There is no Summary in this workbook.",
      "Undo the deletion, or build the sheets again: every answer stays.",
      "sheetDeleted",
    );
  }
  await sendRequest(({ workbook }) => {
    const target = workbook.worksheets.getItem(sheet.name);
    if (sheet.visibility !== "Visible") target.visibility = "Visible";
    target.activate();
  }, SHORTLY);
  return { sheet: sheet.name, pages: sheet.horizontalPageBreaks.items.length + 1 };
}
