/** The one text that no formula can write: when the add-in last looked over the answers. */
import { NAMES } from "../names";
import { sendRequest, type Patience } from "../requestContext";
import { isAccessDenied, WorkbookTrouble } from "../troubles";
import type { Assessment } from "../../assessment/assessment";
import { scoreAssessment } from "../../assessment/scoreAssessment";

/**
 * Writes the stamp at the foot of the Summary; does nothing where its cell was deleted.
 * @throws WorkbookTrouble where the sheet has a password of somebody's own
 */
export async function stampSummary(
  assessment: Assessment,
  now: Date,
  patience: Patience,
): Promise<void> {
  const cell = await sendRequest(
    (context) =>
      context.workbook.names
        .getItemOrNullObject(NAMES.refreshed)
        .getRangeOrNullObject()
        .load("address"),
    patience,
  );
  if (cell.isNullObject) return;
  const sheet = await sendRequest((context) => {
    const found = context.workbook.names.getItem(NAMES.refreshed).getRange().worksheet;
    found.load("name");
    found.protection.load("protected,options");
    return found;
  }, patience);
  const address = cell.address.slice(cell.address.lastIndexOf("!") + 1);
  try {
    await sendRequest((context) => {
      const target = context.workbook.worksheets.getItem(sheet.name);
      if (sheet.protection.protected) target.protection.unprotect();
      target.getRange(address).values = [[stampText(assessment, now)]];
      if (sheet.protection.protected) target.protection.protect(sheet.protection.options);
    }, patience);
  } catch (error) {
    if (!isAccessDenied(error)) throw error;
    throw new WorkbookTrouble(
      `The rows are fitted, but \u201C${sheet.name}\u201D could not be stamped: it has a password.`,
      "Choose Review, then Unprotect Sheet, and refresh again. The figures are right all the same.",
    );
  }
}

/** "Rows fitted and answers checked on 22 November 2026 at 14:05: nothing to check." */
function stampText(assessment: Assessment, now: Date): string {
  const date = now.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  const time = now.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  const problems = scoreAssessment(assessment)
    .themes.flatMap((theme) => theme.keyAreas)
    .flatMap((keyArea) => keyArea.valueCodes)
    .filter((code) => code.problem !== undefined).length;
  const found = problems === 0 ? "nothing to check" : `${problems} to check, see the theme sheets`;
  return `Rows fitted and answers checked on ${date} at ${time}: ${found}. The figures follow the sheets by themselves.`;
}
