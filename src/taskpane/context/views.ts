/** The views of an assessment, and the place in the top navigation that each belongs to. */
import type { ResponseField } from "../../workbook/record/RecordOutcome";

/** A list that Next steps through: value codes in framework order. */
export interface AssessList {
  /** Next goes round issues and what is not assessed or to be reviewed until nothing is left, and once through flags. */
  readonly kind: "issues" | "notAssessed" | "toReview" | "flagged";
  /** The text of the chip in the position row: "Issues only". */
  readonly name: string;
  readonly valueCodeIds: readonly string[];
}

/** Identifies a group: the id of a theme or key area, or the overall group. */
export type GroupKey =
  | { readonly kind: "overall" }
  | { readonly kind: "theme"; readonly id: string }
  | { readonly kind: "keyArea"; readonly id: string };

export type View =
  /** Without a value code: where this person left off, otherwise the first not assessed. */
  | {
      readonly kind: "assess";
      readonly valueCodeId?: string;
      /** Where to put the focus. @default the level cards */
      readonly field?: ResponseField;
      readonly list?: AssessList;
    }
  /** `valueCodeId`: the one that the person comes from, shown among its neighbours. */
  | { readonly kind: "find"; readonly valueCodeId?: string }
  | { readonly kind: "scores" }
  | { readonly kind: "heatmap" }
  | { readonly kind: "targets" }
  | { readonly kind: "why"; readonly group: GroupKey }
  | { readonly kind: "toSettle" }
  | { readonly kind: "submit" }
  | { readonly kind: "reopen" }
  | { readonly kind: "more" }
  /** Council, department and date. */
  | { readonly kind: "details" }
  | { readonly kind: "ready" }
  | { readonly kind: "send" }
  | { readonly kind: "officers" }
  | { readonly kind: "departments" }
  /** Goes through these value codes, and agrees a level for each. */
  | { readonly kind: "agree"; readonly valueCodeIds: readonly string[] }
  /** Of one value code, or of all. */
  | { readonly kind: "agreementRecord"; readonly valueCodeId?: string }
  | { readonly kind: "copies" }
  /** What changed since an earlier assessment. */
  | { readonly kind: "movement" }
  /** The levels of other councils. */
  | { readonly kind: "councils" }
  /** Brings the assessment to a newer version of its framework. */
  | { readonly kind: "newerVersion" }
  /** Reads the framework's changed table, or that of a newer version. */
  | { readonly kind: "ownFramework"; readonly isVersion?: true }
  | { readonly kind: "paper" }
  | { readonly kind: "checkAndRepair" }
  | { readonly kind: "settings" }
  | { readonly kind: "help" };

export type Place = "assess" | "results" | "toSettle" | "more";

/** The view that each place opens. */
export const PLACE_VIEWS: Readonly<Record<Place, View>> = {
  assess: { kind: "assess" },
  results: { kind: "scores" },
  toSettle: { kind: "toSettle" },
  more: { kind: "more" },
};

/** The place that each view belongs to. */
export const PLACE_OF: Readonly<Record<View["kind"], Place>> = {
  assess: "assess",
  find: "assess",
  scores: "results",
  heatmap: "results",
  targets: "results",
  why: "results",
  toSettle: "toSettle",
  submit: "toSettle",
  reopen: "toSettle",
  more: "more",
  details: "more",
  ready: "more",
  send: "more",
  officers: "more",
  departments: "more",
  agree: "more",
  agreementRecord: "more",
  copies: "more",
  movement: "more",
  councils: "more",
  newerVersion: "more",
  ownFramework: "more",
  paper: "more",
  checkAndRepair: "more",
  settings: "more",
  help: "more",
};
