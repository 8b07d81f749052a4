/** What the page says below the ribbon. */
export interface Message {
  readonly kind: "working" | "done" | "trouble";
  readonly text: string;
}
