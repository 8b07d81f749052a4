/** Starts an assessment from an earlier one: its answers come along, to be reviewed, and count nowhere. */
import {
  allKeyAreas,
  allValueCodes,
  type Framework,
  type ValueCode,
} from "../../framework/framework";
import { valueCodeOf } from "../../framework/valueCodeOf";
import { hasContent } from "../hasContent";
import { NOT_ASSESSED, type Assessment, type PlacelessAnswer, type Response } from "../assessment";
import type { Places } from "../versions/placesOf";
import { carriedCriteria } from "./carriedCriteria";
import { carriedDate } from "./isCarried";
import { mergeResponses, type CarriedAnswer } from "./mergeResponses";
import { targetIn, translated } from "./translated";
import { entryToCarry, withoutPlaceIn } from "./withoutPlace";

/** What an assessment starts with. */
export interface CarriedOver extends Pick<
  Assessment,
  "responses" | "targets" | "officers" | "carriedFrom"
> {
  readonly valueCodeTargets: ReadonlyMap<string, number>;
  /** What the framework has no place for: never dropped. */
  readonly withoutPlace: readonly PlacelessAnswer[];
}

/**
 * What a new assessment starts with: levels as said last time, comments, evidence, flags, targets and
 * officers. An answer that the earlier one carried forward itself keeps its own date.
 * @param file the earlier workbook's name
 * @param framework of the new assessment
 * @param given where the earlier answers belong in it
 */
export function carryForward(
  earlier: Assessment,
  file: string,
  framework: Framework,
  given: Places,
): CarriedOver {
  const places = within(framework, given);
  const sources = sourcesOf(earlier, places);
  const responses = new Map<string, Response>();
  const dates = new Map<string, string>();
  const tooLong = new Set<string>();
  for (const now of allValueCodes(framework)) {
    const { id } = now;
    const merged = mergeResponses(
      (sources.get(id) ?? []).flatMap((code) => answerOf(earlier, code, framework, now)),
      earlier.framework,
    );
    if (merged === undefined) continue;
    const criteria = carriedCriteria(sources.get(id) ?? [], earlier, now);
    responses.set(id, { ...merged.response, ...(criteria === undefined ? {} : { criteria }) });
    for (const one of merged.tooLong) tooLong.add(one.id);
    if (merged.response.lastTime !== undefined) dates.set(id, merged.date);
  }
  return {
    responses,
    ...targetsOf(earlier, framework, sources),
    ...carriedFromOf(earlier, file, dates),
    withoutPlace: withoutPlaceIn(earlier, framework, places, tooLong),
  };
}

/** Places that the framework has: an answer for any other would be nowhere. */
function within(framework: Framework, places: Places): Places {
  const ids = new Set(allValueCodes(framework).map(({ id }) => id));
  return new Map([...places].map(([id, to]) => [id, to.filter((place) => ids.has(place))]));
}

/** The earlier value codes that belong in each new one, in framework order. */
function sourcesOf(
  { framework }: Assessment,
  places: Places,
): ReadonlyMap<string, readonly ValueCode[]> {
  const sources = new Map<string, ValueCode[]>();
  for (const code of allValueCodes(framework)) {
    for (const place of places.get(code.id) ?? []) {
      sources.set(place, [...(sources.get(place) ?? []), code]);
    }
  }
  return sources;
}

function answerOf(
  earlier: Assessment,
  code: ValueCode,
  framework: Framework,
  now: ValueCode,
): readonly CarriedAnswer[] {
  const response = earlier.responses.get(code.id);
  if (response === undefined || !hasContent(response)) return [];
  const { lastTime: _, criteria: __, ...rest } = response;
  const isOlder = response.entry.kind === "notAssessed";
  const entry = translated(entryToCarry(response), earlier.framework, framework, now);
  return [
    {
      code,
      response: {
        ...rest,
        entry: NOT_ASSESSED,
        ...(entry.kind === "notAssessed" ? {} : { lastTime: entry }),
      },
      date: isOlder ? carriedDate(code.id, earlier) : earlier.details.date,
    },
  ];
}

function targetsOf(
  earlier: Assessment,
  framework: Framework,
  sources: ReadonlyMap<string, readonly ValueCode[]>,
): Pick<CarriedOver, "targets" | "officers" | "valueCodeTargets"> {
  const levelOf = (value: number | undefined, code?: ValueCode): readonly number[] =>
    [targetIn(value, earlier.framework, framework, code)].filter((level) => level !== undefined);
  const keyAreas = allKeyAreas(framework);
  return {
    targets: new Map(
      keyAreas.flatMap(({ id }) =>
        levelOf(earlier.targets.get(id)).map((level) => [id, level] as const),
      ),
    ),
    officers: new Map(
      keyAreas.flatMap(({ id }) => {
        const officer = earlier.officers.get(id) ?? "";
        return officer === "" ? [] : [[id, officer] as const];
      }),
    ),
    // Of several, the highest: no aim is lowered unseen.
    valueCodeTargets: new Map(
      [...sources].flatMap(([id, codes]) => {
        const now = valueCodeOf(framework, id);
        const levels = codes.flatMap((code) =>
          levelOf(earlier.valueCodeTargets?.get(code.id), now),
        );
        return levels.length === 0 ? [] : [[id, Math.max(...levels)] as const];
      }),
    ),
  };
}

/** Where the answers come from; where none is newer than what was carried forward then, from there. */
function carriedFromOf(
  { details, carriedFrom, responses }: Assessment,
  file: string,
  dates: ReadonlyMap<string, string>,
): Pick<Assessment, "carriedFrom"> {
  if (dates.size === 0) return {};
  const isNew = [...responses.values()].some(({ entry }) => entry.kind !== "notAssessed");
  const from = isNew || carriedFrom === undefined ? { file, date: details.date } : carriedFrom;
  const others = [...dates].filter(([, date]) => date !== from.date);
  return {
    carriedFrom: {
      file: from.file,
      date: from.date,
      ...(others.length === 0 ? {} : { dates: new Map(others) }),
    },
  };
}
