/** Matches the rows or columns of a sheet to those of its plan, by their content. */

/** How similar a planned and a present line (row or column) are. */
export interface Likeness {
  readonly planned: number;
  readonly present: number;
  readonly weight: number;
}

/**
 * Pairs lines one to one, the most similar first; among equals the one that moved least.
 * @returns the present line of each planned line that has one
 */
export function matchLines(likenesses: readonly Likeness[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const distance = ({ planned, present }: Likeness): number => Math.abs(present - planned);
  const ranked = [...likenesses].sort(
    (one, other) => other.weight - one.weight || distance(one) - distance(other),
  );
  for (const { planned, present } of ranked) {
    if (pairs.has(planned) || taken.has(present)) continue;
    pairs.set(planned, present);
    taken.add(present);
  }
  return pairs;
}

/**
 * Adds lines without recognisable content if their neighbours leave only one place for them.
 * @param lines planned lines in order
 * @param mayBe false if a present line cannot be that planned one
 */
export function fillGaps(
  pairs: Map<number, number>,
  lines: readonly number[],
  mayBe: (planned: number, present: number) => boolean,
): void {
  const taken = new Set(pairs.values());
  const known = lines.filter((line) => pairs.has(line));
  for (const line of lines) {
    if (pairs.has(line)) continue;
    const before = known.filter((one) => one < line).pop();
    const after = known.find((one) => one > line);
    const below = before === undefined ? undefined : placeFrom(pairs, before, line);
    const above = after === undefined ? undefined : placeFrom(pairs, after, line);
    const place = below ?? above;
    if (place === undefined || place < 0 || taken.has(place)) continue;
    if (below !== undefined && above !== undefined && below !== above) continue;
    if (!mayBe(line, place)) continue;
    pairs.set(line, place);
    taken.add(place);
  }
}

function placeFrom(
  pairs: ReadonlyMap<number, number>,
  neighbour: number,
  line: number,
): number | undefined {
  const place = pairs.get(neighbour);
  return place === undefined ? undefined : place + line - neighbour;
}
