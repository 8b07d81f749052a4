/** Reads everything that a check compares, in few requests. */
import type { Area } from "../plan/address";
import { inspectWorkbook } from "../build/inspectWorkbook";
import type { SheetPlan } from "../plan/SheetPlan";
import { readWorkbook, type ReadWorkbook } from "../read/readAssessment";
import { sendRequest, type Patience } from "../excel/requestContext";
import { themeNames } from "../plan/names";
import { ACTION_PLAN, DATA, themeSheetKey } from "../plan/sheetKeys";
import { noAssessment } from "../excel/troubles";
import { parseLevelEntry } from "../../assessment/levelEntry";
import { valueCodeOf } from "../../framework/valueCodeOf";
import type { Examination, PresentSheet } from "./examination";
import { actionRangeOn } from "./actionRangeOn";
import { actionSheetMap } from "./actionSheetMap";
import { contentAt, gridOf, type SheetGrid } from "./sheetGrid";
import { presentNames, presentSheets } from "./presentSheets";
import { mapSheet, type RowsRead, type SheetMap } from "./sheetMap";
import { unplacedRow } from "./unplacedRow";

/** Somebody may be typing in a cell during the check. */
const SHORTLY: Patience = { tries: 20 };

/** Excel on the web answers with at most 5 MB; every text comes twice, as content and as value. */
const MOST_CHARACTERS = 1_000_000;

interface LoadedSheet {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly grid: SheetGrid;
  readonly isProtected: boolean;
}

/**
 * Reads every sheet of the assessment.
 * @throws WorkbookTrouble if there is no assessment or it cannot be read; Office errors unchanged
 */
export async function lookAtWorkbook(): Promise<Examination> {
  const found = await inspectWorkbook();
  const asRead = await readWorkbook("accept", SHORTLY);
  if (asRead === undefined) throw noAssessment();
  const first = presentSheets(found, asRead);
  const { loaded, actionTable } = await loadSheets(first.present, asRead.actionsTable);
  const read = withSettings(asRead, loaded);
  const { context, plans, present } = read === asRead ? first : presentSheets(found, read);
  const actionPlan = loaded.find(({ plan }) => plan.key === ACTION_PLAN);
  const actionRange = actionTable ?? (actionPlan && actionRangeOn(actionPlan.grid));
  const planOf = new Map(present.map(({ plan }) => [plan.key, plan]));
  const mapped = loaded.flatMap((sheet): PresentSheet[] => {
    const plan = planOf.get(sheet.plan.key);
    if (plan === undefined) return [];
    const names = presentNames(found, plan, sheet.name);
    const map =
      plan.key === ACTION_PLAN
        ? actionSheetMap(plan, sheet.grid, names, actionRange)
        : mapSheet(plan, sheet.grid, names, rowsRead(plan, sheet.name, read));
    return [{ ...sheet, plan, names, map }];
  });
  // A sheet recognised only by its title must also have the planned content.
  const sheets = mapped.filter(
    ({ plan, names, map }) =>
      names.size > 0 ||
      (plan.key === ACTION_PLAN ? actionRange !== undefined : holdsHalf(plan, map)),
  );
  const there = new Set(sheets.map(({ plan }) => plan.key));
  const maps = new Map(sheets.map(({ name, map }) => [name.toLowerCase(), map] as const));
  return {
    found,
    read,
    context,
    sheets,
    missing: plans.filter(({ key }) => !there.has(key)),
    actionRange,
    mapOf: (sheetName): SheetMap | undefined => maps.get(sheetName.toLowerCase()),
  };
}

/** What reading knows of the rows of a theme's sheet. */
function rowsRead(
  { key, names }: SheetPlan,
  sheetName: string,
  { assessment, rowOf, problems }: ReadWorkbook,
): RowsRead {
  const { themes } = assessment.framework;
  const theme = themes.findIndex((one) => themeSheetKey(one) === key);
  const ids = names.find(({ name }) => name === themeNames(theme + 1).ids);
  const codes = themes[theme]?.keyAreas.flatMap(({ valueCodes }) => valueCodes) ?? [];
  return {
    certain: new Map(
      codes.flatMap(({ id }, index) => {
        const found = rowOf.get(id);
        if (ids === undefined || found?.sheet !== sheetName) return [];
        return [[ids.area.row + index, found.row] as const];
      }),
    ),
    unplaced: new Set(problems.flatMap((problem) => unplacedRow(problem, sheetName) ?? [])),
  };
}

async function loadSheets(
  present: readonly { readonly plan: SheetPlan; readonly name: string }[],
  actionsTable: string | undefined,
): Promise<{
  readonly loaded: readonly LoadedSheet[];
  readonly actionTable: Area | undefined;
}> {
  const loaded: LoadedSheet[] = [];
  let actionTable: Area | undefined;
  for (const batch of batches(present)) {
    const { sheets, table } = await sendRequest(
      ({ workbook }) => ({
        sheets: batch.map(({ plan, name }) => {
          const sheet = workbook.worksheets.getItem(name);
          const protection = sheet.protection.load("protected");
          const used = sheet.getUsedRange().load("formulas,values,rowIndex,columnIndex");
          return { plan, name, protection, used };
        }),
        table:
          actionsTable === undefined || !batch.some(({ plan }) => plan.key === ACTION_PLAN)
            ? undefined
            : workbook.tables
                .getItem(actionsTable)
                .getRange()
                .load("rowIndex,columnIndex,rowCount,columnCount"),
      }),
      SHORTLY,
    );
    for (const { plan, name, protection, used } of sheets) {
      loaded.push({ plan, name, grid: gridOf(used), isProtected: protection.protected });
    }
    if (table !== undefined) {
      actionTable = {
        row: table.rowIndex,
        column: table.columnIndex,
        rows: table.rowCount,
        columns: table.columnCount,
      };
    }
  }
  return { loaded, actionTable };
}

/** Batches of as many sheets as Excel can return in one answer. */
function batches<Sheet extends { readonly plan: SheetPlan }>(
  sheets: readonly Sheet[],
): readonly (readonly Sheet[])[] {
  const all: Sheet[][] = [];
  let room = 0;
  for (const sheet of sheets) {
    const size = sheet.plan.blocks
      .flatMap(({ cells }) => cells.flat())
      .reduce<number>((sum, content) => sum + JSON.stringify(content).length, 0);
    if (all.length === 0 || size > room) {
      all.push([]);
      room = MOST_CHARACTERS;
    }
    all[all.length - 1].push(sheet);
    room -= size;
  }
  return all;
}

/** The data sheet has the "not applicable" setting even if the setting's name is lost. */
function withSettings(read: ReadWorkbook, loaded: readonly LoadedSheet[]): ReadWorkbook {
  const { assessment } = read;
  const data = loaded.find(({ plan }) => plan.key === DATA);
  if (assessment.details.allowNotApplicable || data === undefined) return read;
  const { grid } = data;
  const allowed = grid.formulas.some((row, down) =>
    row.some(
      (content, across) =>
        content === "allowNotApplicable" &&
        contentAt(grid, grid.row + down, grid.column + across + 1) === "yes",
    ),
  );
  if (!allowed) return read;
  return {
    ...read,
    assessment: {
      ...assessment,
      details: { ...assessment.details, allowNotApplicable: true },
      responses: new Map(
        [...assessment.responses].map(([id, { entry, ...rest }]) => [
          id,
          {
            ...rest,
            entry:
              entry.kind === "notALevel"
                ? parseLevelEntry(
                    entry.text,
                    assessment.framework,
                    true,
                    valueCodeOf(assessment.framework, id),
                  )
                : entry,
          },
        ]),
      ),
    },
  };
}

function holdsHalf(plan: SheetPlan, map: SheetMap): boolean {
  return map.rows.size * 2 >= plan.area.rows;
}
