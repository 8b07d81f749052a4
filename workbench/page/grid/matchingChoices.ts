/** The choices of a dropdown that hold what has been typed so far; all of them while nothing is. */
export function matchingChoices(choices: readonly string[] | undefined, text: string): string[] {
  const wanted = text.trim().toLowerCase();
  const matching = (choices ?? []).filter((choice) => choice.toLowerCase().includes(wanted));
  // Nothing more to offer once the whole of a choice stands there.
  return matching.length === 1 && matching[0]?.toLowerCase() === wanted ? [] : matching;
}
