import type { Refusal } from "../sheet/typeInto";

/** What Excel says or asks in a box over the window. */
export type Question =
  /** Only a message: there is nothing to choose. */
  | { readonly kind: "told"; readonly refusal: Refusal }
  /** A validation refuses what was typed, or asks for confirmation. */
  | {
      readonly kind: "refused" | "asked";
      readonly refusal: Refusal;
      readonly style?: "Warning" | "Information";
      /** Continues typing. */
      readonly onAgain: () => void;
      /** Accepts it as it is. */
      readonly onYes: () => void;
    }
  /** Something cannot be undone. */
  | {
      readonly kind: "confirm";
      readonly refusal: Refusal;
      readonly button: string;
      readonly onYes: () => void;
    };
