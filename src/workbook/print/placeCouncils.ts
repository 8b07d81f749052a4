import { placeReport, type PlacedReport } from "./placeReport";
import { planCouncils, type ShownSet } from "./planCouncils";

/**
 * Writes the sheet Councils in place of its previous version.
 * @throws WorkbookTrouble if there is no assessment, or no sheet can be added; Office errors unchanged
 */
export async function placeCouncils(set: ShownSet, now: Date = new Date()): Promise<PlacedReport> {
  return placeReport("councils", (context, name) => planCouncils(context, name, now, set));
}
