/** What prevents a build, or has to be asked before it. */
import { sheetTitles, type SheetsOf } from "../plan/sheetKeys";
import { dataSheetGone, WorkbookTrouble } from "../excel/troubles";
import type { BuildOutcome, BuildRequest } from "./BuildOutcome";
import type { Inspection } from "./inspectWorkbook";
import { presentIn } from "./presentIn";
import { finalNames } from "./sheetNaming";

/**
 * What has to be asked before building; undefined if nothing has to be.
 * @throws WorkbookTrouble if building is not possible
 */
export async function refusalOf(
  request: BuildRequest,
  found: Inspection,
): Promise<BuildOutcome | undefined> {
  if (found.structureProtected) {
    throw new WorkbookTrouble(
      "No sheets can be added: the structure of this workbook is protected.",
      "Select Review, then Protect Workbook, and come back. Or use a new workbook.",
    );
  }
  // Names that our sheets need and others have get a number, as there is nothing to choose.
  if (request.whenPresent === "putBack") return undefined;
  if (!found.hasAssessment && found.ownSheets.size > 0) throw dataSheetGone();
  const present = request.whenPresent === "rebuild" ? undefined : await presentIn(found);
  if (present !== undefined) {
    const isSample = present.assessment.details.sample === true;
    if (!(isSample && request.whenPresent === "replaceSample")) {
      return {
        kind: "assessmentPresent",
        frameworkTitle: present.assessment.framework.title,
      };
    }
    // The sample was built under names that were free, so there is nothing to ask about names.
    return undefined;
  }
  if (request.otherNames !== true) {
    const taken = takenNames(request, found);
    if (taken.length > 0) return { kind: "namesTaken", sheets: taken };
  }
  return undefined;
}

/** People's own sheets with names that our new sheets need. */
function takenNames(sheets: SheetsOf, found: Inspection): readonly string[] {
  const names = finalNames(sheets, found, "keep");
  return sheetTitles(sheets).flatMap(({ key, name }) => {
    const final = names.get(key) ?? name;
    if (same(final, name) || found.ownSheets.has(final.toLowerCase())) return [];
    return found.sheetNames.filter((present) => same(present, name));
  });
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
