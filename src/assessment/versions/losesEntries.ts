import { allKeyAreas, allValueCodes, type Framework } from "../../framework/framework";
import type { Assessment } from "../assessment";
import { hasContent } from "../hasContent";

/** True if something that people entered has no place in a changed framework: entries are matched by id. */
export function losesEntries(
  { responses, valueCodeTargets, targets, officers, inShort }: Assessment,
  framework: Framework,
): boolean {
  const codes = new Set(allValueCodes(framework).map(({ id }) => id));
  const keyAreas = new Set(allKeyAreas(framework).map(({ id }) => id));
  const ofCodes = [...responses].flatMap(([id, response]) => (hasContent(response) ? [id] : []));
  return (
    [...ofCodes, ...(valueCodeTargets?.keys() ?? [])].some((id) => !codes.has(id)) ||
    [...targets.keys(), ...officers.keys(), ...inShort.keys()].some((id) => !keyAreas.has(id))
  );
}
