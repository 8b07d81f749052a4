/** The one function that decides what the summary, the copies, the document and the command line say. */
import type { Assessment } from "../assessment/assessment";
import { raiseOf } from "../assessment/raise";
import { scoreAssessment } from "../assessment/scoreAssessment";
import type {
  AssessmentScores,
  GroupScore,
  KeyAreaScore,
  ThemeScore,
  ValueCodeScore,
} from "../assessment/scores";
import {
  allValueCodes,
  isOwnKeyArea,
  type Framework,
  type ValueCode,
} from "../framework/framework";
import { answersOf } from "./answersOf";
import { heatmapOf } from "./heatmapOf";
import { longDate } from "./longDate";
import type { Exemplar, Paper, PaperAction, PaperLevel, Priority, SummaryRow } from "./paper";
import { paperLevel } from "./paperLevel";
import { signOf } from "./signOf";
import { standingOf } from "./standingOf";

/** Everything that a paper says of an assessment. `actions` are the action plan's rows. */
export function paperOf(assessment: Assessment, actions: readonly PaperAction[] = []): Paper {
  const { framework, details } = assessment;
  const scores = scoreAssessment(assessment);
  const { overall } = scores;
  const draft = details.status === "draft";
  return {
    title: `${framework.subject}: self-assessment summary`,
    organisation: details.organisation,
    statusLine: [
      draft ? "DRAFT" : "FINAL",
      ...[details.organisation, details.department].filter((part) => part !== ""),
    ].join(" | "),
    sample: details.sample === true,
    draft,
    about: [
      `${framework.title}, version ${framework.version}.`,
      "Self-assessed.",
      details.date === "" ? "No date yet." : `${longDate(details.date)}.`,
    ].join(" "),
    overall: paperLevel(overall.weakest, framework),
    standing: standingOf(overall, framework),
    levelsGiven: levelsGivenOf(overall, framework),
    rule: "A level is the lowest among the value codes beneath it, never an average.",
    rows: scores.themes.flatMap((theme, index) =>
      rowsOf(theme, isOwnKeyArea(framework.themes[index]), framework),
    ),
    heatmap: heatmapOf(assessment, scores),
    key: keyOf(assessment, scores),
    priorities: prioritiesOf(scores.themes, framework),
    exemplarsTitle: framework.guidance.exemplarRule === "" ? "At the top level" : "Exemplars",
    exemplars: scores.exemplars.map(({ ref, title, comment }): Exemplar => ({
      ref,
      title,
      comment,
    })),
    themes: answersOf(assessment, scores),
    actions,
    levelCount: framework.levels.length,
  };
}

function levelsGivenOf({ assessed, distribution }: GroupScore, framework: Framework): string {
  if (assessed === 0) return "No value code has a level yet.";
  const given = framework.levels.flatMap(({ label }, index) =>
    distribution[index] === 0 ? [] : [`${distribution[index]} at ${label}`],
  );
  return `Levels given: ${given.join(", ")}.`;
}

function rowsOf(theme: ThemeScore, own: boolean, framework: Framework): readonly SummaryRow[] {
  const keyAreas = theme.keyAreas.map((keyArea) => keyAreaRow(keyArea, framework));
  return own ? keyAreas : [themeRow(theme, framework), ...keyAreas];
}

function themeRow(theme: ThemeScore, framework: Framework): SummaryRow {
  const weakest = paperLevel(theme.weakest, framework);
  const count = theme.limiting.length;
  return {
    kind: "theme",
    ...shared(theme, weakest),
    target: "",
    gap: "",
    heldDownBy:
      weakest === null
        ? []
        : [`${count} value ${count === 1 ? "code" : "codes"} at ${weakest.label}`],
  };
}

function keyAreaRow(keyArea: KeyAreaScore, framework: Framework): SummaryRow {
  const names = new Map(keyArea.valueCodes.map(({ id, ref, title }) => [id, `${ref} ${title}`]));
  return {
    kind: "keyArea",
    ...shared(keyArea, paperLevel(keyArea.weakest, framework)),
    target: paperLevel(keyArea.target, framework)?.label ?? "none set",
    gap: gapText(keyArea.gap),
    heldDownBy: keyArea.limiting.map((id) => names.get(id) ?? id),
  };
}

function shared(
  group: ThemeScore | KeyAreaScore,
  weakest: PaperLevel | null,
): Pick<SummaryRow, "ref" | "title" | "weakest" | "assessed" | "provisional"> {
  const { ref, title, assessed, total, provisional } = group;
  return { ref, title, weakest, assessed: `${assessed} of ${total}`, provisional };
}

function gapText(gap: number | null): string {
  if (gap === null) return "";
  if (gap === 0) return "met";
  return gap > 0 ? String(gap) : `${-gap} above`;
}

/** What every sign of the heatmap stands for; that of a text that is no level only where there is one. */
function keyOf({ framework, details }: Assessment, scores: AssessmentScores): Paper["key"] {
  const hasNoLevels = scores.themes
    .flatMap(({ keyAreas }) => keyAreas)
    .some(({ valueCodes }) => valueCodes.some(({ entry }) => entry.kind === "notALevel"));
  const levels = framework.levels.map(({ value }) => signOf({ kind: "level", value }, framework));
  return [
    ...levels,
    signOf({ kind: "notAssessed" }, framework),
    ...(details.allowNotApplicable ? [signOf({ kind: "notApplicable" }, framework)] : []),
    ...(hasNoLevels ? [{ sign: "!", words: "not a level" }] : []),
  ];
}

/** The limiting value codes of every key area, the lowest first, then in framework order. */
function prioritiesOf(themes: readonly ThemeScore[], framework: Framework): readonly Priority[] {
  const asked = new Map(allValueCodes(framework).map((code) => [code.id, code]));
  const found = themes
    .flatMap(({ keyAreas }) => keyAreas)
    .flatMap((keyArea) => keyAreaPriorities(keyArea, framework, asked));
  return [...found].sort((one, other) => one.level.value - other.level.value);
}

function keyAreaPriorities(
  keyArea: KeyAreaScore,
  framework: Framework,
  asked: ReadonlyMap<string, ValueCode>,
): readonly Priority[] {
  const raise = raiseOf(keyArea, keyArea.valueCodes, framework);
  if (raise.kind !== "raise") return [];
  const level = paperLevel(raise.from, framework);
  const next = paperLevel(raise.to, framework);
  if (level === null || next === null) return [];
  const index = framework.levels.findIndex(({ value }) => value === raise.to);
  const byId = new Map<string, ValueCodeScore>(keyArea.valueCodes.map((code) => [code.id, code]));
  return raise.valueCodes.flatMap((id) => {
    const code = byId.get(id);
    if (code === undefined) return [];
    const { ref, title } = code;
    const asks = asked.get(id)?.statements[index] ?? [];
    return [{ ref, title, keyArea: keyArea.title, level, next, asks }];
  });
}
