import { makeTestFramework } from "../../framework/testFramework";
import { keysOfLevels, levelOfKey, takesKeys } from "./levelKeys";

test.each([
  [5, 1, { "1": 1, "5": 5, "6": undefined, "0": undefined, a: undefined, F1: undefined }],
  [5, 0, { "0": 0, "4": 4, "5": undefined }],
  [10, 1, { "1": 1, "9": 9, "0": 10, "-": undefined }],
  [12, 1, { "1": 1, "9": 9, "0": 10, "-": 11, "=": 12 }],
  [12, 0, { "0": 0, "9": 9, "-": 10, "=": 11 }],
] as const)("On a scale of %d levels from %d the keys mean %o.", (levels, start, keys) => {
  const framework = makeTestFramework({ levels, start });
  for (const [key, level] of Object.entries(keys)) expect(levelOfKey(key, framework)).toBe(level);
});

test.each([
  [5, 1, { first: 1, last: "5" }],
  [5, 0, { first: 0, last: "4" }],
  [10, 1, { first: 1, last: "9, 0" }],
  [12, 1, { first: 1, last: "9, 0, -, =" }],
  [12, 0, { first: 0, last: "9, -, =" }],
] as const)("The hint for %d levels from %d names %o.", (levels, start, expected) => {
  expect(keysOfLevels(makeTestFramework({ levels, start }))).toEqual(expected);
});

test.each([
  ["<textarea></textarea>", true],
  ["<input>", true],
  ["<input type=search>", true],
  ["<select></select>", true],
  ["<input type=radio>", false],
  ["<input type=checkbox>", false],
  ["<button></button>", false],
  ["<div></div>", false],
])("In %s keys belong to the text: %s.", (html, expected) => {
  document.body.innerHTML = html;
  expect(takesKeys(document.body.firstChild)).toBe(expected);
});
