/**
 * The heatmap's tiles as tables with one cell each: for the report, and on the Heatmap of workbooks of
 * version 3 and before. One table, or two if titles repeat in every row.
 */
import { columnLetters } from "../../plan/address";
import type { Group } from "../data/groups";

export interface HeatmapGrid {
  /** Headings of the tile columns: ".1" ..., letters where refs do not end so, or shared titles. */
  readonly heads: readonly string[];
  /** True if each tile has its own title. */
  readonly titled: boolean;
  readonly groups: readonly Group[];
}

/**
 * Key areas whose value codes have the same titles (Service, Customer, Community) share a grid with
 * those titles as headings; the others follow in a second grid.
 */
export function heatmapGrids(keyAreas: readonly Group[]): readonly HeatmapGrid[] {
  const titlesOf = (group: Group): readonly string[] =>
    group.keyArea?.valueCodes.map((code) => code.title) ?? [];
  const alike = new Map<string, Group[]>();
  for (const group of keyAreas) {
    const key = JSON.stringify(titlesOf(group));
    alike.set(key, [...(alike.get(key) ?? []), group]);
  }
  const shared = [...alike.values()].sort((one, other) => other.length - one.length)[0];
  if (shared.length < 2) return [numberedGrid(keyAreas)];
  const rest = keyAreas.filter((group) => !shared.includes(group));
  const sharedGrid = { heads: titlesOf(shared[0]), titled: false, groups: shared };
  if (rest.length === 0) return [sharedGrid];
  if (rest.length > 1) return [sharedGrid, numberedGrid(rest)];
  return [sharedGrid, { heads: titlesOf(rest[0]), titled: false, groups: rest }];
}

function numberedGrid(groups: readonly Group[]): HeatmapGrid {
  const longest = Math.max(...groups.map((group) => group.count));
  const numbers = Array.from({ length: longest }, (_, index) => `.${index + 1}`);
  // Under ".3", 1.10 would be read as 1.3.
  const isNumbered = groups.every(({ ref, keyArea }) =>
    (keyArea?.valueCodes ?? []).every((code, index) => code.ref === `${ref}${numbers[index]}`),
  );
  return {
    heads: isNumbered ? numbers : numbers.map((_, index) => columnLetters(index)),
    titled: true,
    groups,
  };
}
