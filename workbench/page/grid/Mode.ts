/** What is happening in the active cell. */
export type Mode =
  | { readonly kind: "ready" | "choosing" }
  | {
      readonly kind: "typing";
      readonly text: string;
      /** As after F2 or a double click: arrow keys move within the text. */
      readonly moving: boolean;
    };

/** Nothing is happening. */
export const READY: Mode = { kind: "ready" };
