import type { Framework } from "../../framework/framework";
import { makeTestFramework } from "../../framework/testFramework";
import { assessmentOf } from "../../assessment/testAssessment";
import { paperOf } from "../paper/paperOf";
import { plainTextOf } from "../copy/plainTextOf";
import { drawHeatmap } from "./drawHeatmap";
import { heatmapBlocks } from "../blocks/heatmapBlocks";

/** Refs of the first key area, TA1; those of the others are numbered. */
function withRefs(refs: readonly string[]): Framework {
  const framework = makeTestFramework({ valueCodes: 3 });
  const [theme, ...themes] = framework.themes;
  const [keyArea, ...keyAreas] = theme.keyAreas;
  const valueCodes = keyArea.valueCodes.map((code, index) => ({
    ...code,
    title: `Title ${index + 1}`,
    ref: refs[index],
  }));
  const first = { ...theme, keyAreas: [{ ...keyArea, valueCodes }, ...keyAreas] };
  return { ...framework, themes: [first, ...themes] };
}

/** Titles that no two key areas share, so that columns are not named after them. */
function ownTitles(framework: Framework): Framework {
  const themes = framework.themes.map((theme) => ({
    ...theme,
    keyAreas: theme.keyAreas.map((keyArea) => ({
      ...keyArea,
      valueCodes: keyArea.valueCodes.map((code) => ({
        ...code,
        title: `${code.title} of ${keyArea.ref}`,
      })),
    })),
  }));
  return { ...framework, themes };
}

const NUMBERS = [".1", ".2", ".3"];
const LETTERS = ["A", "B", "C"];

test.each([
  ["are numbered", ["TA1.1", "TA1.2", "TA1.3"], NUMBERS, "Row TA1, column .2 is TA1.2 "],
  ["skip numbers", ["TA1.1", "TA1.2", "TA1.10"], LETTERS, "Row TA1, column C is TA1.10 "],
  ["are in another order", ["TA1.2", "TA1.1", "TA1.3"], LETTERS, "Row TA1, column A is TA1.2 "],
  ["have another form", ["a", "b", "c"], LETTERS, "Row TA1, column A is a "],
])(
  "A heatmap whose refs %s has columns that say no other ref.",
  (_what, refs, heads, explanation) => {
    const paper = paperOf(assessmentOf(ownTitles(withRefs(refs)), {}));
    expect(paper.heatmap[0].heads).toEqual(heads);
    expect(plainTextOf(heatmapBlocks(paper))).toContain(explanation);
    expect(drawHeatmap(paper).svg).toContain(`>${heads[2]}<`);
  },
);
