import type { AssessmentScores, KeyAreaScore } from "../../../assessment/scores";
import type { usePane } from "../../context/PaneContext";
import { levelWords } from "../../text/levelWords";
import { text } from "../../text/results/resultsText";
import { gapWords } from "./gapWords";
import { useWriteQueue } from "../../recording/useWriteQueue";
import type { WriteQueue, WriteStates } from "../../recording/writeQueue";

/** The target of a key area, or a value code's own; null for none. */
export type Target = number | null;

/** The pending targets and the queue that writes them; announces those that have been written. */
export function useTargetQueue(): {
  readonly states: WriteStates<Target>;
  readonly queue: WriteQueue<Target>;
} {
  return useWriteQueue<Target>("writing targets", {
    record: ({ service, scores }, id, level, expected) => {
      const isKeyArea = keyAreasOf(scores).some((keyArea) => keyArea.id === id);
      return isKeyArea
        ? service.recordTarget({ keyAreaId: id, level, expected })
        : service.recordValueCodeTarget({ valueCodeId: id, level, expected });
    },
    unwritten: (count) => text("unwritten.targets", { count }),
    viewOf: () => ({ kind: "targets" }),
    kept: keptWords,
  });
}

function keyAreasOf({ themes }: AssessmentScores): readonly KeyAreaScore[] {
  return themes.flatMap(({ keyAreas }) => keyAreas);
}

function keptWords(
  targets: ReadonlyMap<string, Target>,
  { scores, assessment }: Pick<ReturnType<typeof usePane>, "scores" | "assessment">,
): string {
  const [[id, level]] = targets;
  const keyArea = keyAreasOf(scores).find((one) => one.id === id);
  const valueCode = keyAreasOf(scores)
    .flatMap(({ valueCodes }) => valueCodes)
    .find((one) => one.id === id);
  const title = keyArea?.title ?? valueCode?.title;
  if (targets.size > 1 || title === undefined) {
    return text("targets.allKept", { count: targets.size });
  }
  if (level === null) {
    return text(keyArea === undefined ? "targets.keptAsKeyArea" : "targets.keptNone", {
      keyArea: title,
    });
  }
  const now = keyArea ?? { weakest: valueCode?.level ?? null, provisional: false };
  return text("targets.kept", {
    keyArea: title,
    target: levelWords(level, assessment.framework),
    gap: gapWords(now, level),
  });
}
