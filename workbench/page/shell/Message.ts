/** A message of the page: in its title bar, or below the ribbon if something went wrong. */
export interface Message {
  readonly kind: "working" | "done" | "trouble";
  readonly text: string;
}
