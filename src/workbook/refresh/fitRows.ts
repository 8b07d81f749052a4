/** Fits the rows of Start, theme sheets, Departments, Movement and the action plan to their texts. */
import { isCarriedForward } from "../../assessment/carried/isCarried";
import { actionColumns, shownColumns } from "../sheets/actionPlan/actionColumns";
import { actionHeight, actionMeasures } from "../sheets/actionPlan/actionSizes";
import { NAMES, themeNames } from "../plan/names";
import { named } from "../read/cellValues";
import { tableHeights } from "../sheets/start/startHeights";
import { sendRequest, type Patience } from "../excel/requestContext";
import { themeLayout } from "../sheets/theme/themeLayout";
import { themeMeasures } from "../sheets/theme/themeMeasures";
import { isAccessDenied } from "../excel/troubles";
import type { Assessment, Departments } from "../../assessment/assessment";
import { departmentRowHeight } from "../sheets/departments/planDepartmentsSheet";
import { groupsOf } from "../sheets/data/groups";
import { movementHeights } from "../sheets/movement/movementHeights";
import { movementRows } from "../sheets/movement/movementRows";
import { fullTitles } from "../../framework/fullTitles";
import { allKeyAreas } from "../../framework/framework";

interface FittedRows {
  readonly sheet: Excel.Worksheet;
  readonly rows: Excel.Range;
  /** Height in points of each row; undefined leaves a row unchanged. */
  readonly heights: () => readonly (number | undefined)[];
}

/**
 * Sets the heights. Our protection allows formatting rows; if Excel still refuses, lifts the
 * protection for the change.
 */
export async function fitRows(
  assessment: Assessment,
  actionsTable: string | undefined,
  patience: Patience,
): Promise<void> {
  const fitted = await sendRequest(
    (context) => [
      ...themeRows(context, assessment),
      startRows(context, assessment),
      ...(assessment.departments === undefined
        ? []
        : [departmentRows(context, assessment, assessment.departments)]),
      ...movedRows(context, assessment),
      ...(actionsTable === undefined ? [] : [actionRows(context, actionsTable, assessment)]),
    ],
    patience,
  );
  const setHeights = (unprotecting: boolean) => (context: Excel.RequestContext) => {
    for (const { sheet, rows, heights } of fitted) {
      // Start, Departments or Movement was deleted.
      if (rows.isNullObject) continue;
      const target = context.workbook.worksheets.getItem(sheet.name);
      const lift = unprotecting && sheet.protection.protected;
      if (lift) target.protection.unprotect();
      target
        .getRangeByIndexes(rows.rowIndex, 0, rows.rowCount, 1)
        .setRowProperties(
          heights().map((rowHeight) => (rowHeight === undefined ? {} : { format: { rowHeight } })),
        );
      if (lift) target.protection.protect(sheet.protection.options);
    }
  };
  try {
    await sendRequest(setHeights(false), patience);
  } catch (error) {
    if (!isAccessDenied(error)) throw error;
    await sendRequest(setHeights(true), patience);
  }
}

function themeRows(context: Excel.RequestContext, assessment: Assessment): readonly FittedRows[] {
  const { framework, responses } = assessment;
  return framework.themes.map((theme, index) => {
    const ids = context.workbook.names.getItem(themeNames(index + 1).ids).getRange();
    return {
      ...loaded(ids),
      heights: () => {
        const layout = themeLayout(framework, theme, isCarriedForward(assessment));
        const measures = themeMeasures(framework, theme, layout, responses);
        const byId = new Map(
          layout.valueCodes.map((code, row) => [code.id, measures.heights[row]] as const),
        );
        return ids.values.map((row) => byId.get(String(row[0])));
      },
    };
  });
}

/** Leaves rows of one line to Excel, and a Start without the column of lines in short as it is. */
function startRows(context: Excel.RequestContext, assessment: Assessment): FittedRows {
  const ids = named(context, NAMES.targetIds);
  const inShort = named(context, NAMES.inShort);
  return {
    ...loaded(ids),
    heights: () => {
      const heights = tableHeights(assessment);
      const byId = new Map(
        allKeyAreas(assessment.framework).map(({ id }, row) => [id, heights[row]] as const),
      );
      return ids.values.map((row) =>
        inShort.isNullObject ? undefined : (byId.get(String(row[0])) ?? undefined),
      );
    },
  };
}

function departmentRows(
  context: Excel.RequestContext,
  { framework }: Assessment,
  { agreed }: Departments,
): FittedRows {
  const ids = named(context, NAMES.departmentIds);
  return {
    ...loaded(ids),
    heights: () => {
      const titles = fullTitles(framework);
      return ids.values.map((row) => {
        const title = titles.get(String(row[0]));
        const reason = agreed.get(String(row[0]))?.reason ?? "";
        return title === undefined ? undefined : departmentRowHeight(framework, title, reason);
      });
    },
  };
}

function movedRows(context: Excel.RequestContext, assessment: Assessment): readonly FittedRows[] {
  const { framework } = assessment;
  const rows = movementRows({ assessment, groups: groupsOf(framework) })?.rows;
  if (rows === undefined) return [];
  const ids = named(context, NAMES.movementRows);
  return [
    {
      ...loaded(ids),
      heights: () => {
        const heights = movementHeights(assessment, rows);
        const byId = new Map(
          rows.flatMap((row, index) => ("id" in row ? [[row.id, heights[index]] as const] : [])),
        );
        return ids.values.map(([id]) => byId.get(String(id)));
      },
    },
  ];
}

/** Leaves empty rows to Excel, which fits them when somebody types there. */
function actionRows(
  context: Excel.RequestContext,
  tableName: string,
  { framework }: Assessment,
): FittedRows {
  const measures = actionMeasures(framework);
  const table = context.workbook.tables.getItem(tableName);
  const actions = loaded(table.getRange());
  return {
    ...actions,
    heights: () => {
      const [headings, ...rows] = actions.rows.values as unknown[][];
      const columns = actionColumns(headings);
      const shown = shownColumns(headings);
      const heightOf = (row: readonly unknown[]): number | undefined => {
        const text = (column: number): string => String(row[column] ?? "");
        const [action, owner] = [text(columns.action), text(columns.owner)];
        if (`${text(columns.ref)}${action}${owner}` === "") return undefined;
        const [title, nextStatement] = [text(shown.title), text(shown.nextStatement)];
        return actionHeight({ action, owner, title, nextStatement }, measures);
      };
      return [undefined, ...rows.map(heightOf)];
    },
  };
}

/** Loads the properties of the rows and their sheet that are needed. */
function loaded(rows: Excel.Range): {
  readonly rows: Excel.Range;
  readonly sheet: Excel.Worksheet;
} {
  rows.load("values,rowIndex,rowCount");
  const sheet = rows.worksheet;
  sheet.load("name");
  sheet.protection.load("protected,options");
  return { rows, sheet };
}
