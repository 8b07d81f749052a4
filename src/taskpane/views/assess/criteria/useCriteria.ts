import type { CriteriaMet } from "../../../../assessment/assessment";
import { criteriaScore, type CriteriaScore } from "../../../../assessment/indicatedLevel";
import type { ValueCode } from "../../../../framework/framework";
import { criterionKey, MET_WORDS, metWord } from "../../../../workbook/plan/criterionKey";
import { usePane } from "../../../context/PaneContext";
import { useWriteQueue } from "../../../recording/useWriteQueue";
import type { WriteQueue, WriteState } from "../../../recording/writeQueue";
import { text } from "../../../text/criteria/criteriaText";

interface Criteria {
  /** With what is being written. */
  readonly met: CriteriaMet;
  readonly score: CriteriaScore | undefined;
  readonly queue: WriteQueue<string>;
  stateOf(criterionId: string): WriteState<string> | undefined;
  /** Writes whether it is met; undefined for no answer. */
  answer(criterionId: string, isMet: boolean | undefined): void;
}

/** Which criteria of a value code are met, and the queue that writes them to the sheet. */
export function useCriteria(valueCode: ValueCode): Criteria {
  const { assessment } = usePane();
  const { states, queue } = useWriteQueue<string>("writing criteria", {
    record: ({ service }, key, met, expected) => {
      const [valueCodeId, criterionId] = key.split("#");
      return service.recordCriterion({ valueCodeId, criterionId, met, expected });
    },
    unwritten: (count) => text("criteria.unwritten", { count }),
    viewOf: (key) => ({ kind: "assess", valueCodeId: key.split("#")[0] }),
    kept: (values) => text("criteria.kept", { count: values.size }),
  });
  const read = assessment.responses.get(valueCode.id)?.criteria ?? new Map<string, boolean>();
  const stateOf = (criterionId: string): WriteState<string> | undefined =>
    states.get(criterionKey(valueCode.id, criterionId));
  const ids = (valueCode.criteria ?? []).flatMap(({ items }) => items.map(({ id }) => id));
  const met = new Map(
    ids.flatMap((id) => {
      const word = stateOf(id)?.value ?? metWord(read.get(id));
      return word === "" ? [] : [[id, word === MET_WORDS.met] as const];
    }),
  );
  return {
    met,
    score: criteriaScore(valueCode, assessment.framework, met),
    queue,
    stateOf,
    answer: (id, isMet) =>
      queue.choose(criterionKey(valueCode.id, id), metWord(isMet), metWord(read.get(id))),
  };
}
