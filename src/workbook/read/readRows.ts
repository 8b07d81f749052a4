/** The rows that people fill: responses on theme sheets, and the action plan. */
import { themeNames } from "../names";
import { ACTION_HEADINGS } from "../actionPlan/planActionPlanSheet";
import { sendRequest, type Patience } from "../requestContext";
import { WorkbookTrouble } from "../troubles";
import type { Response } from "../../assessment/assessment";
import { parseLevelEntry } from "../../assessment/levelEntry";
import type { Framework } from "../../framework/framework";
import { named, textOf, levelCell } from "./cellValues";

/**
 * Reads all of them in one request.
 * @throws WorkbookTrouble where a theme's sheet is gone and that is not accepted
 */
export async function readRows(
  framework: Framework,
  allowNotApplicable: boolean,
  actionsTable: string | undefined,
  missingThemes: "refuse" | "accept",
  patience: Patience,
): Promise<{
  readonly responses: ReadonlyMap<string, Response>;
  readonly actionRows: Excel.Range | undefined;
  readonly ownNotes: boolean;
  /** Ids of value codes that stand in two rows. */
  readonly copied: readonly string[];
}> {
  const { themes, actionRows, actionSheet } = await sendRequest(
    (context) => ({
      ...actionRanges(context, actionsTable),
      themes: framework.themes.map((theme, index) => {
        const names = themeNames(index + 1);
        return {
          theme,
          ids: named(context, names.ids),
          entries: named(context, names.entries),
          comments: named(context, names.comments, "values,text"),
          evidence: named(context, names.evidence, "values,text"),
        };
      }),
    }),
    patience,
  );
  const responses = new Map<string, Response>();
  const copied: string[] = [];
  for (const { theme, ids, entries, comments, evidence } of themes) {
    if (ids.isNullObject || entries.isNullObject) {
      if (missingThemes === "accept") continue;
      throw new WorkbookTrouble(
        `The sheet \u201C${theme.title}\u201D or its level column was deleted.`,
        "Undo the deletion; or build again, which puts the sheet back without its answers.",
      );
    }
    ids.values.forEach((row, index) => {
      const id = textOf(row[0]);
      if (id === "") return;
      // A row that was copied keeps its id: the first one counts.
      if (responses.has(id)) {
        copied.push(id);
        return;
      }
      responses.set(id, {
        entry: parseLevelEntry(levelCell(entries.values[index][0]), framework, allowNotApplicable),
        comment: shownText(comments, index),
        evidence: shownText(evidence, index),
      });
    });
  }
  return { responses, copied, actionRows, ownNotes: hasOwnNotes(actionRows, actionSheet) };
}

function actionRanges(
  context: Excel.RequestContext,
  actionsTable: string | undefined,
): { readonly actionRows?: Excel.Range; readonly actionSheet?: Excel.Range } {
  if (actionsTable === undefined) return {};
  const table = context.workbook.tables.getItem(actionsTable);
  const place = "rowIndex,columnIndex,rowCount,columnCount";
  return {
    actionRows: table.getRange().load(`values,${place}`),
    actionSheet: table.worksheet.getUsedRange(true).load(place),
  };
}

/** Columns beyond ours in the table, or cells filled below or beside it. */
function hasOwnNotes(table: Excel.Range | undefined, used: Excel.Range | undefined): boolean {
  if (table === undefined || used === undefined) return false;
  const ours: readonly unknown[] = ACTION_HEADINGS;
  return (
    table.values[0].some((heading: unknown) => !ours.includes(heading)) ||
    used.rowIndex + used.rowCount > table.rowIndex + table.rowCount ||
    used.columnIndex + used.columnCount > table.columnIndex + table.columnCount
  );
}

/** A date that was typed reads as it is shown, not as Excel's serial number. */
function shownText(column: Excel.Range, row: number): string {
  if (column.isNullObject) return "";
  const value: unknown = column.values[row][0];
  const shown = column.text[row][0];
  return typeof value === "number" && !shown.startsWith("#") ? shown : String(value);
}
