/** Where the selection moves when a person has finished typing in a cell. */
export type Leaving = "down" | "up" | "left" | "right" | "stay" | "fill";

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
}

const ARROWS: Readonly<Record<string, Leaving>> = {
  ArrowDown: "down",
  ArrowUp: "up",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/**
 * How a key leaves the cell; undefined for one that belongs to the text.
 * @param moving whether arrow keys move within the text, as after F2
 */
export function leavingKey({ key, shiftKey, ctrlKey }: Key, moving: boolean): Leaving | undefined {
  if (key === "Enter" && ctrlKey) return "fill";
  if (key === "Enter") return shiftKey ? "up" : "down";
  if (key === "Tab") return shiftKey ? "left" : "right";
  return moving || shiftKey || ctrlKey ? undefined : ARROWS[key];
}
