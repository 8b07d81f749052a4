/** What goes on in the active cell. */
export type Mode =
  | { readonly kind: "ready" | "choosing" }
  | {
      readonly kind: "typing";
      readonly text: string;
      /** As after F2 or a double click: arrows move within the text. */
      readonly moving: boolean;
    };

/** Nothing goes on. */
export const READY: Mode = { kind: "ready" };
