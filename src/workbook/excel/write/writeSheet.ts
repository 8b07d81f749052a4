/**
 * Writes a sheet's plan into Excel; only this file and its neighbours turn plans into Office.js
 * calls.
 */
import { area, relativeAddress, sheetReference, type Area } from "../../plan/address";
import type { ConditionalFormatPlan, SheetPlan, ValidationPlan } from "../../plan/SheetPlan";
import { applyAreaStyle, applyConditionalStyle, applyStyle } from "./applyStyle";
import { blockInput } from "./sharedFormulas";
import { cellProperties } from "./cellProperties";
import { writeChart } from "./writeChart";
import { writePrint } from "./writePrint";

/** How a sheet is protected when it is built. */
export const SHEET_PROTECTION = { allowFormatRows: true, allowFormatColumns: true } as const;

const TYPEFACE = "Calibri";
const POINTS_PER_PIXEL = 0.75;

/**
 * Queues everything in the plan; the caller syncs. The sheet must exist and be empty.
 * @param sheet the sheet, under its temporary name
 * @param dataSheet where the charts' figures are
 * @param addedNames names to add; the others exist already and are re-pointed later
 */
export function writeSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  dataSheet: Excel.Worksheet,
  plan: SheetPlan,
  addedNames: ReadonlySet<string>,
): void {
  if (plan.tabColour !== undefined) sheet.tabColor = plan.tabColour;
  sheet.showGridlines = false;
  const ranges = rangesOf(sheet);
  writeCells(sheet, ranges, plan);
  writeStyles(ranges, plan);
  writeSizes(sheet, ranges, plan);
  for (const table of plan.tables) {
    const added = sheet.tables.add(relativeAddress(table.area), true);
    added.name = table.name;
    // The plainest style: lines and fills are set on the cells.
    added.style = "TableStyleLight1";
    added.showBandedRows = false;
    added.showFilterButton = false;
  }
  for (const name of plan.names) {
    if (addedNames.has(name.name)) {
      context.workbook.names.add(name.name, `=${sheetReference(plan.name, name.area)}`);
    }
  }
  for (const validation of plan.validations) writeValidation(ranges, validation);
  for (const format of plan.conditionalFormats) writeConditionalFormat(ranges, format);
  if (plan.frozen !== undefined) {
    sheet.freezePanes.freezeAt(
      sheet.getRangeByIndexes(0, 0, plan.frozen.rows, plan.frozen.columns),
    );
  }
  if (plan.print !== undefined) writePrint(sheet, plan, plan.print);
  for (const chart of plan.charts) writeChart(sheet, dataSheet, chart);
  if (plan.protected) {
    sheet.protection.protect(SHEET_PROTECTION);
  }
}

/** A sheet's ranges, each requested once: every proxy costs an action. */
interface Ranges {
  single(of: Area): Excel.Range;
}

/** The ranges of a sheet. */
export function rangesOf(sheet: Excel.Worksheet): Ranges {
  const singles = new Map<string, Excel.Range>();
  return {
    single: (of) => {
      const address = relativeAddress(of);
      const range = singles.get(address) ?? sheet.getRange(address);
      singles.set(address, range);
      return range;
    },
  };
}

function writeCells(sheet: Excel.Worksheet, ranges: Ranges, plan: SheetPlan): void {
  for (const block of plan.blocks) {
    const range = sheet.getRangeByIndexes(
      block.row,
      block.column,
      block.cells.length,
      block.cells[0].length,
    );
    const { cells, shared } = blockInput(block);
    range.formulas = cells.map((row) => [...row]);
    for (const { area, formula } of shared) {
      // One text is set for all cells of a range, which its type does not say.
      const same: unknown = formula;
      ranges.single(area).formulasR1C1 = same as Excel.Range["formulasR1C1"];
    }
    if (block.numberFormats !== undefined) {
      range.numberFormat = block.numberFormats.map((row) => [...row]);
    }
  }
}

function writeStyles(ranges: Ranges, plan: SheetPlan): void {
  const all = ranges.single(plan.area);
  all.format.font.name = TYPEFACE;
  applyStyle(all.format, plan.baseStyle);
  for (const { areas, style } of plan.areaStyles ?? []) {
    for (const one of areas) applyAreaStyle(ranges.single(one).format, style, one);
  }
  if (plan.styles.length === 0) return;
  const { area, properties } = cellProperties(plan.styles, plan.area.rows, plan.area.columns);
  ranges.single(area).setCellProperties(properties);
  for (const { areas, style } of plan.styles) {
    const { numberFormat } = style;
    if (numberFormat === undefined) continue;
    for (const one of areas) {
      ranges.single(one).numberFormat = Array.from({ length: one.rows }, () =>
        Array<string>(one.columns).fill(numberFormat),
      );
    }
  }
}

function writeSizes(sheet: Excel.Worksheet, ranges: Ranges, plan: SheetPlan): void {
  if (plan.columns.length > 0) {
    sheet.getRangeByIndexes(0, 0, 1, plan.columns.length).setColumnProperties(
      plan.columns.map((column) => ({
        format: { columnWidth: column.width * POINTS_PER_PIXEL },
        ...(column.hidden === true ? { columnHidden: true } : {}),
      })),
    );
  }
  const usual = usualHeight(plan.rowHeights);
  if (usual !== undefined) {
    ranges.single(area(0, 0, plan.rowHeights.length)).format.rowHeight = usual;
  }
  const rowHeights = plan.rowHeights.map((height) => (height === usual ? null : height));
  let count = rowHeights.length;
  while (count > 0 && rowHeights[count - 1] === null) count -= 1;
  if (count === 0) return;
  sheet
    .getRangeByIndexes(0, 0, count, 1)
    .setRowProperties(
      rowHeights
        .map((height) => (height === null ? {} : { format: { rowHeight: height } }))
        .slice(0, count),
    );
}

/** From this many rows on, a height that most of them have is set for all at once. */
const MANY_ROWS = 200;

/** The height of most rows; undefined if there are few, or rows that Excel fits. */
function usualHeight(heights: readonly (number | null)[]): number | undefined {
  if (heights.length < MANY_ROWS) return undefined;
  const counts = new Map<number, number>();
  for (const height of heights) {
    if (height === null) return undefined;
    counts.set(height, (counts.get(height) ?? 0) + 1);
  }
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

/** Excel has no prompt without a rule: one that is always true refuses nothing. */
export const ANYTHING: Excel.DataValidationRule = { custom: { formula: "=TRUE" } };

function validationRule(rule: ValidationPlan["rule"]): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.source } };
    case "dateFrom":
      return { date: { formula1: rule.earliest, operator: "GreaterThanOrEqualTo" } };
    case "anything":
      return ANYTHING;
  }
}

/** Sets an area's data validation. */
export function writeValidation(ranges: Ranges, plan: ValidationPlan): void {
  const { dataValidation } = ranges.single(plan.area);
  dataValidation.rule = validationRule(plan.rule);
  dataValidation.prompt = { showPrompt: true, ...plan.prompt };
  dataValidation.errorAlert = { showAlert: true, style: "Stop", ...plan.alert };
}

/**
 * Adds a conditional format above the existing ones, for each area on its own: what separates the
 * areas in an address depends on the user's language (office-js 1167).
 */
export function writeConditionalFormat(ranges: Ranges, plan: ConditionalFormatPlan): void {
  for (const area of plan.areas) writeFormat(ranges.single(area), plan);
}

function writeFormat(
  { conditionalFormats }: Excel.Range,
  { when, style }: ConditionalFormatPlan,
): void {
  if (when.kind === "equals") {
    const { cellValue } = conditionalFormats.add("CellValue");
    applyConditionalStyle(cellValue.format, style);
    cellValue.rule = {
      formula1: `="${when.text.replace(/"/g, '""')}"`,
      operator: "EqualTo",
    };
    return;
  }
  const { custom } = conditionalFormats.add("Custom");
  applyConditionalStyle(custom.format, style);
  custom.rule.formula = when.formula;
}
