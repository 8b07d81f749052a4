/** Every comment by key area, as an appendix of its own. */
import { planComments } from "./reports/planAnswerSheet";
import { placeReport, type PlacedReport } from "./reports/placeReport";

/**
 * Writes the sheet Comments anew and brings it to the front.
 * @param now the moment that it says it was written, in the person's own time
 * @throws as preparePrint does
 */
export async function writeDigest(now: Date = new Date()): Promise<PlacedReport> {
  return placeReport("comments", (context, name) => planComments(context, name, now));
}
