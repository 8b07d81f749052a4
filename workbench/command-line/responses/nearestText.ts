/**
 * The candidate that a mistyped text most likely means: the fewest letters to insert, delete or
 * change, ignoring case. Undefined if more than a third would have to change.
 */
export function nearestText(text: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .map((candidate) => ({
      candidate,
      distance: editDistance(text.toLowerCase(), candidate.toLowerCase()),
    }))
    .sort((one, other) => one.distance - other.distance);
  const [best] = ranked;
  return best !== undefined && best.distance <= text.length / 3 ? best.candidate : undefined;
}

/** Levenshtein distance, computed one table row at a time. */
function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const present = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const change = one[row - 1] === other[column - 1] ? 0 : 1;
      present.push(
        Math.min(above[column] + 1, present[column - 1] + 1, above[column - 1] + change),
      );
    }
    above = present;
  }
  return above[other.length];
}
