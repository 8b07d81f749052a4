/** Reads the rows that people fill in: responses on theme sheets, and the action plan. */
import { themeNames } from "../plan/names";
import { ACTION_HEADINGS } from "../sheets/actionPlan/actionHeadings";
import { sendRequest, type Patience } from "../excel/requestContext";
import { NOT_ASSESSED, type Response } from "../../assessment/assessment";
import { excelTrim } from "../../assessment/excelText";
import { parseLevelEntry } from "../../assessment/levelEntry";
import type { Framework, Theme } from "../../framework/framework";
import { levelCell, named, shownText } from "./cellValues";
import { textOf } from "../plan/textOf";
import { idColumn, themeRows, type IdColumn } from "./idColumn";
import type { ThemeRows } from "./places";

interface ReadRows {
  readonly responses: ReadonlyMap<string, Response>;
  readonly actionRows: Excel.Range | undefined;
  readonly ownNotes: boolean;
  /** Ids of value codes that have two rows. */
  readonly copied: readonly string[];
  /** The value codes' rows. */
  readonly themes: readonly ThemeRows[];
  /** Themes whose sheet or level column was deleted. */
  readonly missing: readonly Theme[];
}

/** Reads all of them in one request. */
export async function readRows(
  framework: Framework,
  allowNotApplicable: boolean,
  actionsTable: string | undefined,
  patience: Patience,
): Promise<ReadRows> {
  const { columns, actionRows, actionSheet } = await sendRequest(
    (context) => ({
      ...actionRanges(context, actionsTable),
      columns: framework.themes.map((_, index) => themeColumns(context, index + 1)),
    }),
    patience,
  );
  const responses = new Map<string, Response>();
  const copied: string[] = [];
  const present = columns.filter(({ ids }) => !ids.isNullObject);
  for (const { ids, entries, comments, evidence, flags } of present) {
    ids.values.forEach((row, index) => {
      const id = textOf(row[0]);
      if (id === "") return;
      // A copied row keeps its id: the first one counts.
      if (responses.has(id)) {
        copied.push(id);
        return;
      }
      const flag = cellText(flags, index);
      responses.set(id, {
        entry: entries.isNullObject
          ? NOT_ASSESSED
          : parseLevelEntry(levelCell(entries.values[index]?.[0]), framework, allowNotApplicable),
        comment: cellText(comments, index),
        evidence: cellText(evidence, index),
        ...(excelTrim(flag) === "" ? {} : { flag }),
      });
    });
  }
  return {
    responses,
    copied,
    actionRows,
    ownNotes: hasOwnNotes(actionRows, actionSheet),
    themes: present.flatMap(themeRows),
    missing: framework.themes.filter(
      (_, index) => columns[index].ids.isNullObject || columns[index].entries.isNullObject,
    ),
  };
}

/** The columns of a theme to read, each by its own name, as any of them can be deleted. */
function themeColumns(
  context: Excel.RequestContext,
  theme: number,
): IdColumn & Readonly<Record<"entries" | "comments" | "evidence" | "flags", Excel.Range>> {
  const names = themeNames(theme);
  return {
    ...idColumn(context, theme),
    entries: named(context, names.entries),
    comments: named(context, names.comments, "values,text"),
    evidence: named(context, names.evidence, "values,text"),
    flags: named(context, names.flags, "values,text"),
  };
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

/** True if the table has columns other than ours, or there are cells filled below or beside it. */
function hasOwnNotes(table: Excel.Range | undefined, used: Excel.Range | undefined): boolean {
  if (table === undefined || used === undefined) return false;
  const ours: readonly unknown[] = ACTION_HEADINGS;
  return (
    table.values[0].some((heading: unknown) => !ours.includes(heading)) ||
    used.rowIndex + used.rowCount > table.rowIndex + table.rowCount ||
    used.columnIndex + used.columnCount > table.columnIndex + table.columnCount
  );
}

function cellText(column: Excel.Range, row: number): string {
  return column.isNullObject ? "" : shownText(column.values[row]?.[0], column.text[row]?.[0] ?? "");
}
