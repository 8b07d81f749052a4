/** Where the answers of an earlier round belong, once the assessment has another version. */
import type { Assessment, EarlierAssessment } from "../../../assessment/assessment";
import { hasContent } from "../../../assessment/hasContent";
import { placesOf, type Places } from "../../../assessment/versions/placesOf";
import type { Framework } from "../../../framework/framework";

/**
 * The round with its way through the present version to the newer one: as a person said for the
 * answers of now, otherwise as the newer version says. Where that one says itself where the round's
 * own version belongs, it is followed instead.
 * @param places where the answers of now belong, as a person said
 */
export function movedRound(
  { places: own, ...round }: EarlierAssessment,
  present: Assessment,
  newer: Framework,
  places: Places,
): EarlierAssessment {
  const { version } = round.framework;
  if (version === newer.version) return round;
  const isSaid = newer.supersedes?.some((one) => one.version === version) === true;
  if (own === undefined && isSaid && version !== present.framework.version) return round;
  const asPublished = placesOf(present.framework, newer);
  const onwards = (id: string): readonly string[] =>
    (isGiven(id, present) ? places.get(id) : asPublished.get(id)) ?? [];
  const before = placesOf(round.framework, present.framework, own);
  return {
    ...round,
    places: new Map([...before].map(([id, to]) => [id, [...new Set(to.flatMap(onwards))]])),
  };
}

/** True if a person was asked where it belongs. */
function isGiven(id: string, { responses, valueCodeTargets }: Assessment): boolean {
  const response = responses.get(id);
  return (response !== undefined && hasContent(response)) || valueCodeTargets?.has(id) === true;
}
