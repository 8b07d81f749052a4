/** Types of what changed between an earlier assessment and the one now. */
import type { ValueCode } from "../../framework/framework";
import type { GroupScore, ValueCodeScore } from "../scores";

/** How a level changed. Only up, down and same compare two levels. */
export type Change =
  /** `by` is the number of levels, 1 or more. */
  | { readonly kind: "up" | "down"; readonly by: number }
  | { readonly kind: "same" }
  | { readonly kind: "newlyAssessed" }
  | { readonly kind: "noLongerAssessed" }
  | { readonly kind: "newlyNotApplicable" }
  /** Not applicable before, and now not assessed or at a level. */
  | { readonly kind: "applicableAgain" }
  | { readonly kind: "notApplicable" }
  | { readonly kind: "notAssessed" }
  /** The earlier version of the framework does not have this value code. */
  | { readonly kind: "notInEarlier" }
  /** The earlier version words the value code or the levels in another way, so levels mean something else. */
  | { readonly kind: "otherWording" };

export interface ValueCodeMovement {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly change: Change;
  readonly now: ValueCodeScore;
  /** Absent if the earlier version does not have the value code. */
  readonly before?: ValueCodeScore;
}

/** Of a key area, a theme or the assessment. */
export interface GroupMovement {
  readonly now: GroupScore;
  /** Absent if the earlier version does not have the group. */
  readonly before?: GroupScore;
  /** Of the weakest level. */
  readonly change: Change;
  /** Value codes that moved up, moved down, and stayed. */
  readonly up: number;
  readonly down: number;
  readonly same: number;
  /** All value codes of the group now. Those neither up, down nor same were not compared. */
  readonly total: number;
}

export interface KeyAreaMovement extends GroupMovement {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly valueCodes: readonly ValueCodeMovement[];
}

export interface ThemeMovement extends GroupMovement {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly keyAreas: readonly KeyAreaMovement[];
}

export interface Movement {
  readonly overall: GroupMovement;
  readonly themes: readonly ThemeMovement[];
  /** Value codes that only the earlier version has. */
  readonly gone: readonly ValueCode[];
}
