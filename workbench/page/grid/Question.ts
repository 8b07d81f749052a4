import type { Refusal } from "../sheet/typeInto";

/** What Excel says or asks in a box over the window. */
export type Question =
  /** Nothing can be done about it. */
  | { readonly kind: "told"; readonly refusal: Refusal }
  /** A validation stops what was typed, or asks whether it is meant. */
  | {
      readonly kind: "refused" | "asked";
      readonly refusal: Refusal;
      readonly style?: "Warning" | "Information";
      /** Types on. */
      readonly onAgain: () => void;
      /** Takes it as it is. */
      readonly onYes: () => void;
    }
  /** Something cannot be taken back afterwards. */
  | {
      readonly kind: "confirm";
      readonly refusal: Refusal;
      readonly button: string;
      readonly onYes: () => void;
    };
