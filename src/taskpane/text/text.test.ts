import { raiseOf } from "../../assessment/raise";
import { scoreAssessment } from "../../assessment/scoreAssessment";
import { assessmentOf } from "../../assessment/testAssessment";
import { makeTestFramework } from "../../framework/testFramework";
import { frameworkLine, titleWithVersion } from "./frameworkLine";
import { levelWords } from "./levelWords";
import { raiseSentence } from "./raiseSentence";
import { standingOf } from "./standing";

const framework = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 3 });

/** Score of the one key area with three value codes, given their levels. */
function scored(levels: readonly (number | string | undefined)[]) {
  const given = Object.fromEntries(
    levels.flatMap((level, index) => (level === undefined ? [] : [[`TA1.${index + 1}`, level]])),
  );
  return scoreAssessment(assessmentOf(framework, { levels: given })).themes[0].keyAreas[0];
}

test("A level is always number and name.", () => {
  expect(levelWords(2, framework)).toBe("2 - Level two");
  expect(levelWords(null, framework)).toBe("Not assessed");
});

test.each([
  [{ title: "Set", version: "v2" }, "Set v2"],
  [{ title: "Strategy 2018 diagnostic", version: "2018" }, "Strategy 2018 diagnostic"],
])("%o is called %s.", (given, expected) => {
  expect(titleWithVersion(given)).toBe(expected);
});

test("A framework's size is given in words that agree in number.", () => {
  const levelRange = { lowest: 0, highest: 4 };
  expect(frameworkLine({ valueCodeCount: 1, themeCount: 1, levelRange })).toBe(
    "1 value code in 1 theme, levels 0 to 4",
  );
  expect(frameworkLine({ valueCodeCount: 21, themeCount: 7, levelRange })).toBe(
    "21 value codes in 7 themes, levels 0 to 4",
  );
});

test.each([
  [[undefined, undefined, undefined], "Not assessed: all 3 value codes."],
  [[2, undefined, "five"], "Provisional: 1 of 3 assessed. The level may fall, but cannot rise."],
  [["n/a", undefined, undefined], "Not assessed: all 2 value codes. 1 not applicable."],
  [
    [2, undefined, "n/a"],
    "Provisional: 1 of 2 assessed, 1 not applicable. The level may fall, but cannot rise.",
  ],
  [[1, undefined, 3], "Provisional: 2 of 3 assessed. More answers cannot lower the level."],
  [[2, 3, 4], "Fully assessed: all 3 value codes."],
  [[2, 3, "n/a"], "Fully assessed: all 2 value codes. 1 not applicable."],
  [["n/a", "n/a", "n/a"], "Not applicable: all 3 value codes."],
])("With levels %o a group is %s", (levels, expected) => {
  const { word, rest } = standingOf(scored(levels), framework);
  expect(`${word} ${rest}`).toBe(expected);
});

test.each([
  [
    [1, 3, 3],
    "Raise this value code to level 2 and this key area moves up to 2 - Level two. To go beyond level 2, you would then raise 1 value code.",
  ],
  [
    [2, 2, 3],
    "Raise both value codes to level 3 and this key area moves up to 3 - Level three. To go beyond level 3, you would then raise 3 value codes.",
  ],
  [[4, 4, 4], "Raise all 3 value codes to level 5 and this key area moves up to 5 - Level five."],
  [
    [4, undefined, 5],
    "Raise this value code to level 5 and this key area, on the value codes assessed so far, moves up to 5 - Level five.",
  ],
  [[5, 5, undefined], "Every assessed value code is at 5 - Level five, the top level."],
  [
    [undefined, undefined, undefined],
    "Nothing is assessed here yet, so nothing limits this key area.",
  ],
])("With levels %o the way up is: %s", (levels, expected) => {
  const group = scored(levels);
  const raise = raiseOf(group, group.valueCodes, framework);
  expect(raiseSentence(raise, "this key area", framework)).toBe(expected);
});
