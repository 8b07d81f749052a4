/**
 * Finds the product's formulas and texts that were overwritten, and rows and columns that were
 * deleted.
 */
import { relativeAddress, area, type Area } from "../plan/address";
import { COMPUTED_ACTION_HEADINGS } from "../sheets/actionPlan/actionHeadings";
import { NAMES, isLastTime } from "../plan/names";
import type { SheetPlan } from "../plan/SheetPlan";
import type { PlanContext } from "../sheets/planContext";
import {
  ACTION_PLAN,
  ANSWERS,
  CRITERIA,
  DATA,
  LONG_TEXTS,
  MOVEMENT,
  START,
  WITHOUT_PLACE,
} from "../plan/sheetKeys";
import { CRITERIA_HEADER_ROW } from "../sheets/criteria/criteriaLayout";
import { THEME_FIRST_ROW, THEME_HEADER_ROW } from "../sheets/theme/themeLayout";
import { isTheme } from "./themeSheets";
import {
  BUILT_AGAIN,
  counted,
  placeIn,
  quoted,
  toRepair,
  type CellFix,
  type Examination,
  type Found,
  type PresentSheet,
} from "./examination";
import { comparable } from "../plan/formulaText";
import {
  contains,
  inputColumns,
  plannedCells,
  plannedNumberFormat,
  plannedText,
  type PlannedCell,
} from "./plannedCells";
import { contentAt } from "./sheetGrid";
import { movedFormula } from "./movedPlaces";
import { isIds, type SheetMap } from "./sheetMap";

/** The findings in the cells of one sheet. */
export function findFormulas(examination: Examination, sheet: PresentSheet): readonly Found[] {
  if (sheet.plan.key === ACTION_PLAN) return findActionFormulas(examination, sheet);
  const { plan, map } = sheet;
  const damaged = new Map<string, Damage[]>();
  let gone = 0;
  const typed = inputColumns(plan);
  let answersGone = false;
  const isChecked = checkedIn(examination, sheet);
  for (const cell of plannedCells(plan)) {
    if (!isChecked(cell)) continue;
    const row = map.rows.get(cell.row);
    const column = map.columns.get(cell.column);
    if (row === undefined || column === undefined) {
      // findRows reports deleted rows of value codes.
      if (!isTheme(plan) || row !== undefined || cell.row < THEME_FIRST_ROW) gone += 1;
      if (isTheme(plan) && column === undefined && typed.has(cell.column)) answersGone = true;
      continue;
    }
    const damage = damageOf(examination, sheet, map, cell, { row, column });
    if (damage === undefined) continue;
    const region = regionOf(sheet, damage);
    damaged.set(region, [...(damaged.get(region) ?? []), damage]);
  }
  return [
    ...(gone === 0 ? [] : [linesGone(sheet, answersGone)]),
    ...[...damaged].map(([region, damages]) => overwritten(sheet, region, damages)),
  ];
}

interface Damage extends CellFix {
  readonly planned: PlannedCell;
  readonly isFormula: boolean;
  /** True for what the workbook keeps of earlier assessments. */
  readonly isEarlier: boolean;
}

/** Checks all formulas, and those texts that formulas use or that come from the framework. */
function checkedIn(
  { context }: Examination,
  { plan }: PresentSheet,
): (cell: PlannedCell) => boolean {
  const ids = plan.names.filter(({ name }) => isIds(name)).map(({ area: of }) => of);
  const lastTimes = plan.names.filter(({ name }) => isLastTime(name)).map(({ area: of }) => of);
  const fixed = plan.key === DATA ? [...fixedData(context), ...earlierCells(context, plan)] : [];
  return ({ row, column, content }) => {
    if (typeof content === "object") return true;
    const inIds = ids.some((of) => contains(of, row, column));
    // What was said last time is nowhere else: there is nothing to restore it from.
    if (lastTimes.some((of) => contains(of, row, column))) return false;
    // findRows checks the ids of value codes.
    if (isTheme(plan)) return row >= THEME_HEADER_ROW && !inIds;
    // findCriteria checks the keys of criteria.
    if (plan.key === CRITERIA) return row >= CRITERIA_HEADER_ROW && !inIds;
    if (plan.key === LONG_TEXTS) return true;
    if (plan.key === START) return inIds;
    // What was then is kept on the data sheet, so whatever else is here was overwritten.
    if (plan.key === MOVEMENT || plan.key === WITHOUT_PLACE || plan.key === ANSWERS) return true;
    return fixed.some((of) => contains(of, row, column));
  };
}

/** Texts of the data sheet that depend only on the framework and that formulas use for lookups. */
function fixedData({ data }: PlanContext): readonly Area[] {
  return [
    data.choices,
    data.entryTexts,
    data.entryValues,
    ...(["id", "ref", "title", "shownTitle", "keyArea"] as const).map((column) =>
      data.valueCode(column),
    ),
    ...data.groups.flatMap((_, index) =>
      (["id", "ref", "title"] as const).map((column) => data.group(column, index)),
    ),
  ];
}

/**
 * Where the data sheet keeps earlier assessments and answers without a place, which are read from
 * their own sheets if they are damaged, and the rounds' levels for the charts.
 */
function earlierCells({ data }: PlanContext, { names }: SheetPlan): readonly Area[] {
  const kept = names.flatMap(({ name, area: of }) =>
    name === NAMES.earlier || name === NAMES.withoutPlaceText ? [of] : [],
  );
  return [...kept, ...data.roundCharts];
}

function isOfEarlier(context: PlanContext, plan: SheetPlan, { row, column }: PlannedCell): boolean {
  if (plan.key === MOVEMENT || plan.key === WITHOUT_PLACE) return true;
  return plan.key === DATA && earlierCells(context, plan).some((of) => contains(of, row, column));
}

function damageOf(
  { mapOf, context }: Examination,
  { plan, grid }: PresentSheet,
  own: SheetMap,
  planned: PlannedCell,
  at: { readonly row: number; readonly column: number },
): Damage | undefined {
  const { content } = planned;
  const isFormula = typeof content === "object";
  const expected = isFormula ? movedFormula(content.formula, own, mapOf) : plannedText(planned);
  // Something it refers to was deleted, which is reported and fixed there.
  if (expected === undefined) return undefined;
  const present = contentAt(grid, at.row, at.column);
  if (present === expected) return undefined;
  if (isFormula && comparable(present) === comparable(expected)) return undefined;
  return {
    ...at,
    planned,
    isFormula,
    isEarlier: isOfEarlier(context, plan, planned),
    content: isFormula ? { formula: expected } : content,
    numberFormat: plannedNumberFormat(plan, planned.row, planned.column),
  };
}

/** Groups damage by column in a theme's table, and by sheet elsewhere. */
function regionOf({ plan }: PresentSheet, { planned, isFormula, isEarlier }: Damage): string {
  const kind = isFormula ? "formulas" : isEarlier ? "earlier" : "texts";
  if (!isTheme(plan) || planned.row < THEME_FIRST_ROW) return kind;
  return `${kind} ${planned.column}`;
}

function overwritten(sheet: PresentSheet, region: string, damages: readonly Damage[]): Found {
  const { plan, name } = sheet;
  const [first] = damages;
  const heading = plannedCells(plan).find(
    ({ row, column }) => row === THEME_HEADER_ROW && column === first.planned.column,
  )?.content;
  const inTable = isTheme(plan) && first.planned.row >= THEME_FIRST_ROW;
  const where =
    inTable && typeof heading === "string"
      ? `${quoted(name)}, column ${heading.replace(/\n/g, " ")}`
      : plan.visibility === "Visible"
        ? quoted(name)
        : `the hidden sheet ${quoted(name)}`;
  const what = first.isFormula
    ? counted(damages.length, "formula was overwritten", "formulas were overwritten")
    : counted(damages.length, "text was overwritten", "texts were overwritten");
  return toRepair(
    {
      id: `formulaOverwritten ${plan.key} ${region}`,
      kind: "formulaOverwritten",
      message: `${what}: ${where}.`,
      remedy: first.isFormula
        ? "The formulas are restored. They update with the answers again."
        : first.isEarlier
          ? "Restored from what the workbook keeps of the earlier assessment."
          : "Restored, with the framework's own texts.",
      ...placeIn(sheet, relativeAddress(area(first.row, first.column))),
    },
    [{ kind: "cells", sheet: name, cells: damages }],
  );
}

function linesGone(sheet: PresentSheet, answersGone: boolean): Found {
  return toRepair(
    {
      id: `formulaOverwritten ${sheet.plan.key} gone`,
      kind: "formulaOverwritten",
      message: `Rows or columns of ${quoted(sheet.name)} were deleted${answersGone ? ", with what was typed in them" : ""}.`,
      remedy: BUILT_AGAIN,
      ...placeIn(sheet, "A1"),
    },
    [{ kind: "rebuild" }],
  );
}

/** Damaged formulas in the action plan's formula columns, in every row that people use. */
function findActionFormulas(examination: Examination, sheet: PresentSheet): readonly Found[] {
  const { plan, grid, map, name } = sheet;
  const { actionRange } = examination;
  const [, status, table] = plan.blocks;
  const cells = plannedCells({ ...plan, blocks: [status] });
  const damages = cells.flatMap((cell): Damage[] => {
    const row = map.rows.get(cell.row);
    const column = map.columns.get(cell.column);
    if (row === undefined || column === undefined) return [];
    const damage = damageOf(examination, sheet, map, cell, { row, column });
    return damage === undefined ? [] : [damage];
  });
  const headings: readonly unknown[] = table.cells[0];
  const computed: readonly unknown[] = COMPUTED_ACTION_HEADINGS;
  const template = plannedCells({
    ...plan,
    blocks: [{ row: table.row + 1, column: 0, cells: [table.cells[1]] }],
  }).filter(({ column }) => computed.includes(headings[column]));
  for (const row of rowsOf(actionRange)) {
    const own: SheetMap = { ...map, rows: new Map([...map.rows, [table.row + 1, row]]) };
    for (const cell of template) {
      const column = map.columns.get(cell.column);
      if (column === undefined) continue;
      // Rows that people added may lack the formulas: they need them once they have a ref.
      const damage = damageOf(examination, sheet, own, cell, { row, column });
      const ref = map.columns.get(0);
      const hasRef = ref !== undefined && contentAt(grid, row, ref).trim() !== "";
      if (damage !== undefined && (hasRef || contentAt(grid, row, column) !== "")) {
        damages.push(damage);
      }
    }
  }
  if (damages.length === 0) return [];
  const [first] = damages;
  return [
    toRepair(
      {
        id: `formulaOverwritten ${plan.key} formulas`,
        kind: "formulaOverwritten",
        message: `${counted(damages.length, "formula was overwritten", "formulas were overwritten")}: ${quoted(name)}.`,
        remedy: "The formulas are restored. What people wrote in the other columns is kept.",
        ...placeIn(sheet, relativeAddress(area(first.row, first.column))),
      },
      [{ kind: "cells", sheet: name, cells: damages }],
    ),
  ];
}

function rowsOf(table: Area | undefined): readonly number[] {
  if (table === undefined) return [];
  return Array.from({ length: table.rows - 1 }, (_, index) => table.row + 1 + index);
}
