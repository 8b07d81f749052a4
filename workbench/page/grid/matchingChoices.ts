/** The choices of a dropdown that contain the text typed so far; all of them while it is empty. */
export function matchingChoices(choices: readonly string[] | undefined, text: string): string[] {
  const wanted = text.trim().toLowerCase();
  const matching = (choices ?? []).filter((choice) => choice.toLowerCase().includes(wanted));
  // Nothing to offer once a choice is typed in full.
  return matching.length === 1 && matching[0]?.toLowerCase() === wanted ? [] : matching;
}
