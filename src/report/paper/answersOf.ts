import { NOT_ASSESSED, type Assessment } from "../../assessment/assessment";
import { differsFrom } from "../../assessment/indicatedLevel";
import type { AssessmentScores, ThemeScore, ValueCodeScore } from "../../assessment/scores";
import { allValueCodes, type Framework, type ValueCode } from "../../framework/framework";
import type { AnswerRow, PaperCriteria, PaperTheme } from "./paperAnswers";
import { paperLevel } from "./paperLevel";
import { whoSaidWhat } from "../../workbook/sheets/agreements/whoSaidWhat";
import { sheetText } from "../../workbook/plan/text/sheetText";
import { statementParagraphs } from "../../workbook/plan/themeTexts";
import { signOf } from "./signOf";
import { standingOf } from "./standingOf";
import { reportText } from "../text/reportText";

/** Every answer, by theme and key area, with the statement of the level chosen. */
export function answersOf(assessment: Assessment, scores: AssessmentScores): readonly PaperTheme[] {
  const { framework, inShort } = assessment;
  const asked = new Map(allValueCodes(framework).map((code) => [code.id, code]));
  return scores.themes.map((theme) => ({
    id: theme.id,
    ref: theme.ref,
    title: theme.title,
    weakest: paperLevel(theme.weakest, framework),
    why: whyOf(theme, framework),
    keyAreas: theme.keyAreas.map(({ id, ref, title, valueCodes }) => ({
      ref,
      title,
      inShort: inShort.get(id) ?? "",
      answers: valueCodes.map((code) => answerOf(code, asked.get(code.id), assessment)),
    })),
  }));
}

function answerOf(
  code: ValueCodeScore,
  asked: ValueCode | undefined,
  { framework, departments }: Assessment,
): AnswerRow {
  const { ref, title, entry, comment, evidence, council } = code;
  const sign = signOf(entry, framework);
  const isOpen = council?.basis === "weakest";
  const criteria = criteriaOf(code, framework);
  return {
    ref,
    title,
    description: asked?.description ?? "",
    ...sign,
    words: isOpen ? sheetText("departments.notAgreed", { level: sign.words }) : sign.words,
    statement:
      sign.level === undefined
        ? []
        : statementParagraphs(framework, asked?.statements[sign.level] ?? []),
    comment,
    evidence,
    ...(criteria === undefined ? {} : { criteria }),
    departments: departments === undefined ? [] : whoSaidWhat(code.id, departments, framework),
  };
}

function criteriaOf(
  { entry, criteria }: ValueCodeScore,
  framework: Framework,
): PaperCriteria | undefined {
  if (criteria === undefined || criteria.answered === 0) return undefined;
  const { met, total, indicated } = criteria;
  const { words, level } = signOf(indicated.kind === "level" ? indicated : NOT_ASSESSED, framework);
  return {
    met: reportText("criteria.counted", { met, total }),
    indicated: level === undefined ? { text: sheetText("criteria.none") } : { text: words, level },
    differs: differsFrom(indicated, entry),
  };
}

/** "At 2 - Developing, limited by SL1.1 ... and SL1.3 .... 12 of 13 value codes assessed. ..." */
function whyOf(theme: ThemeScore, framework: Framework): string {
  const standing = standingOf(theme, framework);
  const weakest = paperLevel(theme.weakest, framework);
  if (weakest === null) return standing;
  const names = theme.keyAreas
    .flatMap(({ valueCodes }) => valueCodes)
    .filter(({ id }) => theme.limiting.includes(id))
    .map(({ ref, title }) => `${ref} ${title}`);
  return reportText("theme.why", { level: weakest.label, names: listed(names), standing });
}

function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}
