/** The rows of the sheet Movement: what they compare, and what was then. */
import type { Assessment, EarlierAssessment } from "../../../assessment/assessment";
import { assessmentThen, movementsOf } from "../../../assessment/movement/earlierAssessments";
import type { Change, GroupMovement, Movement } from "../../../assessment/movement/movement";
import { scoreAssessment } from "../../../assessment/scoreAssessment";
import type { GroupScore, ValueCodeScore } from "../../../assessment/scores";
import { headlineOf, shownLevelOf } from "../../../assessment/shownLevel";
import { changeText } from "../../plan/text/changeText";
import { sheetText } from "../../plan/text/sheetText";
import { shownLevelText } from "../../plan/text/shownLevelText";
import type { Framework } from "../../../framework/framework";
import type { Group } from "../data/groups";

/** What a row says of then. */
export interface Then {
  /** "2 - Developing", "2 so far", "not assessed"; "" where the earlier version has none. */
  readonly label: string;
  /** What the change is worked out from: a level, "n/a", null without a level, or why nothing is compared. */
  readonly number: number | string | null;
}

export type MovementRow =
  | {
      readonly kind: "group";
      readonly group: Group;
      /** Its place among the groups of the data sheet. */
      readonly index: number;
      readonly then: Then;
      /** True if its level then was not certain. */
      readonly wasSoFar: boolean;
    }
  /** A group's level in an older assessment than the one compared with. */
  | {
      readonly kind: "round";
      readonly group: Group;
      readonly index: number;
      readonly earlier: EarlierAssessment;
      readonly then: Then;
      readonly wasSoFar: boolean;
    }
  | {
      readonly kind: "valueCode";
      readonly ref: string;
      readonly title: string;
      readonly id: string;
      /** Its place among the value codes of the data sheet. */
      readonly index: number;
      readonly then: Then;
      readonly comment: string;
    }
  | { readonly kind: "section"; readonly title: string }
  /** A value code that only the earlier version has. */
  | {
      readonly kind: "gone";
      readonly ref: string;
      readonly title: string;
      readonly id: string;
      readonly label: string;
      readonly comment: string;
    };

/** The rows, with what they are compared with; undefined without an earlier assessment. */
export function movementRows({
  assessment,
  groups,
}: {
  readonly assessment: Assessment;
  readonly groups: readonly Group[];
}): { readonly earlier: EarlierAssessment; readonly rows: readonly MovementRow[] } | undefined {
  const [newest, ...older] = movementsOf(assessment);
  if (newest === undefined) return undefined;
  const { earlier, movement } = newest;
  const rows: MovementRow[] = [];
  let next = 0;
  for (const [index, group] of groups.entries()) {
    const moved = movementOfGroup(movement, group);
    if (moved === undefined) continue;
    rows.push({ kind: "group", group, index, ...groupThen(moved, group, earlier.framework) });
    for (const round of older) {
      const then = roundThen(round, group);
      if (then !== undefined) {
        rows.push({ kind: "round", group, index, earlier: round.earlier, ...then });
      }
    }
    for (const { id, ref, title, before, change } of "valueCodes" in moved
      ? moved.valueCodes
      : []) {
      const then = valueCodeThen(before, change);
      const comment = before?.comment ?? "";
      rows.push({ kind: "valueCode", ref, title, id, index: next, then, comment });
      next += 1;
    }
  }
  if (movement.gone.length > 0) {
    rows.push({ kind: "section", title: sheetText("movement.onlyEarlier") });
  }
  const gone = new Set(movement.gone.map(({ id }) => id));
  const scores = scoreAssessment(assessmentThen(earlier)).themes;
  for (const score of scores.flatMap((theme) => theme.keyAreas.flatMap((one) => one.valueCodes))) {
    const { id, ref, title, comment } = score;
    if (!gone.has(id)) continue;
    rows.push({ kind: "gone", ref, title, id, label: labelOf(score), comment });
  }
  return { earlier, rows };
}

/** What an earlier assessment says of a group's weakest level; undefined for a group that is not there now. */
export function roundThen(
  { earlier, movement }: ReturnType<typeof movementsOf>[number],
  group: Group,
): { readonly then: Then; readonly wasSoFar: boolean } | undefined {
  const moved = movementOfGroup(movement, group);
  return moved && groupThen(moved, group, earlier.framework);
}

/** The level that a group certainly had; undefined if it had none, or it means something else now. */
export function levelThen(movement: Movement, group: Group): number | undefined {
  const moved = movementOfGroup(movement, group);
  if (moved?.before === undefined || moved.change.kind === "otherWording") return undefined;
  return moved.before.provisional ? undefined : (moved.before.weakest ?? undefined);
}

function movementOfGroup(
  { overall, themes }: Movement,
  { kind, theme, keyArea }: Group,
): GroupMovement | Movement["themes"][number]["keyAreas"][number] | undefined {
  if (kind === "whole") return overall;
  const own = themes.find(({ id }) => id === theme?.id);
  return keyArea === undefined ? own : own?.keyAreas.find(({ id }) => id === keyArea.id);
}

function groupThen(
  { before, change }: GroupMovement,
  { kind }: Group,
  framework: Framework,
): { readonly then: Then; readonly wasSoFar: boolean } {
  if (before === undefined) {
    return { then: { label: "", number: changeText(change) }, wasSoFar: false };
  }
  const shown = (kind === "whole" ? headlineOf : shownLevelOf)(before, framework);
  const label = shownLevelText(shown, framework);
  const isEarly = shown.kind === "tooEarly";
  return {
    then: { label, number: isEarly ? label : comparedLevel(before, change) },
    wasSoFar: shown.kind === "soFar",
  };
}

function comparedLevel({ weakest }: GroupScore, change: Change): number | string | null {
  return change.kind === "otherWording" ? changeText(change) : weakest;
}

function valueCodeThen(before: ValueCodeScore | undefined, change: Change): Then {
  if (before === undefined) return { label: "", number: changeText(change) };
  const { entry, level } = before;
  const label = labelOf(before);
  if (change.kind === "otherWording") return { label, number: changeText(change) };
  return { label, number: entry.kind === "notApplicable" ? "n/a" : level };
}

/** "3 - Mature", "not applicable", "not a level" or "not assessed". */
function labelOf({ entry, label }: ValueCodeScore): string {
  if (label !== null) return label;
  return sheetText(entry.kind === "notALevel" ? "level.notALevel" : "level.notAssessed");
}
