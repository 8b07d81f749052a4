/** Councils side by side: each key area's weakest level, never a mean. */
import { allKeyAreas, type Framework } from "../../framework/framework";
import type { Assessment } from "../assessment";
import { scoreAssessment } from "../scoreAssessment";
import type { ShownLevel } from "../scores";
import { shownLevelOf } from "../shownLevel";

/** What a set keeps of a council: no answer, comment, file or fingerprint. */
export interface Council {
  readonly name: string;
  /** Drawn when its file was read: its place among anonymous councils. Empty once it has its letter. */
  readonly lot: string;
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

/** A council by its assessment, with a lot that nobody can guess. */
export function councilOf(assessment: Assessment, name: string): Council {
  const levels = scoreAssessment(assessment).themes.flatMap(({ keyAreas }) =>
    keyAreas.map((keyArea) => shownLevelOf(keyArea, assessment.framework)),
  );
  return { name, lot: drawLot(), levels };
}

/** 128 random bits from the platform's cryptography. */
function drawLot(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
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
 * The same councils as A, B, C, in the order of their lots: it says nothing of names, files, answers
 * or levels, also to who has some of the workbooks. Undefined for too few.
 */
export function anonymous(councils: readonly Council[]): readonly Council[] | undefined {
  if (councils.length < LEAST_ANONYMOUS) return undefined;
  return [...councils]
    .sort((one, other) => (one.lot < other.lot ? -1 : 1))
    .map(({ levels }, index) => ({ name: letters(index), lot: "", levels }));
}

/** A, B, and AA after Z. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
