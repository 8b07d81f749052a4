/** What formulas cannot do: rows fitted to their comments, and a stamp that says when. */
import { noAssessment } from "./troubles";
import { NAMES, themeNames } from "./names";
import { readWorkbook } from "./readAssessment";
import {
  ACTION_COLUMNS,
  actionHeight,
  NEXT_STATEMENT_COLUMN,
} from "./actionPlan/planActionPlanSheet";
import { newContext } from "./requestContext";
import { themeLayout } from "./theme/themeLayout";
import { themeMeasures } from "./theme/themeMeasures";
import type { Assessment } from "../assessment/assessment";
import { scoreAssessment } from "../assessment/scoreAssessment";
import { isOwnKeyArea } from "../framework/framework";

/**
 * Fits every theme row to its comment and stamps the summary.
 * @param now the moment that the stamp names, in the person's own time
 * @throws WorkbookTrouble where there is no assessment; Office errors as they come
 */
export async function refreshWorkbook(now: Date = new Date()): Promise<void> {
  const present = await readWorkbook();
  if (present === undefined) throw noAssessment();
  const { assessment, actionsTable } = present;
  const look = newContext();
  const themes = assessment.framework.themes.map((theme, index) => {
    const ids = look.workbook.names
      .getItem(themeNames(index + 1).ids)
      .getRange()
      .load("values,rowIndex,rowCount");
    const sheet = ids.worksheet;
    sheet.load("name");
    return { theme, ids, sheet };
  });
  const stamp = look.workbook.names
    .getItemOrNullObject(NAMES.refreshed)
    .getRangeOrNullObject()
    .load("address");
  const stampSheet = stamp.worksheet.load("name");
  const { protection } = stampSheet;
  protection.load("protected,options");
  const actions = actionsTable === undefined ? undefined : actionRows(look, actionsTable);
  await look.sync();

  const context = newContext();
  for (const { theme, ids, sheet } of themes) {
    const layout = themeLayout(assessment.framework, theme);
    const measures = themeMeasures(
      assessment.framework,
      layout,
      isOwnKeyArea(theme),
      assessment.responses,
    );
    const heights = new Map(
      layout.valueCodes.map((code, index) => [code.id, measures.heights[index]] as const),
    );
    context.workbook.worksheets
      .getItem(sheet.name)
      .getRangeByIndexes(ids.rowIndex, 0, ids.rowCount, 1)
      .setRowProperties(
        ids.values.map((row) => {
          const rowHeight = heights.get(String(row[0]));
          return rowHeight === undefined ? {} : { format: { rowHeight } };
        }),
      );
  }
  if (actions !== undefined) fitActions(context, actions);
  if (!stamp.isNullObject) {
    const sheet = context.workbook.worksheets.getItem(stampSheet.name);
    const cell = stamp.address.slice(stamp.address.lastIndexOf("!") + 1);
    if (protection.protected) sheet.protection.unprotect();
    sheet.getRange(cell).values = [[stampText(assessment, now)]];
    if (protection.protected) sheet.protection.protect(protection.options);
  }
  await context.sync();
}

interface ActionRows {
  readonly body: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

function actionRows(context: Excel.RequestContext, tableName: string): ActionRows {
  const table = context.workbook.tables.getItem(tableName);
  return {
    body: table.getDataBodyRange().load("values,rowIndex,rowCount"),
    sheet: table.worksheet.load("name"),
  };
}

/** Empty rows stay Excel's to fit when somebody types into them. */
function fitActions(context: Excel.RequestContext, { body, sheet }: ActionRows): void {
  context.workbook.worksheets
    .getItem(sheet.name)
    .getRangeByIndexes(body.rowIndex, 0, body.rowCount, 1)
    .setRowProperties(
      body.values.map((row) => {
        const [ref, action, owner, next] = [
          ACTION_COLUMNS.ref,
          ACTION_COLUMNS.action,
          ACTION_COLUMNS.owner,
          NEXT_STATEMENT_COLUMN,
        ].map((column) => String(row[column] ?? ""));
        return `${ref}${action}${owner}` === ""
          ? {}
          : { format: { rowHeight: actionHeight({ action, owner }, next) } };
      }),
    );
}

/** "Checked on 22 November 2026 at 14:05: 2 to check." */
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
