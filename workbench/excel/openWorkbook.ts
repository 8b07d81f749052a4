/** Opens a workbook's state: loads it into the engine, and updates the state from there. */
import {
  FormulaError,
  NotCalculatedError,
  type CalculationEngine,
} from "../engine/CalculationEngine";
import { bringFormulasUpToDate, calculateAll } from "./grid/cells";
import type { Host } from "./Host";
import { rangeObject } from "./objects/Range";
import { worksheet } from "./objects/Worksheet";
import type { CellState, NameState, SheetState, WorkbookState } from "./state";
import { excelId } from "./structure/ids";
import { emptySheet, firstCellOf } from "./structure/sheets";

const FIRST_ID = excelId("sheet", 0);

/**
 * A new workbook as Excel makes it: one empty sheet.
 * @param sheet stem of its name, in the user's language
 */
export function emptyWorkbook(sheet = "Sheet"): WorkbookState {
  return {
    sheets: [emptySheet(FIRST_ID, `${sheet}1`)],
    names: [],
    activeSheetId: FIRST_ID,
    settings: new Map(),
    structureProtected: false,
    readOnly: false,
    properties: {},
  };
}

function fill(engine: CalculationEngine, sheet: SheetState): void {
  for (const [row, cells] of sheet.cells) {
    const columns = [...cells.keys()];
    if (columns.length === 0) continue;
    const first = columns.reduce((least, column) => Math.min(least, column));
    const last = columns.reduce((most, column) => Math.max(most, column));
    const contents = Array.from({ length: last - first + 1 }, (_, offset) =>
      contentOf(cells.get(first + offset)),
    );
    try {
      engine.setCells(sheet.id, row, first, [contents]);
    } catch (error) {
      requireFormulaTrouble(error);
      for (const [column, cell] of cells) fillCell(engine, sheet, row, column, cell);
    }
  }
}

/**
 * If a person's own formula cannot be calculated by the engine, the cell keeps the value from the
 * file.
 */
function fillCell(
  engine: CalculationEngine,
  sheet: SheetState,
  row: number,
  column: number,
  cell: CellState,
): void {
  try {
    engine.setCells(sheet.id, row, column, [[contentOf(cell)]]);
  } catch (error) {
    requireFormulaTrouble(error);
    engine.setCells(sheet.id, row, column, [[contentOf({ value: cell.value })]]);
  }
}

function requireFormulaTrouble(error: unknown): void {
  if (!(error instanceof FormulaError || error instanceof NotCalculatedError)) throw error;
}

function nameInEngine(engine: CalculationEngine, name: NameState): void {
  try {
    engine.setName(name.name, name.formula);
  } catch (error) {
    requireFormulaTrouble(error);
  }
}

function contentOf(cell: CellState | undefined) {
  if (!cell) return null;
  if (cell.formula !== undefined) return { formula: cell.formula };
  return { literal: typeof cell.value === "object" ? cell.value.error : cell.value };
}

/** The host for a state, which it keeps and changes. */
export function openWorkbook(
  state: WorkbookState,
  engine: CalculationEngine,
  now: () => Date,
): Host {
  for (const sheet of state.sheets) engine.addSheet(sheet.id, sheet.name);
  for (const name of state.names) {
    if (name.scope === undefined) nameInEngine(engine, name);
  }
  for (const sheet of state.sheets) fill(engine, sheet);
  return {
    objects: { range: rangeObject, worksheet },
    state,
    engine,
    ranges: new Set(),
    references: new Map(),
    listened: new Set(),
    pendingEvents: [],
    now,
    selection: firstCellOf(state.activeSheetId),
    leftSelections: new Map(),
    inCellEditMode: false,
    pageLayoutViewOpen: false,
    refusedMembers: new Map(),
    listPicksUnheard: false,
    rowsMissTables: false,
    calculationMode: "Automatic",
    isDirty: false,
    autoSave: false,
    chartPainter: undefined,
    saves: 0,
    formulasMoved: false,
    undoBarriers: 0,
    lastNumber: highestNumber(state),
  };
}

/** Our sheet ids end in a number: new ones continue after the highest. */
function highestNumber(state: WorkbookState): number {
  const ids = state.sheets.flatMap((sheet) => [
    sheet.id,
    ...sheet.tables.map((table) => table.id),
    ...sheet.charts.map((chart) => chart.id),
    ...sheet.conditionalFormats.map((format) => format.id),
  ]);
  return ids.reduce((most, id) => {
    const digits = /-0000-([0-9A-F]{4})-0{12}\}$/i.exec(id)?.[1];
    return Math.max(most, digits === undefined ? 0 : parseInt(digits, 16));
  }, ids.length);
}

/**
 * Updates formula texts in the state from the engine, and values unless Excel calculates only when
 * asked.
 */
export function refreshState(host: Host): WorkbookState {
  bringFormulasUpToDate(host);
  if (host.calculationMode === "Automatic") calculateAll(host);
  return host.state;
}
