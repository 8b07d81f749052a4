/** The Start sheet's texts: how to fill the workbook in, and how it is scored. */
import type { Framework } from "../../../framework/framework";

/** Rewritten for a workbook, as the source describes a web form. */
export const HOW_TO_FILL_IN: readonly string[] = [
  "1.  Fill in \u201CThis assessment\u201D below, then open the sheets with an amber tab, one theme at a time.",
  "2.  For each value code read the statements from left to right and choose a level in its yellow cell.",
  "3.  Choose the level that the weakest part of the council has reached. Do not average. Leave the cell empty while you do not know.",
  "4.  Write a comment: why this level, and what good practice you can show. Put a link or a document name under Evidence.",
  "5.  Look at Heatmap and Summary (blue tabs): they follow at once. Plan what to raise next in Action plan.",
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
            title: "What it is for (the framework\u2019s own words)",
            paragraphs: guidance.purpose.map((text, index) =>
              index === 0 ? text : `\u2022  ${text}`,
            ),
          },
        ]),
    { title: "How it is scored", paragraphs: scoringParagraphs(framework) },
    ...(guidance.commentPrompts.length === 0
      ? []
      : [
          {
            title: "What to write in a comment (the framework\u2019s own words)",
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
      ? "The framework does not say how to score it. This workbook gives a group the lowest level among its value codes, never an average: the rule is this product\u2019s choice."
      : "The framework\u2019s rule is about one value code across the council. Carrying it on to key areas, themes and the whole is this product\u2019s choice: a group is as good as its weakest value code, never an average.",
    ...(own === undefined
      ? []
      : [
          `The statements are the framework\u2019s. ${own.label}, which says that none of them holds yet, and the names of the levels are this product\u2019s.`,
        ]),
    "Not assessed never counts as the lowest level. While some value codes are not assessed a group\u2019s level is provisional: it can only stay or fall.",
    "Gap: how many levels are still to go to the target that the council sets for itself. There is no national target.",
  ];
}
