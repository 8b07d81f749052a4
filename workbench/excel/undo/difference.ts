/** The difference between two states of a workbook: everything that undo and redo need. */
import type { CellState, NameState, SheetState } from "../state";
import { equal } from "./plainValues";
import type { Memory, SheetMemory, SheetRest } from "./memory";

interface Sides<Value> {
  readonly before: Value;
  readonly after: Value;
}

export interface CellDifference extends Sides<CellState | undefined> {
  readonly row: number;
  readonly column: number;
}

interface SheetDifference {
  readonly sheet: SheetState;
  readonly rest?: Sides<SheetRest>;
  readonly cells: readonly CellDifference[];
}

export interface Difference {
  readonly sheets: readonly SheetDifference[];
  /** Set if sheets were added, deleted or moved. */
  readonly order?: Sides<readonly SheetState[]>;
  readonly names?: Sides<readonly NameState[]>;
  readonly selection: Sides<Memory["selection"]>;
}

/** What turns the earlier memory into the later one; undefined if they are equal. */
export function difference(before: Memory, after: Memory): Difference | undefined {
  const sheets = after.sheets.flatMap((memory) => {
    const earlier = before.sheets.find(({ sheet }) => sheet === memory.sheet);
    return sheetDifference(earlier, memory) ?? [];
  });
  const reordered = !equal(ids(before.order), ids(after.order));
  const renamed = !equal(before.names, after.names);
  if (sheets.length === 0 && !reordered && !renamed) return undefined;
  return {
    sheets,
    ...(reordered ? { order: { before: before.order, after: after.order } } : {}),
    ...(renamed ? { names: { before: before.names, after: after.names } } : {}),
    selection: { before: before.selection, after: after.selection },
  };
}

function ids(sheets: readonly SheetState[]): readonly string[] {
  return sheets.map(({ id }) => id);
}

function sheetDifference(
  before: SheetMemory | undefined,
  after: SheetMemory,
): SheetDifference | undefined {
  const cells = cellDifferences(before?.cells ?? new Map(), after.cells);
  const changed = before !== undefined && !equal(before.rest, after.rest);
  if (before !== undefined && !changed && cells.length === 0) return undefined;
  const rest = changed ? { rest: { before: before.rest, after: after.rest } } : {};
  return { sheet: after.sheet, cells, ...rest };
}

function cellDifferences(before: SheetMemory["cells"], after: SheetMemory["cells"]) {
  const found: CellDifference[] = [];
  for (const row of new Set([...before.keys(), ...after.keys()])) {
    const earlier = before.get(row);
    const later = after.get(row);
    for (const column of new Set([...(earlier?.keys() ?? []), ...(later?.keys() ?? [])])) {
      const sides = { before: earlier?.get(column), after: later?.get(column) };
      if (!sameCell(sides.before, sides.after)) found.push({ row, column, ...sides });
    }
  }
  return found;
}

/** Formula results are ignored: they follow from the rest. */
function sameCell(one: CellState | undefined, other: CellState | undefined): boolean {
  const formula = one?.formula;
  return (
    formula === other?.formula &&
    (formula !== undefined || equal(one?.value ?? "", other?.value ?? "")) &&
    one?.quotePrefix === other?.quotePrefix &&
    equal(one?.format, other?.format) &&
    equal(one?.hyperlink, other?.hyperlink)
  );
}
