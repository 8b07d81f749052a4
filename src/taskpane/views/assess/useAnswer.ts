import { NOT_ASSESSED, type LevelEntry } from "../../../assessment/assessment";
import { differsFrom } from "../../../assessment/indicatedLevel";
import type { ResponseFields } from "../../../workbook/record/RecordOutcome";
import type { RecordingStanding } from "../../recording/Recording";
import { fieldsOf } from "../../recording/responseFields";
import { usePane } from "../../context/PaneContext";
import { keepable } from "./keepable";

export interface Answer extends Required<ResponseFields> {
  /** The level as it counts: one that is not on the scale is not a level. */
  readonly entry: LevelEntry;
  /**
   * "kept" if it was written from this pane; "unkept" while something prevents answers from being
   * written.
   */
  readonly writing: "kept" | "unkept" | undefined;
  /** True for another level than the one that the criteria indicate. */
  differs(entry: LevelEntry): boolean;
  /** @param passing true while it may not be final */
  choose(entry: LevelEntry, passing?: boolean): void;
  type(field: "comment" | "evidence" | "flag", words: string): void;
  clear(): void;
  setFlag(flag: string): void;
}

/** The answer to a value code, and functions to change it. */
export function useAnswer(valueCodeId: string): Answer {
  const { assessment, recording, scores } = usePane();
  const fields = fieldsOf(assessment.responses.get(valueCodeId));
  const scored = scores.themes
    .flatMap(({ keyAreas }) => keyAreas)
    .flatMap(({ valueCodes }) => valueCodes)
    .find(({ id }) => id === valueCodeId);
  return {
    ...fields,
    entry: scored?.entry ?? fields.entry,
    writing: writingOf(valueCodeId, recording),
    differs: (entry) =>
      scored?.criteria !== undefined && differsFrom(scored.criteria.indicated, entry),
    choose: (entry, passing = false) =>
      recording.change(valueCodeId, { entry }, passing ? "atRest" : "atOnce"),
    type: (field, words) => recording.change(valueCodeId, { [field]: keepable(words) }, "atRest"),
    clear: () => recording.change(valueCodeId, { entry: NOT_ASSESSED }),
    setFlag: (flag) => recording.change(valueCodeId, { flag }),
  };
}

function writingOf(valueCodeId: string, { kept, state }: RecordingStanding): Answer["writing"] {
  if (kept.has(valueCodeId)) return "kept";
  return state.kind === "waiting" || state.kind === "refused" ? "unkept" : undefined;
}
