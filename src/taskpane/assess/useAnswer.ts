import { NOT_ASSESSED, type LevelEntry } from "../../assessment/assessment";
import type { ResponseFields } from "../../workbook/outcomes";
import { fieldsOf } from "../recording/responseFields";
import { usePane } from "../shell/PaneContext";
import { keepable } from "./keepable";

export interface Answer extends Required<ResponseFields> {
  /** The level as it counts: one that the scale lacks is no level. */
  readonly entry: LevelEntry;
  readonly isKept: boolean;
  /** @param passing true while it may not be the last word */
  choose(entry: LevelEntry, passing?: boolean): void;
  type(field: "comment" | "evidence" | "flag", words: string): void;
  clear(): void;
  setFlag(flag: string): void;
}

/** The answer to a value code, and how it is changed. */
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
    isKept: recording.kept.has(valueCodeId),
    choose: (entry, passing = false) =>
      recording.change(valueCodeId, { entry }, passing ? "atRest" : "atOnce"),
    type: (field, words) => recording.change(valueCodeId, { [field]: keepable(words) }, "atRest"),
    clear: () => recording.change(valueCodeId, { entry: NOT_ASSESSED }),
    setFlag: (flag) => recording.change(valueCodeId, { flag }),
  };
}
