/** Rules on areas: splits a rule that only partly covers the wanted cells. */
import { intersect, subtract } from "../grid/area";
import type { RangeAddress } from "../state";

interface Ruled {
  ranges: RangeAddress[];
}

/** The parts of the areas inside and outside the wanted ones. */
function split(
  ranges: readonly RangeAddress[],
  wanted: readonly RangeAddress[],
): { inside: RangeAddress[]; outside: RangeAddress[] } {
  let outside = [...ranges];
  const inside: RangeAddress[] = [];
  for (const area of wanted) {
    inside.push(...outside.flatMap((range) => intersect(range, area) ?? []));
    outside = outside.flatMap((range) => subtract(range, area));
  }
  return { inside, outside };
}

/**
 * Splits rules along the edge of the wanted areas, so that each is completely inside or outside.
 * @returns all rules in order, and those inside.
 */
export function carve<Rule extends Ruled>(
  rules: readonly Rule[],
  wanted: readonly RangeAddress[],
): { all: Rule[]; inside: Rule[] } {
  const all: Rule[] = [];
  const within: Rule[] = [];
  for (const rule of rules) {
    const { inside, outside } = split(rule.ranges, wanted);
    if (inside.length === 0) {
      all.push(rule);
    } else if (outside.length === 0) {
      all.push(rule);
      within.push(rule);
    } else {
      const part = { ...rule, ranges: inside };
      all.push({ ...rule, ranges: outside }, part);
      within.push(part);
    }
  }
  return { all, inside: within };
}

/** Whether any of the rule's areas overlaps a wanted one. */
export function touches(rule: Ruled, wanted: readonly RangeAddress[]): boolean {
  return rule.ranges.some((range) => wanted.some((area) => intersect(range, area)));
}
