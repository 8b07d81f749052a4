/** Ticked criteria in a newer assessment: they come along by their ids, and none is dropped unseen. */
import { allValueCodes, type Framework, type ValueCode } from "../../framework/framework";
import type { Assessment, CriteriaMet, PlacelessAnswer } from "../assessment";
import type { Places } from "../versions/placesOf";

/** How answers without a place say it. */
const MET = "met";
const NOT_MET = "not met";

/**
 * The ticks of a value code's only source, as far as it still has the criteria. Where several value
 * codes became one, nobody can say which ticks hold.
 */
export function carriedCriteria(
  sources: readonly ValueCode[],
  { responses }: Pick<Assessment, "responses">,
  code: ValueCode,
): CriteriaMet | undefined {
  const [source, ...others] = sources;
  const met = source && responses.get(source.id)?.criteria;
  if (met === undefined || others.length > 0) return undefined;
  const ids = criteriaIds(code);
  const kept = new Map([...met].filter(([id]) => ids.has(id)));
  return kept.size === 0 ? undefined : kept;
}

/** The ticks that no value code of the newer framework takes over. */
export function ticksWithoutPlace(
  earlier: Assessment,
  framework: Framework,
  places: Places,
): readonly PlacelessAnswer[] {
  const codes = new Map(allValueCodes(framework).map((code) => [code.id, code]));
  const sourcesOf = (id: string): number =>
    [...places.values()].filter((to) => to.includes(id)).length;
  return allValueCodes(earlier.framework).flatMap((code) => {
    const met = earlier.responses.get(code.id)?.criteria ?? new Map<string, boolean>();
    if (met.size === 0) return [];
    const taken = new Set(
      (places.get(code.id) ?? [])
        .filter((id) => sourcesOf(id) === 1)
        .flatMap((id) => [...criteriaIds(codes.get(id))]),
    );
    return (code.criteria ?? [])
      .flatMap(({ items }) => items)
      .flatMap(({ id, text }): readonly PlacelessAnswer[] => {
        const isMet = met.get(id);
        if (isMet === undefined || taken.has(id)) return [];
        return [
          {
            version: earlier.framework.version,
            date: earlier.details.date,
            ref: code.ref,
            title: `${code.title}: ${text}`,
            level: isMet ? MET : NOT_MET,
            ...{ target: "", comment: "", evidence: "", flag: "", officer: "" },
          },
        ];
      });
  });
}

function criteriaIds(code: ValueCode | undefined): ReadonlySet<string> {
  return new Set((code?.criteria ?? []).flatMap(({ items }) => items.map(({ id }) => id)));
}
