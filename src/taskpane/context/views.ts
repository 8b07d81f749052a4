/** The views of an assessment, and under which of the four places on top each stands. */
import type { ResponseField } from "../../workbook/record/RecordOutcome";

/** A list that Next walks through: value codes in framework order. */
export interface AssessList {
  /** What the chip in the position row says: "To settle only". */
  readonly name: string;
  readonly valueCodeIds: readonly string[];
}

/** Which group is meant: an id of a theme or key area, or the whole. */
export type GroupKey =
  | { readonly kind: "overall" }
  | { readonly kind: "theme"; readonly id: string }
  | { readonly kind: "keyArea"; readonly id: string };

export type View =
  /** Without a value code: where this person left off, else the first not assessed. */
  | {
      readonly kind: "assess";
      readonly valueCodeId?: string;
      /** Where the focus goes. @default the level cards */
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
  | { readonly kind: "paper" }
  | { readonly kind: "checkAndRepair" }
  | { readonly kind: "settings" }
  | { readonly kind: "help" };

export type Place = "assess" | "results" | "toSettle" | "more";

/** The view that a place opens with. */
export const PLACE_VIEWS: Readonly<Record<Place, View>> = {
  assess: { kind: "assess" },
  results: { kind: "scores" },
  toSettle: { kind: "toSettle" },
  more: { kind: "more" },
};

/** The place under which a view stands. */
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
  paper: "more",
  checkAndRepair: "more",
  settings: "more",
  help: "more",
};
