import { allKeyAreas, allValueCodes, type Framework } from "../../framework/framework";
import type { Assessment } from "../assessment";
import { hasContent } from "../hasContent";

/**
 * True if something that people entered has no place in a changed framework: entries are matched by id,
 * and what is ticked by the ids of criteria.
 */
export function losesEntries(
  { responses, valueCodeTargets, targets, officers, inShort }: Assessment,
  framework: Framework,
): boolean {
  const codes = new Map(allValueCodes(framework).map((code) => [code.id, code]));
  const losesTicks = [...responses].some(([id, { criteria }]) => {
    const items = (codes.get(id)?.criteria ?? []).flatMap((one) => one.items);
    return [...(criteria?.keys() ?? [])].some((own) => !items.some((item) => item.id === own));
  });
  const keyAreas = new Set(allKeyAreas(framework).map(({ id }) => id));
  const ofCodes = [...responses].flatMap(([id, response]) => (hasContent(response) ? [id] : []));
  return (
    losesTicks ||
    [...ofCodes, ...(valueCodeTargets?.keys() ?? [])].some((id) => !codes.has(id)) ||
    [...targets.keys(), ...officers.keys(), ...inShort.keys()].some((id) => !keyAreas.has(id))
  );
}
