/** The Start sheet's texts: how to fill the workbook in, and how it is scored. */
import type { Assessment } from "../../../assessment/assessment";
import { addedLevel } from "../../../framework/addedLevel";
import { isCarriedForward } from "../../../assessment/carried/isCarried";
import { hasCriteria } from "../../plan/sheetKeys";
import { sheetText } from "../../plan/text/sheetText";
import { listItem } from "../paragraphsText";
import type { Framework } from "../../../framework/framework";

/**
 * Rewritten for a workbook, as the source describes a web form. With departments, levels are not
 * chosen on the theme sheets. With answers carried forward, it says what makes them count.
 */
export function howToFillIn(assessment: Assessment): readonly string[] {
  const choose = isCarriedForward(assessment)
    ? "start.howToFillIn.2.carried"
    : "start.howToFillIn.2";
  const fill = hasCriteria(assessment.framework)
    ? "start.howToFillIn.1.criteria"
    : "start.howToFillIn.1";
  const first =
    assessment.departments === undefined
      ? ([fill, choose, "start.howToFillIn.3"] as const)
      : ([
          "start.howToFillIn.1.departments",
          "start.howToFillIn.2.departments",
          "start.howToFillIn.3.departments",
        ] as const);
  return ([...first, "start.howToFillIn.4", "start.howToFillIn.5"] as const).map((key) =>
    sheetText(key),
  );
}

interface StartSection {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** The sections below the table; source wording is in quotation marks or under its own heading. */
export function startSections(framework: Framework): readonly StartSection[] {
  const { purpose, commentPrompts, commentPromptsIntroduction } = framework.guidance;
  return [
    {
      title: sheetText("start.purpose"),
      paragraphs: purpose.map((text, index) => (index === 0 ? text : listItem(text))),
    },
    { title: sheetText("start.scoring"), paragraphs: scoringParagraphs(framework) },
    {
      title: sheetText("start.comments"),
      paragraphs:
        commentPrompts.length === 0
          ? []
          : [commentPromptsIntroduction, ...commentPrompts.map(listItem)].filter(
              (text) => text !== "",
            ),
    },
  ].filter(({ paragraphs }) => paragraphs.length > 0);
}

function scoringParagraphs(framework: Framework): readonly string[] {
  const { weakestLevelRule, exemplarRule } = framework.guidance;
  const own = addedLevel(framework);
  const source = [weakestLevelRule, exemplarRule].filter((rule) => rule !== "");
  return [
    ...source.map((rule) => sheetText("start.scoring.source", { rule })),
    sheetText(weakestLevelRule === "" ? "start.scoring.noRule" : "start.scoring.rule"),
    ...(own === undefined ? [] : [sheetText("start.scoring.ownLevel", { level: own.label })]),
    sheetText("start.scoring.notAssessed"),
    sheetText("start.scoring.gap"),
  ];
}
