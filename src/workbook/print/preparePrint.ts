/** Prepares what is to be printed: its sheet is in front, with its pages set up. */
import type { Printed } from "./PrintOutcome";
import { planComments, planResponseReport } from "./planAnswerSheet";
import { planWorkshopCopy } from "./planWorkshopCopy";
import { placeReport, type PlacedReport } from "./placeReport";
import { showActionPlan, showSummary } from "./showSheet";

/**
 * Writes a report anew, or finds the Summary or the action plan, and brings its sheet to the front with
 * its page set-up: File, Print then prints it and nothing else.
 * @param now the moment that a report says it was written, in the person's own time
 * @throws WorkbookTrouble where there is no assessment, no Summary, or no sheet can be added; Office
 * errors as they come
 */
export async function preparePrint(what: Printed, now: Date = new Date()): Promise<PlacedReport> {
  switch (what) {
    case "summary":
      return showSummary();
    case "actionPlan":
      return showActionPlan();
    case "responseReport":
      return placeReport(what, (context, name) => planResponseReport(context, name, now));
    case "workshopCopy":
      return placeReport(what, (context, name) => planWorkshopCopy(context, name, now));
    case "comments":
      return placeReport(what, (context, name) => planComments(context, name, now));
  }
}
