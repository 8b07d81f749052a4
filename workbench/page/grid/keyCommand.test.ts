import { keyCommand, type Command, type PressedKey } from "./keyCommand";

/** The key press for "Ctrl+Shift+ArrowDown". */
function pressed(keys: string): PressedKey {
  const parts = keys.split("+");
  const has = (name: string): boolean => parts.includes(name);
  return {
    key: parts.at(-1) ?? "",
    command: has("Ctrl"),
    alt: has("Alt"),
    shift: has("Shift"),
    altGraph: has("AltGr"),
  };
}

test.each<[string, Command]>([
  ["ArrowDown", { kind: "move", move: { kind: "cell", direction: "down" }, extend: false }],
  ["Shift+ArrowUp", { kind: "move", move: { kind: "cell", direction: "up" }, extend: true }],
  ["Ctrl+ArrowLeft", { kind: "move", move: { kind: "edge", direction: "left" }, extend: false }],
  ["Ctrl+Shift+End", { kind: "move", move: { kind: "sheetEnd" }, extend: true }],
  ["Ctrl+Home", { kind: "move", move: { kind: "sheetStart" }, extend: false }],
  ["Home", { kind: "move", move: { kind: "rowStart" }, extend: false }],
  ["PageDown", { kind: "move", move: { kind: "page", direction: "down" }, extend: false }],
  ["Alt+PageUp", { kind: "move", move: { kind: "page", direction: "left" }, extend: false }],
  ["Ctrl+PageDown", { kind: "sheet", step: 1 }],
  ["Ctrl+PageUp", { kind: "sheet", step: -1 }],
  ["Enter", { kind: "next", key: "Enter", back: false }],
  ["Shift+Tab", { kind: "next", key: "Tab", back: true }],
  ["Alt+ArrowDown", { kind: "choices" }],
  ["F2", { kind: "edit" }],
  ["Delete", { kind: "clear" }],
  ["Backspace", { kind: "empty" }],
  ["Ctrl+z", { kind: "undo" }],
  ["Ctrl+y", { kind: "redo" }],
  ["Ctrl+Shift+Z", { kind: "redo" }],
  ["Ctrl+a", { kind: "select", what: "all" }],
  ["Ctrl+ ", { kind: "select", what: "column" }],
  ["Shift+ ", { kind: "select", what: "row" }],
  ["Shift+F10", { kind: "menu" }],
  ["x", { kind: "type", text: "x" }],
  ["Shift+X", { kind: "type", text: "X" }],
  ["Ctrl+Alt+AltGr+€", { kind: "type", text: "€" }],
])("%s belongs to the sheet: %j.", (keys, command) => {
  expect(keyCommand(pressed(keys))).toEqual(command);
});

test.each(["Ctrl+c", "Ctrl+v", "Ctrl+x", "F5", "Alt+f", "Shift", "Dead"])(
  "%s is left to the browser.",
  (keys) => {
    expect(keyCommand(pressed(keys))).toBeUndefined();
  },
);
