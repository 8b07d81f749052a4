/** Decides in one place what the summary, the copies, the document and the command line say. */
import type { Assessment, EarlierAssessment } from "../../assessment/assessment";
import { scoreAssessment } from "../../assessment/scoreAssessment";
import { topLevel } from "../../assessment/topLevel";
import { toRaise } from "../../assessment/toRaise";
import type {
  AssessmentScores,
  GroupScore,
  KeyAreaScore,
  ThemeScore,
} from "../../assessment/scores";
import { allValueCodes, isOwnKeyArea, type Framework } from "../../framework/framework";
import { anyMayBeNotApplicable, nextOffered, statementAt } from "../../framework/offeredLevels";
import { fullTitles } from "../../framework/fullTitles";
import { exemplarWord } from "../../workbook/sheets/data/summaryTexts";
import { saysWhatToDo } from "../../workbook/read/answers/actionsOf";
import { sheetText } from "../../workbook/plan/text/sheetText";
import { statementParagraphs } from "../../workbook/plan/themeTexts";
import { answersOf } from "./answersOf";
import { carriedLinesOf } from "./carriedLinesOf";
import { departmentsOf } from "./departmentsOf";
import { heatmapOf } from "./heatmapOf";
import { ownTargetsMetOf, ownTargetsOf } from "./ownTargets";
import { paperMovementOf } from "./paperMovementOf";
import { printedDate } from "./printedDate";
import type { Distribution, Exemplar, Paper, PaperAction, Priority, SummaryRow } from "./paper";
import type { PaperLevel } from "./paperLevel";
import { paperLevel } from "./paperLevel";
import { signOf } from "./signOf";
import { standingOf } from "./standingOf";
import { weakestLines } from "./weakestLines";
import { submissionOf } from "./submissionOf";
import { reportText } from "../text/reportText";
import { openingOf } from "./openingOf";
import { signOffLinesOf } from "./signOffLinesOf";
import { groupLevel, printedLevel, targetTextOf } from "./shownLevels";
import {
  countsOf,
  headlineNoteOf,
  limitsOf,
  proposalsOf,
  strongestOf,
  targetsOf,
} from "./summaryLines";

/**
 * The paper of an assessment.
 * @param actions the action plan's rows
 * @param since the earlier assessment that says what has moved; by default the newest
 * @param asSubmitted false if answers changed after they were submitted, see `isAsSubmitted`
 */
export function paperOf(
  assessment: Assessment,
  actions: readonly PaperAction[] = [],
  since?: EarlierAssessment,
  asSubmitted = true,
): Paper {
  const { framework, details } = assessment;
  const scores = scoreAssessment(assessment);
  const { overall } = scores;
  const key = keyOf(assessment, scores);
  const titles = fullTitles(framework);
  const departments = departmentsOf(assessment);
  const draft = details.status === "draft";
  const groupWord = framework.themes.every(isOwnKeyArea) ? "theme" : "key area";
  const movement = paperMovementOf(assessment, scores, groupWord, since);
  return {
    title: sheetText("summary.title", { subject: framework.subject }),
    organisation: details.organisation,
    department: details.department,
    statusLine: [
      draft ? "DRAFT" : "FINAL",
      ...[details.organisation, details.department].filter((part) => part !== ""),
    ].join(" | "),
    sample: details.sample === true,
    draft,
    about: reportText("head.about", {
      title: framework.title,
      version: framework.version,
      date: details.date === "" ? reportText("head.noDate") : `${printedDate(details.date)}.`,
    }),
    submission: submissionOf(assessment, overall),
    signOff: signOffLinesOf(assessment, asSubmitted),
    overall: paperLevel(overall.weakest, framework),
    headline: printedLevel(scores.headline, framework),
    headlineNote: headlineNoteOf(scores.headline, overall),
    counts: countsOf(overall),
    carried: carriedLinesOf(assessment),
    limits: limitsOf(scores, framework),
    proposals: proposalsOf(scores, framework, actions),
    opening: openingOf(assessment, groupWord, actions.some(saysWhatToDo)),
    standing: standingOf(overall, framework),
    levelsGiven: levelsGivenOf(overall, framework),
    rule: sheetText("summary.rule"),
    rows: scores.themes.flatMap((theme, index) =>
      rowsOf(theme, isOwnKeyArea(framework.themes[index]), framework),
    ),
    strongest: strongestOf(scores, framework),
    targets: targetsOf(scores, groupWord),
    ownTargetsMet: ownTargetsMetOf(scores),
    ownTargets: ownTargetsOf(scores, framework),
    distribution: scores.themes
      .flatMap(({ keyAreas }) => keyAreas)
      .map((keyArea) => distributionOf(keyArea, key, framework)),
    heatmap: heatmapOf(assessment, scores),
    key,
    priorities: prioritiesOf(scores, assessment),
    exemplarsTitle: exemplarWord(framework),
    exemplars: scores.exemplars.map(({ id, ref, title, comment }): Exemplar => ({
      ref,
      title: titles.get(id) ?? title,
      comment,
    })),
    themes: answersOf(assessment, scores),
    actions,
    ...(departments === undefined ? {} : { departments }),
    ...(movement === undefined ? {} : { movement }),
    groupWord,
    allowNotApplicable: anyMayBeNotApplicable(framework, details.allowNotApplicable),
    scale: framework.levels.map(({ value }) => value),
    levelCount: framework.levels.length,
  };
}

function levelsGivenOf(
  { assessed, distribution, notApplicable }: GroupScore,
  framework: Framework,
): string {
  if (assessed === 0) return sheetText("summary.note.notAssessed");
  const given = framework.levels.flatMap(({ label }, index) =>
    distribution[index] === 0
      ? []
      : [reportText("levelsGiven.at", { count: distribution[index], label })],
  );
  const leftOut =
    notApplicable === 0 ? [] : [reportText("levelsGiven.notApplicable", { count: notApplicable })];
  return reportText("levelsGiven", { given: [...given, ...leftOut].join(", ") });
}

function rowsOf(theme: ThemeScore, own: boolean, framework: Framework): readonly SummaryRow[] {
  const keyAreas = theme.keyAreas.map((keyArea) => keyAreaRow(keyArea, framework));
  return own ? keyAreas : [themeRow(theme, framework), ...keyAreas];
}

function themeRow(theme: ThemeScore, framework: Framework): SummaryRow {
  const weakest = paperLevel(theme.weakest, framework);
  const count = theme.limiting.length;
  const heldDownBy =
    weakest === null
      ? []
      : [`${count} value ${count === 1 ? "code" : "codes"} at ${weakest.label}`];
  return {
    kind: "theme",
    ...shared(theme, weakest, framework),
    targetText: "",
    target: "",
    gap: "",
    heldDownBy,
    limitedBy: isTop(theme, framework) ? [] : heldDownBy,
  };
}

function keyAreaRow(keyArea: KeyAreaScore, framework: Framework): SummaryRow {
  const names = new Map(keyArea.valueCodes.map(({ id, ref, title }) => [id, `${ref} ${title}`]));
  const heldDownBy = keyArea.limiting.map((id) => names.get(id) ?? id);
  return {
    kind: "keyArea",
    ...shared(keyArea, paperLevel(keyArea.weakest, framework), framework),
    targetText: targetTextOf(keyArea),
    target: paperLevel(keyArea.target, framework)?.label ?? "none set",
    gap: gapText(keyArea.gap),
    heldDownBy,
    limitedBy: limitedBy(keyArea, heldDownBy, framework),
  };
}

function isTop({ weakest }: ThemeScore | KeyAreaScore, framework: Framework): boolean {
  return weakest === topLevel(framework).value;
}

/**
 * What limits a key area: nothing at the top level; all value codes together if they have one
 * level; otherwise by name, as in the Summary sheet.
 */
function limitedBy(
  keyArea: KeyAreaScore,
  names: readonly string[],
  framework: Framework,
): readonly string[] {
  const { assessed, total } = keyArea;
  if (isTop(keyArea, framework)) return [];
  if (names.length > 1 && names.length === assessed) {
    return [
      reportText(assessed === total ? "limitedBy.all" : "limitedBy.allSoFar", { count: assessed }),
    ];
  }
  return names;
}

function shared(
  group: ThemeScore | KeyAreaScore,
  weakest: PaperLevel | null,
  framework: Framework,
): Omit<SummaryRow, "kind" | "target" | "targetText" | "gap" | "heldDownBy" | "limitedBy"> {
  const { ref, title, assessed, total, provisional, distribution, notApplicable } = group;
  return {
    ref,
    title,
    weakest,
    shown: groupLevel(group, framework),
    counts: distribution,
    notApplicable,
    assessed: `${assessed} of ${total}`,
    provisional,
  };
}

function gapText(gap: number | null): string {
  if (gap === null) return "";
  if (gap === 0) return "met";
  return gap > 0 ? String(gap) : `${-gap} above`;
}

/** The meaning of every sign of the heatmap; "!" only if a value code has it. */
function keyOf({ framework, details }: Assessment, scores: AssessmentScores): Paper["key"] {
  const hasNoLevels = scores.themes
    .flatMap(({ keyAreas }) => keyAreas)
    .some(({ valueCodes }) => valueCodes.some(({ entry }) => entry.kind === "notALevel"));
  const levels = framework.levels.map(({ value }) => signOf({ kind: "level", value }, framework));
  return [
    ...levels,
    signOf({ kind: "notAssessed" }, framework),
    ...(anyMayBeNotApplicable(framework, details.allowNotApplicable)
      ? [signOf({ kind: "notApplicable" }, framework)]
      : []),
    ...(hasNoLevels ? [{ sign: "!", words: "not a level" }] : []),
  ];
}

function distributionOf(
  { ref, title, valueCodes }: KeyAreaScore,
  key: Paper["key"],
  framework: Framework,
): Distribution {
  const signs = valueCodes.map(({ entry }) => signOf(entry, framework).sign);
  return { ref, title, counts: key.map(({ sign }) => signs.filter((one) => one === sign).length) };
}

/** The limiting value codes of every key area, lowest first, each with what the next level says. */
function prioritiesOf(scores: AssessmentScores, assessment: Assessment): readonly Priority[] {
  const { framework } = assessment;
  const asked = new Map(allValueCodes(framework).map((code) => [code.id, code]));
  const keyAreas = scores.themes.flatMap((theme) => theme.keyAreas);
  const given = new Map(
    keyAreas.flatMap(({ title, valueCodes }) =>
      valueCodes.map((code) => [code.id, { ...code, keyArea: title }] as const),
    ),
  );
  return toRaise(scores, framework, "priorities").flatMap((id): readonly Priority[] => {
    const code = given.get(id);
    const own = asked.get(id);
    const level = framework.levels.find(({ value }) => value === code?.level);
    if (code === undefined || level === undefined || own === undefined) return [];
    const next = nextOffered(level.value, framework, own);
    if (next === undefined) return [];
    const { ref, title, keyArea } = code;
    const asks = statementParagraphs(framework, statementAt(next.value, framework, own));
    const weakest = weakestLines(id, level.value, assessment);
    return [{ ref, title, keyArea, level, next, asks, weakest }];
  });
}
