import { leavingKey } from "./leavingKey";
import { matchingChoices } from "./matchingChoices";

const LEVELS = ["1 - Minimum", "2 - Developing", "3 - Mature", "not applicable"];

test.each([
  ["", LEVELS],
  ["3", ["3 - Mature"]],
  ["MIN", ["1 - Minimum"]],
  ["p", ["2 - Developing", "not applicable"]],
  ["quite good", []],
  ["3 - mature", []],
])("While %j is typed the dropdown offers %j.", (text, expected) => {
  expect(matchingChoices(LEVELS, text)).toEqual(expected);
});

test("A cell without a dropdown offers nothing.", () => {
  expect(matchingChoices(undefined, "")).toEqual([]);
});

const plain = { shiftKey: false, ctrlKey: false };

test.each([
  ["Enter", plain, "down", "down"],
  ["Enter", { ...plain, shiftKey: true }, "up", "up"],
  ["Enter", { ...plain, ctrlKey: true }, "fill", "fill"],
  ["Tab", plain, "right", "right"],
  ["Tab", { ...plain, shiftKey: true }, "left", "left"],
  ["ArrowLeft", plain, "left", undefined],
  ["ArrowLeft", { ...plain, shiftKey: true }, undefined, undefined],
  ["x", plain, undefined, undefined],
])("%s with %j moves %s from newly typed text, %s after F2.", (key, held, typed, edited) => {
  expect(leavingKey({ key, ...held }, false)).toBe(typed);
  expect(leavingKey({ key, ...held }, true)).toBe(edited);
});
