/** Where the lines of a sheet's plan stand now, however rows and columns were sorted and inserted. */
import type { Area } from "../address";
import type { Corner, Reference } from "./formulaText";
import { comparable, moveReferences } from "./formulaText";
import { fillGaps, matchLines, type Likeness } from "./matchLines";
import { plannedCells, type PlannedCell } from "./plannedCells";
import { contentAt, type SheetGrid } from "./sheetGrid";
import type { SheetPlan } from "../plan";

export interface SheetMap {
  /** Present row by planned row, and the same for columns; absent where it was deleted. */
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
  /** Rows of the table that people may sort: formulas speak of it as a whole. */
  readonly body?: { readonly planned: Stretch; readonly present: Stretch };
}

export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Where the names of a plan lie now on its sheet, by name; absent where a name is lost. */
export type PresentNames = ReadonlyMap<string, Area>;

/** What makes a row known at once: the id of its value code or key area. */
const SURE = 1000;
const CONSTANT = 4;
const FORMULA = 1;

/** Finds every line of the plan in what stands on the sheet. */
export function mapSheet(plan: SheetPlan, grid: SheetGrid, names: PresentNames): SheetMap {
  const cells = plannedCells(plan);
  const columns = mapColumns(plan, cells, grid, names);
  const rows = mapRows(plan, cells, grid, columns);
  return { rows, columns, body: bodyOf(plan, rows, names) };
}

function mapColumns(
  plan: SheetPlan,
  cells: readonly PlannedCell[],
  grid: SheetGrid,
  names: PresentNames,
): ReadonlyMap<number, number> {
  const present = new Map<number, Map<string, number>>();
  grid.formulas.forEach((row) =>
    row.forEach((content, across) => {
      const column = grid.column + across;
      const tokens = present.get(column) ?? new Map<string, number>();
      const token = tokenOf(content);
      if (token !== "") tokens.set(token, (tokens.get(token) ?? 0) + 1);
      present.set(column, tokens);
    }),
  );
  const planned = grouped(cells, (cell) => cell.column);
  const likenesses = [...planned].flatMap(([column, own]) => {
    const counts = new Map<string, number>();
    for (const cell of own) {
      const token = tokenOf(contentOf(cell));
      counts.set(token, (counts.get(token) ?? 0) + 1);
    }
    return [...present].flatMap(([place, tokens]): Likeness[] => {
      let weight = 0;
      for (const [token, count] of counts) {
        weight += Math.min(count, tokens.get(token) ?? 0) * weightOf(token);
      }
      return weight === 0 ? [] : [{ planned: column, present: place, weight }];
    });
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
): ReadonlyMap<number, number> {
  const ids = idColumns(plan);
  const planned = grouped(cells, (cell) => cell.row);
  const likenesses = [...planned].flatMap(([row, own]) =>
    grid.formulas.flatMap((_, down): Likeness[] => {
      const present = grid.row + down;
      let [weight, constants, equal] = [0, 0, 0];
      for (const cell of own) {
        const column = columns.get(cell.column);
        const token = tokenOf(contentOf(cell));
        const constant = !token.startsWith("=");
        if (constant) constants += 1;
        if (column === undefined || tokenOf(contentAt(grid, present, column)) !== token) continue;
        if (constant) equal += 1;
        weight += ids.has(cell.column) && constant ? SURE : weightOf(token);
      }
      // Formulas and repeated titles alone would take a copied or inserted row for a deleted one.
      const known = weight >= SURE || (constants === 0 ? weight > 0 : equal * 2 >= constants);
      return known ? [{ planned: row, present, weight }] : [];
    }),
  );
  const pairs = matchLines(likenesses);
  const last = plan.area.row + plan.area.rows;
  fillGaps(pairs, numbersBelow(last), (row, present) => {
    const own = planned.get(row);
    if (own === undefined) return true;
    return own.some((cell) => {
      const column = columns.get(cell.column);
      return column !== undefined && contentAt(grid, present, column) !== "";
    });
  });
  return pairs;
}

/** The stretch of rows that a plan's columns of ids take. */
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

/** True for a name whose cells say which row is which. */
export function isIds(name: string): boolean {
  return name.endsWith("_ids");
}

function idColumns(plan: SheetPlan): ReadonlySet<number> {
  return new Set(plan.names.filter(({ name }) => isIds(name)).map(({ area }) => area.column));
}

/** Where an area of the plan stands now; undefined where a line of it is gone. */
export function movedArea(map: SheetMap, area: Area): Area | undefined {
  const rows = movedStretch(map, stretchOf(area));
  const first = map.columns.get(area.column);
  const last = map.columns.get(area.column + area.columns - 1);
  if (rows === undefined || first === undefined || last === undefined) return undefined;
  if (rows.last < rows.first || last < first) return undefined;
  return {
    row: rows.first,
    column: first,
    rows: rows.last - rows.first + 1,
    columns: last - first + 1,
  };
}

function movedStretch({ rows, body }: SheetMap, { first, last }: Stretch): Stretch | undefined {
  if (body !== undefined && first === body.planned.first && last === body.planned.last) {
    return body.present;
  }
  const [from, to] = [rows.get(first), rows.get(last)];
  return from === undefined || to === undefined ? undefined : { first: from, last: to };
}

/**
 * A planned formula as it has to stand now.
 * @param own map of the formula's own sheet
 * @param mapOf map of another sheet by its present name; undefined for a sheet that is gone
 * @returns undefined where something that it reads is gone
 */
export function movedFormula(
  formula: string,
  own: SheetMap,
  mapOf: (sheet: string) => SheetMap | undefined,
): string | undefined {
  return moveReferences(formula, (reference) => {
    const map = reference.sheet === undefined ? own : mapOf(reference.sheet);
    return map && movedReference(map, reference);
  });
}

function movedReference(map: SheetMap, { sheet, first, last }: Reference): Reference | undefined {
  const whole = first.fixedRow && last.fixedRow;
  const rows = whole ? movedStretch(map, { first: first.row, last: last.row }) : undefined;
  const one = movedCorner(map, first, rows?.first);
  const other = movedCorner(map, last, rows?.last);
  return one && other && { sheet, first: one, last: other };
}

function movedCorner(map: SheetMap, corner: Corner, given?: number): Corner | undefined {
  const row = given ?? map.rows.get(corner.row);
  const column = map.columns.get(corner.column);
  return row === undefined || column === undefined ? undefined : { ...corner, row, column };
}

function stretchOf(area: Area): Stretch {
  return { first: area.row, last: area.row + area.rows - 1 };
}

function contentOf({ content }: PlannedCell): string {
  return typeof content === "object" ? content.formula : String(content);
}

/** A content without the places that its references point at. */
function tokenOf(content: unknown): string {
  const text = content === null || content === undefined ? "" : String(content).replace(/\r/g, "");
  if (!text.startsWith("=")) return text;
  const kept = skeletons.get(text);
  if (kept !== undefined) return kept;
  const skeleton = comparable(
    moveReferences(text, (reference) => ({ ...reference, first: NOWHERE, last: NOWHERE })) ?? text,
  );
  skeletons.set(text, skeleton);
  return skeleton;
}

const NOWHERE: Corner = { row: 0, column: 0, fixedRow: false, fixedColumn: false };

/** The same few formulas are looked at thousands of times. */
const skeletons = new Map<string, string>();

function weightOf(token: string): number {
  return token.startsWith("=") ? FORMULA : CONSTANT;
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

function numbersBelow(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
