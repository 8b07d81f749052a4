/** Reads the workbook of the last round, to start the next assessment from it. */
import { entryToCarry } from "../../../assessment/carried/withoutPlace";
import { countedResponses } from "../../../assessment/departments/countedResponses";
import type { Response } from "../../../assessment/assessment";
import type { Framework } from "../../../framework/framework";
import { leftOut } from "./leftOut";
import { assessmentOf, notesOf } from "./readReturn";
import type { LastRoundReading, ReturnFile } from "./ReturnOutcome";

/**
 * Never throws for what a file holds: what cannot be used is left out with its reason.
 * @param frameworks to know the rows by where the hidden data sheet is gone
 */
export function readLastRound(
  file: ReturnFile,
  frameworks: readonly Framework[],
): LastRoundReading {
  const found = assessmentOf(file, ...frameworks);
  if (found.kind === "leftOut") return found;
  const { framework, details, responses } = found.assessment;
  if (details.sample === true) return leftOut(file.name, "madeUpRound");
  const counted = countedResponses(responses, framework);
  const withLast = new Map(
    [...counted].map(([id, response]): readonly [string, Response] => {
      const lastTime = responses.get(id)?.lastTime;
      return [id, lastTime === undefined ? response : { ...response, lastTime }];
    }),
  );
  const isAnswered = [...withLast.values()].some(
    (response) => entryToCarry(response).kind !== "notAssessed",
  );
  if (!isAnswered) return leftOut(file.name, "noAnswers");
  return {
    kind: "lastRound",
    file: file.name,
    assessment: { ...found.assessment, responses: withLast },
    actions: found.actions,
    notes: [
      ...(details.date === "" ? [{ kind: "noDate" } as const] : []),
      ...notesOf(found, { responses: withLast }, { framework, organisation: "" }),
    ],
  };
}
