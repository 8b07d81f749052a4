/** Takes a workbook from one side of a difference to the other. */
import { FormulaError, NotCalculatedError } from "../../engine/CalculationEngine";
import { raiseChanged } from "../events";
import { bound } from "../grid/area";
import { bringFormulasUpToDate } from "../grid/cells";
import { contentOf } from "../grid/writeCells";
import { sheetById, type Host, type Selection } from "../Host";
import type { NameState, RangeAddress, SheetState } from "../state";
import { select } from "../structure/select";
import type { CellDifference, Difference } from "./difference";
import { plainCopy } from "./plainValues";

type Side = "before" | "after";

/** Restores the workbook to that side, and updates formulas, names and listeners. */
export function restore(host: Host, change: Difference, side: Side): void {
  if (change.order) restoreOrder(host, change.order[side]);
  for (const { sheet, rest } of change.sheets) {
    if (rest && rest[side].name !== sheet.name) host.engine.renameSheet(sheet.id, rest[side].name);
    if (rest) replaceRest(sheet, plainCopy(rest[side]));
  }
  if (change.names) restoreNames(host, change.names[side]);
  bringFormulasUpToDate(host);
  for (const { sheet, cells } of change.sheets) {
    if (!host.state.sheets.includes(sheet)) continue;
    for (const cell of cells) restoreCell(host, sheet, cell, side);
  }
  host.isDirty = true;
  for (const { sheet, cells } of change.sheets) {
    const area = areaAround(cells);
    if (area && host.state.sheets.includes(sheet)) raiseChanged(host, sheet, area);
  }
  restoreSelection(host, change.selection[side]);
}

function restoreOrder(host: Host, order: readonly SheetState[]): void {
  for (const sheet of host.state.sheets) {
    if (!order.includes(sheet)) host.engine.deleteSheet(sheet.id);
  }
  for (const sheet of order) {
    if (!host.state.sheets.includes(sheet)) host.engine.addSheet(sheet.id, sheet.name);
  }
  host.state.sheets = [...order];
  host.formulasMoved = true;
}

function replaceRest(sheet: SheetState, rest: object): void {
  for (const key of Object.keys(sheet)) {
    if (key !== "cells" && !(key in rest)) Reflect.deleteProperty(sheet, key);
  }
  Object.assign(sheet, rest);
}

function restoreNames(host: Host, names: readonly NameState[]): void {
  for (const { name, scope } of host.state.names) {
    if (scope === undefined) host.engine.deleteName(name);
  }
  host.state.names = names.map((name) => ({ ...name }));
  for (const { name, scope, formula } of names) {
    if (scope === undefined) trying(() => host.engine.setName(name, formula));
  }
}

function restoreCell(host: Host, sheet: SheetState, cell: CellDifference, side: Side): void {
  const { row, column, [side]: kept } = cell;
  trying(() => host.engine.setCells(sheet.id, row, column, [[contentOf(kept)]]));
  const line = sheet.cells.get(row) ?? new Map<number, never>();
  if (kept === undefined) line.delete(column);
  else sheet.cells.set(row, line.set(column, { ...kept }));
}

/** If a formula or name from the file was unknown to the engine, it was never in the engine. */
function trying(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof FormulaError || error instanceof NotCalculatedError)) throw error;
  }
}

function areaAround(cells: readonly CellDifference[]): RangeAddress | undefined {
  return cells
    .map(({ row, column }): RangeAddress => ({ row, column, rowCount: 1, columnCount: 1 }))
    .reduce<RangeAddress | undefined>((all, one) => (all ? bound(all, one) : one), undefined);
}

/** Restores the selection, so that the person sees what was restored. */
function restoreSelection(host: Host, { sheetId, area, active }: Selection): void {
  const sheet = sheetById(host, sheetId);
  if (sheet?.visibility === "Visible") select(host, sheet, area, active);
}
