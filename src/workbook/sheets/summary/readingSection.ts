/** Page 2, "How to read this": a line explaining each figure, for readers on paper. */
import { addedLevel } from "../../../framework/addedLevel";
import { QUIET } from "../../plan/palette";
import { sheetText } from "../../plan/text/sheetText";
import { groupWord } from "../data/summaryTexts";
import type { PlanContext } from "../planContext";
import {
  headLine,
  HEIGHTS,
  sentence,
  textLine,
  type SummaryLine,
  type SummarySection,
} from "./SummaryLine";

/** The section; its last line is the stamp. */
export function readingSection(context: PlanContext): SummarySection {
  return {
    lines: [
      headLine(sheetText("summary.howToRead")),
      ...howToRead(context).map((text) => textLine(text, HEIGHTS.small, { size: 10 })),
      stampLine(context),
    ],
    formats: () => [],
  };
}

function stampLine(context: PlanContext): SummaryLine {
  return textLine(sentence(context, "stamp"), HEIGHTS.small, { size: 9, colour: QUIET });
}

/** The explanations, each on one line. */
export function howToRead(context: PlanContext): readonly string[] {
  const { framework } = context;
  const [first, second] = framework.levels;
  const own = addedLevel(framework);
  return [
    sheetText("summary.howToRead.weakest", { word: groupWord(context) }),
    sheetText("summary.howToRead.assessed"),
    sheetText("summary.howToRead.early"),
    sheetText("summary.howToRead.target"),
    sheetText("summary.howToRead.at", { first: first.value, second: second.value }),
    ...(context.hasNotApplicable ? [sheetText("summary.howToRead.notApplicable")] : []),
    framework.guidance.exemplarRule !== ""
      ? sheetText("summary.howToRead.caseStudies")
      : own === undefined
        ? sheetText("summary.howToRead.rule")
        : sheetText("summary.howToRead.ownLevel", { level: own.label }),
  ];
}
