/** Types of an assessment's scores. */
import type { LevelEntry } from "./assessment";
import type { CriteriaScore } from "./indicatedLevel";
import type { CouncilLevel } from "./departments/councilLevel";

/** Weakest-level score of a key area, a theme or the assessment. */
export interface GroupScore {
  /** Lowest level among the assessed value codes; null while nothing is assessed. */
  readonly weakest: number | null;
  /** Label of `weakest`: "1 - Minimum". */
  readonly label: string | null;
  /** Value codes with a level. */
  readonly assessed: number;
  /** Value codes without the not applicable ones. */
  readonly total: number;
  /**
   * True while assessed < total, or while a department has not answered for a value code without an
   * agreed level: the final level can only be the same or lower.
   */
  readonly provisional: boolean;
  /** Ids of the value codes at the weakest level, in framework order. */
  readonly limiting: readonly string[];
  /** How many value codes are at each level, in the order of the framework's levels. */
  readonly distribution: readonly number[];
  readonly notApplicable: number;
  /** Value codes with a text that is not a level; part of those not assessed. */
  readonly notALevel: number;
}

export interface ValueCodeScore {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly entry: LevelEntry;
  readonly level: number | null;
  /** Label of the level, or "not applicable"; null where there is neither. */
  readonly label: string | null;
  readonly comment: string;
  readonly evidence: string;
  /** Its own target, otherwise its key area's; null where neither is set. */
  readonly target: number | null;
  /** True if the target is its own. */
  readonly hasOwnTarget: boolean;
  /** target - level; null where either is missing. */
  readonly gap: number | null;
  /** What has to be settled here, as a sentence. */
  readonly problem?: string;
  /** What its criteria say; absent if it has none. */
  readonly criteria?: CriteriaScore;
  /** How the level follows from the departments; absent without departments. */
  readonly council?: CouncilLevel;
}

export interface KeyAreaScore extends GroupScore {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly target: number | null;
  /** target - weakest; null where either is missing. */
  readonly gap: number | null;
  readonly valueCodes: readonly ValueCodeScore[];
}

export interface ThemeScore extends GroupScore {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly keyAreas: readonly KeyAreaScore[];
}

/** What may be shown as the level of a group. */
export type ShownLevel =
  | { readonly kind: "notAssessed" }
  /** Every value code of the group is not applicable. */
  | { readonly kind: "notApplicable" }
  /** Some value codes are not assessed: the level may fall, but cannot rise. */
  | { readonly kind: "soFar"; readonly level: number }
  /** All are assessed, or the level is already the lowest of the scale. */
  | { readonly kind: "certain"; readonly level: number };

/** The level of the whole assessment: too early until half of the value codes are assessed. */
export type Headline = ShownLevel | { readonly kind: "tooEarly" };

export interface AssessmentScores {
  readonly overall: GroupScore;
  /** What may be shown as the overall level. */
  readonly headline: Headline;
  readonly themes: readonly ThemeScore[];
  /** Value codes at the framework's top level, in framework order. */
  readonly exemplars: readonly ValueCodeScore[];
}
