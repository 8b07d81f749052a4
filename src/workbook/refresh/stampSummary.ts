/**
 * Records what no formula can: when the add-in last checked the answers, and with which figures.
 */
import { isAsSubmitted } from "../../assessment/isAsSubmitted";
import { stampOf } from "../sheets/data/stampOf";
import { clockTime, longDate } from "../plan/longDate";
import { NAMES } from "../plan/names";
import { named } from "../read/cellValues";
import { textOf } from "../plan/textOf";
import { sendRequest, type Patience } from "../excel/requestContext";
import { isAccessDenied, refusalRemedy, WorkbookTrouble } from "../excel/troubles";
import { cellInput } from "../plan/cellInput";
import type { Assessment } from "../../assessment/assessment";
import { scoreAssessment } from "../../assessment/scoreAssessment";

/**
 * Writes when the answers were read, and their figures, on the data sheet: the Summary shows the one
 * and says when the other change. Older workbooks have a text below the Summary instead of a
 * formula. Skips cells that were deleted.
 * @throws WorkbookTrouble if a sheet has a password
 */
export async function stampSummary(
  assessment: Assessment,
  now: Date,
  patience: Patience,
): Promise<void> {
  const { stamp, settings } = await sendRequest(
    (context) => ({
      stamp: withSheet(named(context, NAMES.refreshed, "formulas,rowIndex,columnIndex")),
      settings: withSheet(named(context, NAMES.settings, "values,rowIndex,columnIndex")),
    }),
    patience,
  );
  const { figures, ...stamped } = stampOf(assessment, now);
  // Those that were submitted stay, or the Summary would no longer say that answers changed since.
  const written = (await isAsSubmitted(assessment)) ? { figures, ...stamped } : stamped;
  const cells = [
    ...(stamp.range.isNullObject || isFormula(stamp.range)
      ? []
      : [cellOf(stamp, 0, 0, stampText(assessment, now))]),
    ...Object.entries(written).flatMap(([key, text]) => {
      if (settings.range.isNullObject) return [];
      const row = settings.range.values.findIndex((one) => textOf(one[0]) === key);
      return row < 0 ? [] : [cellOf(settings, row, 1, text)];
    }),
  ];
  try {
    await sendRequest((context) => {
      for (const { sheet, row, column, text } of cells) {
        const target = context.workbook.worksheets.getItem(sheet.name);
        if (sheet.protection.protected) target.protection.unprotect();
        target.getCell(row, column).values = [[cellInput(text)]];
        if (sheet.protection.protected) target.protection.protect(sheet.protection.options);
      }
    }, patience);
  } catch (error) {
    if (!isAccessDenied(error)) throw error;
    throw new WorkbookTrouble(
      "The row heights are set, but Excel refused to let the Summary be dated.",
      `${refusalRemedy(["password", "label", "fault"])} The scores are correct.`,
    );
  }
}

function isFormula({ formulas }: Excel.Range): boolean {
  return String(formulas[0][0]).startsWith("=");
}

interface Found {
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

function withSheet(range: Excel.Range): Found {
  const sheet = range.worksheet.load("name");
  sheet.protection.load("protected,options");
  return { range, sheet };
}

function cellOf(
  { range, sheet }: Found,
  down: number,
  across: number,
  text: string,
): {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly text: string;
} {
  return { sheet, row: range.rowIndex + down, column: range.columnIndex + across, text };
}

/** For older workbooks: "Refreshed on 22 November 2026 at 14:05. No issues. ..." */
function stampText(assessment: Assessment, now: Date): string {
  const problems = scoreAssessment(assessment)
    .themes.flatMap((theme) => theme.keyAreas)
    .flatMap((keyArea) => keyArea.valueCodes)
    .filter((code) => code.problem !== undefined).length;
  const found =
    problems === 0
      ? "No issues."
      : `${problems} ${problems === 1 ? "issue" : "issues"}: see the theme sheets.`;
  return `Refreshed on ${longDate(now)} at ${clockTime(now)}. ${found} Scores update automatically.`;
}
