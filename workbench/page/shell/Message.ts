/** What the page says: in its title bar, or below the ribbon where something went wrong. */
export interface Message {
  readonly kind: "working" | "done" | "trouble";
  readonly text: string;
}
