/** The Start sheet's texts: how to fill the workbook in, and how it is scored. */
import type { Framework } from "../../../framework/framework";

/** Rewritten for a workbook, as the source describes a web form. */
export const HOW_TO_FILL_IN: readonly string[] = [
  "1.  Fill in \u201CThis assessment\u201D below. Then work through the sheets with amber tabs, one theme at a time.",
  "2.  For each value code, read the statements from left to right. Then choose a level in the yellow cell.",
  "3.  Choose the level that even the weakest part of the council has reached. Do not average. If you do not know, leave it empty.",
  "4.  In the comment, say why you chose the level and show good practice. Put a link or document name under Evidence.",
  "5.  See the results in Heatmap and Summary (blue tabs). Plan improvements in Action plan.",
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
