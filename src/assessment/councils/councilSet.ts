/** Councils side by side: each key area's weakest level, never a mean. */
import { allKeyAreas, type Framework } from "../../framework/framework";
import type { Assessment } from "../assessment";
import { scoreAssessment } from "../scoreAssessment";
import type { ShownLevel } from "../scores";
import { shownLevelOf } from "../shownLevel";

/** What a set keeps of a council: no answer, comment or file. */
export interface Council {
  readonly name: string;
  /** Of its answers. */
  readonly fingerprint: string;
  /** What may be shown as the level of each key area, in framework order. */
  readonly levels: readonly ShownLevel[];
}

/** How the councils of a set stand in a key area. Only levels that are certain count. */
export interface KeyAreaOfSet {
  readonly ref: string;
  readonly title: string;
  readonly lowest: number | null;
  /** The level of the council in the middle; of two, the lower. */
  readonly middle: number | null;
  readonly highest: number | null;
  /** How many councils are at each level, in the order of the framework's levels. */
  readonly counts: readonly number[];
  /** Councils whose level is not certain, or that have none. */
  readonly notCounted: number;
}

/** Fewer councils than this could be told apart by who knows one of them. */
export const LEAST_ANONYMOUS = 5;

/** A council by its assessment. */
export function councilOf(assessment: Assessment, name: string, fingerprint: string): Council {
  const levels = scoreAssessment(assessment).themes.flatMap(({ keyAreas }) =>
    keyAreas.map((keyArea) => shownLevelOf(keyArea, assessment.framework)),
  );
  return { name, fingerprint, levels };
}

/** The key areas of a set, in framework order. */
export function keyAreasOfSet(
  councils: readonly Council[],
  framework: Framework,
): readonly KeyAreaOfSet[] {
  return allKeyAreas(framework).map(({ ref, title }, index) => {
    const sorted = councils
      .flatMap(({ levels }) => certainLevel(levels[index]) ?? [])
      .sort((one, other) => one - other);
    return {
      ref,
      title,
      lowest: sorted.at(0) ?? null,
      middle: sorted.at(Math.floor((sorted.length - 1) / 2)) ?? null,
      highest: sorted.at(-1) ?? null,
      counts: framework.levels.map(({ value }) => sorted.filter((one) => one === value).length),
      notCounted: councils.length - sorted.length,
    };
  });
}

function certainLevel(level: ShownLevel | undefined): number | undefined {
  return level?.kind === "certain" ? level.level : undefined;
}

/** Councils by name. */
export function byName(councils: readonly Council[]): readonly Council[] {
  return [...councils].sort((one, other) => one.name.localeCompare(other.name, "en-GB"));
}

/**
 * The same councils as A, B, C, without fingerprints. Their order is that of the fingerprints, which says nothing
 * of names and is the same each time. Undefined for too few.
 */
export function anonymous(councils: readonly Council[]): readonly Council[] | undefined {
  if (councils.length < LEAST_ANONYMOUS) return undefined;
  return [...councils]
    .sort((one, other) => (one.fingerprint < other.fingerprint ? -1 : 1))
    .map(({ levels }, index) => ({ name: letters(index), fingerprint: "", levels }));
}

/** A, B, and AA after Z. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
