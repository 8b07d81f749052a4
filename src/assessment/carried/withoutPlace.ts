/** What of an earlier assessment a newer framework has no place for. */
import {
  allKeyAreas,
  allValueCodes,
  type Framework,
  type ValueCode,
} from "../../framework/framework";
import { valueCodeOf } from "../../framework/valueCodeOf";
import { hasContent } from "../hasContent";
import { entryLabel } from "../levelEntry";
import { ticksWithoutPlace } from "./carriedCriteria";
import { carriedDate } from "./isCarried";
import { targetIn } from "./translated";
import type { Assessment, LevelEntry, PlacelessAnswer, Response } from "../assessment";
import type { Places } from "../versions/placesOf";

/** The entry that is carried forward: what is said now, else what was carried forward then. */
export function entryToCarry({ entry, lastTime }: Response): LevelEntry {
  return entry.kind === "notAssessed" ? (lastTime ?? entry) : entry;
}

/**
 * Answers and targets of value codes without a place, what was said of key areas that are gone, and
 * targets that the newer scale does not have.
 * @param tooLong ids of value codes whose texts do not fit where they belong
 */
export function withoutPlaceIn(
  earlier: Assessment,
  framework: Framework,
  places: Places,
  tooLong: ReadonlySet<string>,
): readonly PlacelessAnswer[] {
  const ofCodes = allValueCodes(earlier.framework).flatMap((code): readonly PlacelessAnswer[] => {
    const response = earlier.responses.get(code.id);
    const value = earlier.valueCodeTargets?.get(code.id);
    const now = (places.get(code.id) ?? []).flatMap((id) => valueCodeOf(framework, id) ?? []);
    const hasPlace = now.length > 0;
    const isKept =
      hasPlace &&
      now.every((one) => targetIn(value, earlier.framework, framework, one) !== undefined);
    const target = isKept ? "" : targetLabel(earlier, value);
    const isMoved = hasPlace && !tooLong.has(code.id);
    const said = isMoved || response === undefined || !hasContent(response) ? undefined : response;
    if (said === undefined && target === "") return [];
    return [placeless(earlier, code, said, target)];
  });
  const there = new Set(allKeyAreas(framework).map(({ id }) => id));
  const ofKeyAreas = allKeyAreas(earlier.framework).flatMap(
    ({ id, ref, title }): readonly PlacelessAnswer[] => {
      const value = earlier.targets.get(id);
      const hasPlace = there.has(id);
      const isKept =
        hasPlace && targetIn(value, earlier.framework, framework, undefined) !== undefined;
      const target = isKept ? "" : targetLabel(earlier, value);
      const officer = hasPlace ? "" : (earlier.officers.get(id) ?? "");
      const comment = hasPlace ? "" : (earlier.inShort.get(id) ?? "");
      if ([target, officer, comment].every((text) => text === "")) return [];
      return [
        {
          version: earlier.framework.version,
          date: earlier.details.date,
          ...{ ref, title, level: "", target, comment, evidence: "", flag: "", officer },
        },
      ];
    },
  );
  const ticks = ticksWithoutPlace(earlier, framework, places);
  // What had no place before has none now.
  return [...(earlier.withoutPlace ?? []), ...ofCodes, ...ticks, ...ofKeyAreas];
}

function placeless(
  earlier: Assessment,
  { id, ref, title }: ValueCode,
  said: Response | undefined,
  target: string,
): PlacelessAnswer {
  const isOlder = said?.entry.kind === "notAssessed" && said.lastTime !== undefined;
  return {
    version: earlier.framework.version,
    date: isOlder ? carriedDate(id, earlier) : earlier.details.date,
    ref,
    title,
    level: said === undefined ? "" : entryLabel(entryToCarry(said), earlier.framework),
    target,
    comment: said?.comment ?? "",
    evidence: said?.evidence ?? "",
    flag: said?.flag ?? "",
    officer: "",
  };
}

function targetLabel({ framework }: Assessment, value: number | undefined): string {
  return value === undefined ? "" : entryLabel({ kind: "level", value }, framework);
}
