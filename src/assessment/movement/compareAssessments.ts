import { allValueCodes, type EarlierVersion } from "../../framework/framework";
import type { Assessment } from "../assessment";
import { scoreAssessment } from "../scoreAssessment";
import type { GroupScore, KeyAreaScore, ThemeScore, ValueCodeScore } from "../scores";
import { changeBetween, changeOfLevel } from "./changeBetween";
import { placesOf, type Places } from "../versions/placesOf";
import { isSameScale, isSameWording } from "./sameWording";
import type {
  Change,
  GroupMovement,
  KeyAreaMovement,
  Movement,
  ThemeMovement,
  ValueCodeMovement,
} from "./movement";

/**
 * What changed since an earlier assessment with the same framework, in this or an earlier version.
 * Value codes are the same by id or by a map of the versions, never by ref, and their levels are
 * compared only where both versions ask the same.
 * @param map of the versions; by default the one that the newer one brings with it
 */
export function compareAssessments(
  now: Assessment,
  before: Assessment,
  map?: EarlierVersion["places"],
): Movement {
  const scores = scoreAssessment(now);
  const earlier = scoreAssessment(before);
  const places = placesOf(before.framework, now.framework, map);
  const match = matching(now, before, earlier.themes, places);
  const themes = scores.themes.map((theme) => themeMovement(theme, match));
  return {
    overall: {
      ...group(scores.overall, earlier.overall, match.isSameScale),
      ...counts(themes.flatMap(({ keyAreas }) => keyAreas.flatMap(({ valueCodes }) => valueCodes))),
    },
    themes,
    gone: allValueCodes(before.framework).filter(({ id }) => places.get(id)?.length === 0),
  };
}

/** The earlier scores by id, and what may be compared. */
interface Matching {
  readonly isSameScale: boolean;
  readonly themes: ReadonlyMap<string, ThemeScore>;
  readonly keyAreas: ReadonlyMap<string, KeyAreaScore>;
  /** The earlier score by the id now: the weakest where several became one. */
  readonly valueCodes: ReadonlyMap<string, ValueCodeScore>;
  /** Ids of value codes that ask the same in both. */
  readonly sameWording: ReadonlySet<string>;
}

function matching(
  now: Assessment,
  before: Assessment,
  themes: readonly ThemeScore[],
  places: Places,
): Matching {
  const byId = <Score extends { readonly id: string }>(scores: readonly Score[]) =>
    new Map(scores.map((score) => [score.id, score]));
  const keyAreas = themes.flatMap((theme) => theme.keyAreas);
  const wereIn =
    (id: string) =>
    ({ id: was }: { readonly id: string }) =>
      places.get(was)?.includes(id) === true;
  const worded = allValueCodes(before.framework);
  const scored = keyAreas.flatMap(({ valueCodes }) => valueCodes);
  const same = allValueCodes(now.framework).filter((one) => {
    const [other, another] = worded.filter(wereIn(one.id));
    return other !== undefined && another === undefined && isSameWording(one, other);
  });
  return {
    isSameScale: isSameScale(now.framework.levels, before.framework.levels),
    themes: byId(themes),
    keyAreas: byId(keyAreas),
    valueCodes: new Map(
      allValueCodes(now.framework).flatMap(({ id }) => {
        const [first, ...others] = scored.filter(wereIn(id));
        return first === undefined ? [] : [[id, others.reduce(weaker, first)] as const];
      }),
    ),
    sameWording: new Set(same.map(({ id }) => id)),
  };
}

/** The one with the lower level; one without a level says nothing. */
function weaker(one: ValueCodeScore, other: ValueCodeScore): ValueCodeScore {
  if (other.level === null) return one;
  return one.level === null || other.level < one.level ? other : one;
}

function themeMovement(theme: ThemeScore, match: Matching): ThemeMovement {
  const { id, ref, title } = theme;
  const keyAreas = theme.keyAreas.map((one) => keyAreaMovement(one, match));
  return {
    id,
    ref,
    title,
    ...group(theme, match.themes.get(id), match.isSameScale),
    ...counts(keyAreas.flatMap(({ valueCodes }) => valueCodes)),
    keyAreas,
  };
}

function keyAreaMovement(keyArea: KeyAreaScore, match: Matching): KeyAreaMovement {
  const { id, ref, title } = keyArea;
  const valueCodes = keyArea.valueCodes.map((one) => valueCodeMovement(one, match));
  return {
    id,
    ref,
    title,
    ...group(keyArea, match.keyAreas.get(id), match.isSameScale),
    ...counts(valueCodes),
    valueCodes,
  };
}

function valueCodeMovement(now: ValueCodeScore, match: Matching): ValueCodeMovement {
  const { id, ref, title } = now;
  const before = match.valueCodes.get(id);
  if (before === undefined) return { id, ref, title, now, change: { kind: "notInEarlier" } };
  const isComparable = match.isSameScale && match.sameWording.has(id);
  const change: Change = isComparable
    ? changeBetween(before.entry, now.entry)
    : { kind: "otherWording" };
  return { id, ref, title, now, before, change };
}

function group(
  now: GroupScore,
  before: GroupScore | undefined,
  sameScale: boolean,
): Pick<GroupMovement, "now" | "before" | "change"> {
  if (before === undefined) return { now, change: { kind: "notInEarlier" } };
  const change: Change = sameScale
    ? changeOfLevel(before.weakest, now.weakest)
    : { kind: "otherWording" };
  return { now, before, change };
}

function counts(
  valueCodes: readonly ValueCodeMovement[],
): Pick<GroupMovement, "up" | "down" | "same" | "total"> {
  const count = (kind: Change["kind"]): number =>
    valueCodes.filter(({ change }) => change.kind === kind).length;
  return { up: count("up"), down: count("down"), same: count("same"), total: valueCodes.length };
}
