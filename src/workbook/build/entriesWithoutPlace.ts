import { hasContent } from "../../assessment/hasContent";
import { allKeyAreas, allValueCodes, type Framework } from "../../framework/framework";
import { criterionKey } from "../plan/criterionKey";
import type { ReadWorkbook } from "../read/readAssessment";
import { criteriaRows } from "../sheets/criteria/criteriaLayout";

/** Ids of the value codes, key areas and criteria with entries that the framework has no place for. */
export function entriesWithoutPlace(
  { assessment, asTyped }: ReadWorkbook,
  framework: Framework,
): readonly string[] {
  const { responses, valueCodeTargets, targets, officers, inShort } = assessment;
  const codes = new Set(allValueCodes(framework).map(({ id }) => id));
  const keyAreas = new Set(allKeyAreas(framework).map(({ id }) => id));
  const typed = (texts: ReadonlyMap<string, string>): readonly string[] =>
    [...texts].flatMap(([id, text]) => (text === "" ? [] : [id]));
  const ofCodes = [
    ...[...responses].flatMap(([id, response]) => (hasContent(response) ? [id] : [])),
    ...(valueCodeTargets?.keys() ?? []),
    ...typed(asTyped.valueCodeTargets),
  ].filter((id) => !codes.has(id));
  const ofKeyAreas = [
    ...targets.keys(),
    ...officers.keys(),
    ...inShort.keys(),
    ...typed(asTyped.targets),
  ].filter((id) => !keyAreas.has(id));
  const criteria = new Set(criteriaRows(framework).map(({ key }) => key));
  const ofCriteria = [
    ...[...responses].flatMap(([id, response]) =>
      [...(response.criteria?.keys() ?? [])].map((criterion) => criterionKey(id, criterion)),
    ),
    ...(asTyped.criteria?.keys() ?? []),
  ].filter((key) => !criteria.has(key));
  return [...new Set([...ofCodes, ...ofKeyAreas, ...ofCriteria])];
}
