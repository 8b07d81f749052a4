/** What of an earlier assessment a newer framework has no place for. */
import { allKeyAreas, allValueCodes, type Framework } from "../../framework/framework";
import { hasContent } from "../hasContent";
import { entryLabel } from "../levelEntry";
import type { Assessment, LevelEntry, PlacelessAnswer, Response } from "../assessment";
import type { Places } from "../versions/placesOf";

/** The entry that is carried forward: what is said now, else what was carried forward then. */
export function entryToCarry({ entry, lastTime }: Response): LevelEntry {
  return entry.kind === "notAssessed" ? (lastTime ?? entry) : entry;
}

/** Answers and targets of value codes without a place, and what was said of key areas that are gone. */
export function withoutPlaceIn(
  earlier: Assessment,
  framework: Framework,
  places: Places,
): readonly PlacelessAnswer[] {
  const { responses, targets, officers, inShort, valueCodeTargets, details } = earlier;
  const of = { version: earlier.framework.version, date: details.date };
  const label = (value: number | undefined): string =>
    value === undefined ? "" : entryLabel({ kind: "level", value }, earlier.framework);
  const ofCodes = allValueCodes(earlier.framework).flatMap(
    ({ id, ref, title }): readonly PlacelessAnswer[] => {
      const response = responses.get(id);
      const target = label(valueCodeTargets?.get(id));
      const isEmpty = (response === undefined || !hasContent(response)) && target === "";
      if (isEmpty || (places.get(id) ?? []).length > 0) return [];
      const level = response === undefined ? "" : entryToCarry(response);
      return [
        {
          ...of,
          ref,
          title,
          level: level === "" ? "" : entryLabel(level, earlier.framework),
          target,
          comment: response?.comment ?? "",
          evidence: response?.evidence ?? "",
          flag: response?.flag ?? "",
          officer: "",
        },
      ];
    },
  );
  const kept = new Set(allKeyAreas(framework).map(({ id }) => id));
  const ofKeyAreas = allKeyAreas(earlier.framework).flatMap(
    ({ id, ref, title }): readonly PlacelessAnswer[] => {
      const target = label(targets.get(id));
      const officer = officers.get(id) ?? "";
      const comment = inShort.get(id) ?? "";
      if (kept.has(id) || [target, officer, comment].every((text) => text === "")) return [];
      return [{ ...of, ref, title, level: "", target, comment, evidence: "", flag: "", officer }];
    },
  );
  // What had no place before has none now.
  return [...(earlier.withoutPlace ?? []), ...ofCodes, ...ofKeyAreas];
}
