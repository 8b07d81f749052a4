/** The Start sheet's texts: how to fill the workbook in, and how it is scored. */
import { sheetText } from "../../text/sheetText";
import type { Framework } from "../../../framework/framework";

/** Rewritten for a workbook, as the source describes a web form. */
export const HOW_TO_FILL_IN: readonly string[] = [
  sheetText("start.howToFillIn.1"),
  sheetText("start.howToFillIn.2"),
  sheetText("start.howToFillIn.3"),
  sheetText("start.howToFillIn.4"),
  sheetText("start.howToFillIn.5"),
];

interface StartSection {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** The sections below the table; source wording is in quotation marks or under its own heading. */
export function startSections(framework: Framework): readonly StartSection[] {
  const { guidance } = framework;
  return [
    ...(guidance.purpose.length === 0
      ? []
      : [
          {
            title: "Purpose (from the framework)",
            paragraphs: guidance.purpose.map((text, index) =>
              index === 0 ? text : `\u2022  ${text}`,
            ),
          },
        ]),
    { title: "How scoring works", paragraphs: scoringParagraphs(framework) },
    ...(guidance.commentPrompts.length === 0
      ? []
      : [
          {
            title: "What to write in comments (from the framework)",
            paragraphs: [
              guidance.commentPromptsIntroduction,
              ...guidance.commentPrompts.map((text) => `\u2022  ${text}`),
            ].filter((text) => text !== ""),
          },
        ]),
  ];
}

function scoringParagraphs(framework: Framework): readonly string[] {
  const { weakestLevelRule, exemplarRule } = framework.guidance;
  const own = framework.levels.find((level) => level.ownStatement !== undefined);
  return [
    ...(weakestLevelRule === "" ? [] : [`The framework says: \u201C${weakestLevelRule}\u201D`]),
    ...(exemplarRule === "" ? [] : [`The framework says: \u201C${exemplarRule}\u201D`]),
    weakestLevelRule === ""
      ? "The framework does not say how to score groups of value codes. This workbook gives each group the lowest level of its assessed value codes, never an average."
      : "The framework applies its rule to one value code across the council. This workbook also applies it to key areas, themes and the whole: each takes the lowest level of its assessed value codes, never an average.",
    ...(own === undefined
      ? []
      : [
          `The statements are the framework\u2019s. This workbook adds ${own.label}, for when none of them is true yet, and the names of the levels.`,
        ]),
    "A value code that is not assessed never counts as the lowest level. Until all are assessed, a group\u2019s level is provisional: it may fall, but cannot rise, when the rest are.",
    "Gap: how many levels the key area is below the target the council set. There are no national targets.",
  ];
}
