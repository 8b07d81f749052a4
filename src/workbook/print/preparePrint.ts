/** Prepares what to print: its sheet is active and its pages are set up. */
import { calculateIfManual } from "../excel/calculation";
import { SHORTLY } from "../excel/requestContext";
import type { Printed } from "./PrintOutcome";
import { planComments, planResponseReport } from "./planAnswerSheet";
import { planCouncils, type ShownSet } from "./planCouncils";
import { planWorkshopCopy } from "./planWorkshopCopy";
import { placeReport, type PlacedReport } from "./placeReport";
import { showActionPlan, showSummary } from "./showSheet";

/**
 * Writes a report or a set of councils, or finds the Summary or the action plan, and brings its sheet to the front with
 * its page set-up: File, Print then prints only that sheet.
 * @param now the moment that a report gives as its time of writing, in local time
 * @throws WorkbookTrouble if there is no assessment or no such sheet, or no sheet can be added;
 * Office errors unchanged
 */
export async function preparePrint(
  what: Printed | ShownSet,
  now: Date = new Date(),
): Promise<PlacedReport> {
  if (typeof what === "object") {
    return placeReport("councils", (context, name) => planCouncils(context, name, now, what));
  }
  switch (what) {
    case "summary":
      await calculateIfManual(SHORTLY);
      return showSummary();
    case "actionPlan":
      await calculateIfManual(SHORTLY);
      return showActionPlan();
    case "responseReport":
      return placeReport(what, (context, name) => planResponseReport(context, name, now));
    case "workshopCopy":
      return placeReport(what, (context, name) => planWorkshopCopy(context, name, now));
    case "comments":
      return placeReport(what, (context, name) => planComments(context, name, now));
  }
}
