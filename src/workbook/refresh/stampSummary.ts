/**
 * Records what no formula can: when the add-in last checked the answers, and with which figures.
 */
import { figuresOf } from "../sheets/data/figuresOf";
import { clockTime, longDate } from "../plan/longDate";
import { NAMES } from "../plan/names";
import { named } from "../read/cellValues";
import { textOf } from "../plan/textOf";
import { sendRequest, type Patience } from "../excel/requestContext";
import { localMinute } from "../plan/localMinute";
import { isAccessDenied, refusalRemedy, WorkbookTrouble } from "../excel/troubles";
import { cellInput } from "../plan/cellInput";
import type { Assessment } from "../../assessment/assessment";
import { scoreAssessment } from "../../assessment/scoreAssessment";

/**
 * Writes the stamp below the Summary, and the present figures on the data sheet, so that the
 * Summary can say when they change. Skips cells that were deleted.
 * @throws WorkbookTrouble if a sheet has a password
 */
export async function stampSummary(
  assessment: Assessment,
  now: Date,
  patience: Patience,
): Promise<void> {
  const { stamp, settings } = await sendRequest(
    (context) => ({
      stamp: withSheet(named(context, NAMES.refreshed, "rowIndex,columnIndex")),
      settings: withSheet(named(context, NAMES.settings, "values,rowIndex,columnIndex")),
    }),
    patience,
  );
  const written = { refreshedOn: localMinute(now), figures: figuresOf(assessment) };
  const cells = [
    ...(stamp.range.isNullObject ? [] : [cellOf(stamp, 0, 0, stampText(assessment, now))]),
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

/** "Refreshed on 22 November 2026 at 14:05. No issues. Scores update automatically." */
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
