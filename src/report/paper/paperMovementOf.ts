/** What the report says of an earlier assessment: what rose, what fell and why, and what did not move. */
import type { Assessment, EarlierAssessment } from "../../assessment/assessment";
import { weakestComments } from "../../assessment/departments/weakestComments";
import { movementOf, movementSince } from "../../assessment/movement/earlierAssessments";
import type {
  KeyAreaMovement,
  Movement,
  ValueCodeMovement,
} from "../../assessment/movement/movement";
import { headlineOf, shownLevelOf } from "../../assessment/shownLevel";
import type { AssessmentScores } from "../../assessment/scores";
import type { Framework } from "../../framework/framework";
import { fullTitles } from "../../framework/fullTitles";
import { changeText, groupChangeText } from "../../workbook/plan/text/changeText";
import { reportText } from "../text/reportText";
import type { Paper } from "./paper";
import type { PaperMissed, PaperMoved, PaperMovedCode, PaperMovement } from "./paperMovement";
import { joinNames } from "../../text/joinNames";
import { paperLevel } from "./paperLevel";
import { paperRoundsOf } from "./paperRoundsOf";
import { printedDate } from "./printedDate";
import { printedLevel } from "./shownLevels";

/**
 * Undefined without an earlier assessment.
 * @param since what to compare with instead of the newest
 */
export function paperMovementOf(
  assessment: Assessment,
  scores: AssessmentScores,
  word: Paper["groupWord"],
  since?: EarlierAssessment,
): PaperMovement | undefined {
  const found =
    since === undefined
      ? movementOf(assessment)
      : { earlier: since, movement: movementSince(assessment, since) };
  if (found === undefined) return undefined;
  const { earlier, movement } = found;
  const { framework } = assessment;
  const keyAreas = movement.themes.flatMap((theme) => theme.keyAreas);
  const of = (kind: "up" | "down"): readonly PaperMoved[] =>
    keyAreas
      .filter(({ change }) => change.kind === kind)
      .map((keyArea) => movedOf(keyArea, assessment, earlier.framework));
  const moved = [...of("down"), ...of("up")];
  const missed = missedOf(movement, scores, framework);
  const rounds = paperRoundsOf(assessment, scores);
  return {
    lines: [
      comparedWith(earlier),
      councilLine(movement, framework, earlier.framework),
      countsLine(movement),
      reportText(moved.length === 0 ? "movement.none" : "movement.moved", {
        word,
        up: of("up").length,
        down: of("down").length,
      }),
    ],
    moved,
    missedLine: reportText(missed.length === 0 ? "movement.noneMissed" : "movement.missed"),
    missed,
    ...(rounds === undefined ? {} : { rounds }),
  };
}

function comparedWith({ file, details, fingerprint }: EarlierAssessment): string {
  const { date } = details;
  return reportText(date === "" ? "movement.comparedWith.undated" : "movement.comparedWith", {
    file,
    date: printedDate(date),
    fingerprint,
  });
}

function councilLine(
  { overall: { before, now } }: Movement,
  framework: Framework,
  theirs: Framework,
): string {
  const shown = printedLevel(headlineOf(now, framework), framework).text;
  const then = before && printedLevel(headlineOf(before, theirs), theirs).text;
  return then === undefined || then === shown
    ? reportText("movement.council.asBefore", { now: shown })
    : reportText("movement.council", { now: shown, then });
}

function countsLine({ overall, gone }: Movement): string {
  const { up, down, same, total } = overall;
  const notCompared = total - up - down - same;
  return [
    reportText("movement.counts", { up, down, same, total }),
    ...(notCompared === 0 ? [] : [reportText("movement.notCompared", { count: notCompared })]),
    ...(gone.length === 0 ? [] : [reportText("movement.gone", { count: gone.length })]),
  ].join(" ");
}

function movedOf(
  { ref, title, before, now, change, valueCodes }: KeyAreaMovement,
  assessment: Assessment,
  theirs: Framework,
): PaperMoved {
  const { framework } = assessment;
  const then = before && shownLevelOf(before, theirs);
  const shown = shownLevelOf(now, framework);
  return {
    ref,
    title,
    ...(then === undefined ? {} : { then: printedLevel(then, theirs) }),
    now: printedLevel(shown, framework),
    change: groupChangeText(change, then, shown),
    valueCodes: valueCodes
      .filter((one) => "by" in one.change)
      .map((one) => ({
        name: `${one.ref} ${one.title}`,
        change: changeText(one.change),
        ...whyOf(one, assessment),
      })),
  };
}

/**
 * With departments, comments are the departments': the reason for an agreed level says why, and where
 * there is none, whose comments do.
 */
function whyOf(
  { id, now }: ValueCodeMovement,
  { departments, framework }: Assessment,
): Pick<PaperMovedCode, "comment" | "commentsOf"> {
  if (departments === undefined) return { comment: now.comment, commentsOf: "" };
  const reason = departments.agreed.get(id)?.reason ?? "";
  const comment = [reason, now.comment].filter((text) => text.trim() !== "").join("\n");
  if (comment !== "") return { comment, commentsOf: "" };
  const names = (weakestComments(id, departments, framework)?.said ?? []).flatMap((one) =>
    one.comment === "" ? [] : [one.department],
  );
  return {
    comment,
    commentsOf:
      names.length === 0 ? "" : reportText("movement.commentsOf", { names: joinNames(names) }),
  };
}

/** Key areas, and value codes with a target of their own, that are below it and where they were. */
function missedOf(
  movement: Movement,
  { themes }: AssessmentScores,
  framework: Framework,
): readonly PaperMissed[] {
  const titles = fullTitles(framework);
  const moved = movement.themes.flatMap((theme) => theme.keyAreas);
  const same = new Set(
    [...moved, ...moved.flatMap(({ valueCodes }) => valueCodes)]
      .filter(({ change }) => change.kind === "same")
      .map(({ id }) => id),
  );
  const missed = (
    {
      id,
      ref,
      gap,
      target,
    }: {
      readonly id: string;
      readonly ref: string;
      readonly gap: number | null;
      readonly target: number | null;
    },
    title: string,
    level: number | null,
  ): readonly PaperMissed[] => {
    const [now, aim] = [paperLevel(level, framework), paperLevel(target, framework)];
    if (!same.has(id) || gap === null || gap <= 0 || now === null || aim === null) return [];
    return [{ ref, title, level: now, target: aim }];
  };
  return themes
    .flatMap(({ keyAreas }) => keyAreas)
    .flatMap((keyArea) => [
      ...missed(keyArea, keyArea.title, keyArea.weakest),
      ...keyArea.valueCodes
        .filter(({ hasOwnTarget }) => hasOwnTarget)
        .flatMap((code) => missed(code, titles.get(code.id) ?? code.title, code.level)),
    ]);
}
