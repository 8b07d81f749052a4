/** What keys do on the sheet while nobody types in a cell, as in Excel. */
import type { Move } from "./moveSelection";

export type Command =
  | { readonly kind: "move"; readonly move: Move; readonly extend: boolean }
  | { readonly kind: "next"; readonly key: "Enter" | "Tab"; readonly back: boolean }
  | { readonly kind: "select"; readonly what: "row" | "column" | "all" }
  | { readonly kind: "type"; readonly text: string }
  | { readonly kind: "sheet"; readonly step: 1 | -1 }
  | { readonly kind: "edit" | "empty" | "clear" | "choices" | "undo" | "redo" | "menu" | "escape" };

export interface PressedKey {
  readonly key: string;
  /** Control, or Command on a Mac. */
  readonly command: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  /** The right Alt key types letters on many keyboards. */
  readonly altGraph: boolean;
}

type Direction = "up" | "down" | "left" | "right";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

function moveOf({ key, command, alt }: PressedKey): Move | undefined {
  const direction = ARROWS[key];
  if (direction) return alt ? undefined : { kind: command ? "edge" : "cell", direction };
  if (key === "Home") return { kind: command ? "sheetStart" : "rowStart" };
  if (key === "End" && command) return { kind: "sheetEnd" };
  if (command) return undefined;
  if (key === "PageUp") return { kind: "page", direction: alt ? "left" : "up" };
  if (key === "PageDown") return { kind: "page", direction: alt ? "right" : "down" };
  return undefined;
}

function withCommand({ key, shift }: PressedKey): Command | undefined {
  switch (key.toLowerCase()) {
    case "z":
      return { kind: shift ? "redo" : "undo" };
    case "y":
      return { kind: "redo" };
    case "a":
      return { kind: "select", what: "all" };
    case " ":
      return { kind: "select", what: "column" };
    case "pageup":
      return { kind: "sheet", step: -1 };
    case "pagedown":
      return { kind: "sheet", step: 1 };
    default:
      return undefined;
  }
}

/** The command of a key; undefined for a key that the sheet does not use. */
export function keyCommand(pressed: PressedKey): Command | undefined {
  const { key, command, alt, shift, altGraph } = pressed;
  if (altGraph && key.length === 1) return { kind: "type", text: key };
  const move = moveOf(pressed);
  if (move) return { kind: "move", move, extend: shift };
  if (command) return withCommand(pressed);
  if (alt) return key === "ArrowDown" || key === "ArrowUp" ? { kind: "choices" } : undefined;
  if (key === "Enter" || key === "Tab") return { kind: "next", key, back: shift };
  if (key === " " && shift) return { kind: "select", what: "row" };
  if (key === "F10" && shift) return { kind: "menu" };
  if (key.length === 1) return { kind: "type", text: key };
  switch (key) {
    case "F2":
      return { kind: "edit" };
    case "Backspace":
      return { kind: "empty" };
    case "Delete":
      return { kind: "clear" };
    case "ContextMenu":
      return { kind: "menu" };
    case "Escape":
      return { kind: "escape" };
    default:
      return undefined;
  }
}
