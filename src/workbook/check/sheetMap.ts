/**
 * Maps a plan's rows and columns to their present places, after any sorting, inserting and
 * deleting.
 */
import type { Area } from "../plan/address";
import { CONSTANT, FORMULA, ROUGH, tokensIn, tokensOf } from "./tokensOf";
import { fillGaps, matchLines, type Likeness } from "./matchLines";
import { plannedCells, plannedText, type PlannedCell } from "./plannedCells";
import { contentAt, type SheetGrid } from "./sheetGrid";
import type { SheetPlan } from "../plan/SheetPlan";

export interface SheetMap {
  /** Present row by planned row, and likewise for columns; without deleted ones. */
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
  /** Rows of a table that people may sort: formulas refer to all of them as one range. */
  readonly body?: { readonly planned: Stretch; readonly present: Stretch };
}

export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The areas that a plan's names refer to on its sheet, by name; without lost names. */
export type PresentNames = ReadonlyMap<string, Area>;

/** What reading knows of the rows of a theme's sheet. */
export interface RowsRead {
  /** Present rows of planned ones. */
  readonly certain: ReadonlyMap<number, number>;
  /** Present rows with an answer that may be of one value code or another. */
  readonly unplaced: ReadonlySet<number>;
}

/** Weight that identifies a row: the id of its value code or key area. */
const SURE = 1000;

/** More than any content: reading weighs the id against ref and title. */
const CERTAIN = Infinity;

/**
 * Maps a plan's rows and columns by the content of the sheet.
 * @param read what reading knows of the rows
 */
export function mapSheet(
  plan: SheetPlan,
  grid: SheetGrid,
  names: PresentNames,
  read: RowsRead = { certain: new Map(), unplaced: new Set() },
): SheetMap {
  const cells = plannedCells(plan);
  const columns = mapColumns(plan, cells, grid, names);
  const rows = mapRows(plan, cells, grid, columns, read);
  return { rows, columns, body: bodyOf(plan, rows, names) };
}

function mapColumns(
  plan: SheetPlan,
  cells: readonly PlannedCell[],
  grid: SheetGrid,
  names: PresentNames,
): ReadonlyMap<number, number> {
  // How often each content is in each present column.
  const present = new Map<string, Map<number, number>>();
  grid.formulas.forEach((row) =>
    row.forEach((content, across) => {
      for (const { token } of tokensIn(content)) {
        const counts = present.get(token) ?? new Map<number, number>();
        counts.set(grid.column + across, (counts.get(grid.column + across) ?? 0) + 1);
        present.set(token, counts);
      }
    }),
  );
  const likenesses = [...grouped(cells, (cell) => cell.column)].flatMap(([column, own]) => {
    const planned = new Map<string, { count: number; worth: number }>();
    for (const { token, worth } of own.flatMap((cell) => tokensIn(plannedText(cell)))) {
      planned.set(token, { count: (planned.get(token)?.count ?? 0) + 1, worth });
    }
    const weights = new Map<number, number>();
    for (const [token, { count, worth }] of planned) {
      for (const [place, found] of present.get(token) ?? []) {
        weights.set(place, (weights.get(place) ?? 0) + Math.min(count, found) * worth);
      }
    }
    return inOrder(weights).map(([place, weight]): Likeness => ({
      planned: column,
      present: place,
      weight,
    }));
  });
  const pairs = matchLines(likenesses);
  for (const { name, area } of plan.names) {
    const found = names.get(name);
    if (found === undefined || pairs.has(area.column)) continue;
    if (![...pairs.values()].includes(found.column)) pairs.set(area.column, found.column);
  }
  const last = plan.area.column + plan.area.columns;
  fillGaps(pairs, numbersBelow(last), () => true);
  return pairs;
}

function mapRows(
  plan: SheetPlan,
  cells: readonly PlannedCell[],
  grid: SheetGrid,
  columns: ReadonlyMap<number, number>,
  { certain, unplaced }: RowsRead,
): ReadonlyMap<number, number> {
  const ids = idColumns(plan);
  const planned = grouped(cells, (cell) => cell.row);
  const found = rowsByContent(cells, grid, columns);
  const likenesses = [...planned].flatMap(([row, own]) => {
    let constants = 0;
    const alike = new Map<number, { weight: number; equal: number }>();
    for (const cell of own) {
      const constant = typeof cell.content !== "object";
      if (constant) constants += 1;
      const column = columns.get(cell.column);
      if (column === undefined) continue;
      const { isFormula, exact, rough } = tokensOf(plannedText(cell));
      const add = (present: number, worth: number): void => {
        const { weight, equal } = alike.get(present) ?? { weight: 0, equal: 0 };
        alike.set(present, {
          weight: weight + (ids.has(cell.column) && constant ? SURE : worth),
          equal: equal + (constant ? 1 : 0),
        });
      };
      for (const { present, exact: other } of found.get(column)?.get(rough) ?? []) {
        add(present, exact !== other ? ROUGH : isFormula ? FORMULA : CONSTANT);
      }
    }
    return inOrder(alike).flatMap(([present, { weight, equal }]): Likeness[] => {
      // Otherwise a copied or inserted row could pass for a deleted one by its formulas and
      // repeated titles.
      const known = weight >= SURE || (constants === 0 ? weight > 0 : equal * 2 >= constants);
      return known ? [{ planned: row, present, weight }] : [];
    });
  });
  const pairs = matchLines([
    ...likenesses.filter(({ present }) => !unplaced.has(present)),
    ...[...certain].map(([row, present]) => ({ planned: row, present, weight: CERTAIN })),
  ]);
  const last = plan.area.row + plan.area.rows;
  fillGaps(pairs, numbersBelow(last), (row, present) => {
    const own = planned.get(row);
    if (unplaced.has(present)) return false;
    if (own === undefined) return true;
    return own.some((cell) => {
      const column = columns.get(cell.column);
      return column !== undefined && contentAt(grid, present, column) !== "";
    });
  });
  return pairs;
}

/**
 * Present rows by their content without cell references, for each present column that the plan
 * uses.
 */
function rowsByContent(
  cells: readonly PlannedCell[],
  grid: SheetGrid,
  columns: ReadonlyMap<number, number>,
): ReadonlyMap<number, ReadonlyMap<string, readonly FoundContent[]>> {
  const wanted = new Set(cells.flatMap((cell) => columns.get(cell.column) ?? []));
  return new Map(
    [...wanted].map((column) => {
      const rows = new Map<string, FoundContent[]>();
      grid.formulas.forEach((_, down) => {
        const { exact, rough } = tokensOf(contentAt(grid, grid.row + down, column));
        if (rough === "") return;
        const content = { present: grid.row + down, exact };
        const same = rows.get(rough);
        if (same === undefined) rows.set(rough, [content]);
        else same.push(content);
      });
      return [column, rows] as const;
    }),
  );
}

interface FoundContent {
  readonly present: number;
  readonly exact: string;
}

/** The range of rows that the plan's id column takes. */
function bodyOf(
  plan: SheetPlan,
  rows: ReadonlyMap<number, number>,
  names: PresentNames,
): SheetMap["body"] {
  const ids = plan.names.find(({ name }) => isIds(name));
  if (ids === undefined) return undefined;
  const planned = stretchOf(ids.area);
  const found = [
    names.get(ids.name),
    ...plan.names
      .filter(({ area }) => area.row === ids.area.row && area.rows === ids.area.rows)
      .map(({ name }) => names.get(name)),
  ].find((one) => one !== undefined);
  if (found !== undefined) return { planned, present: stretchOf(found) };
  const present = numbersBelow(planned.last + 1)
    .slice(planned.first)
    .flatMap((row) => rows.get(row) ?? []);
  if (present.length === 0) return undefined;
  return { planned, present: { first: Math.min(...present), last: Math.max(...present) } };
}

/** True for the name of an id column. */
export function isIds(name: string): boolean {
  return name.endsWith("_ids");
}

function idColumns(plan: SheetPlan): ReadonlySet<number> {
  return new Set(plan.names.filter(({ name }) => isIds(name)).map(({ area }) => area.column));
}

function grouped(
  cells: readonly PlannedCell[],
  lineOf: (cell: PlannedCell) => number,
): ReadonlyMap<number, readonly PlannedCell[]> {
  const groups = new Map<number, PlannedCell[]>();
  for (const cell of cells) {
    const group = groups.get(lineOf(cell));
    if (group === undefined) groups.set(lineOf(cell), [cell]);
    else group.push(cell);
  }
  return groups;
}

/** By line, so that among equals the first one counts. */
function inOrder<Value>(byLine: ReadonlyMap<number, Value>): readonly (readonly [number, Value])[] {
  return [...byLine].sort(([one], [other]) => one - other);
}

function numbersBelow(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** The rows of an area. */
export function stretchOf(area: Area): Stretch {
  return { first: area.row, last: area.row + area.rows - 1 };
}
