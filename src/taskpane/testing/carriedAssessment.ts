import { NOT_ASSESSED, type Assessment } from "../../assessment/assessment";
import { sampleAssessment } from "./sampleAssessment";
import type { Framework } from "../../framework/framework";

/** A draft that takes over all levels of 12 March 2025, of which some are confirmed already. */
export function carriedAssessment(framework: Framework, confirmed = 0): Assessment {
  const was = sampleAssessment(framework);
  return {
    ...was,
    carriedFrom: { file: "Fenbridge 2025.xlsx", date: "2025-03-12" },
    responses: new Map(
      [...was.responses].map(([id, { entry, ...rest }], index) => [
        id,
        { ...rest, entry: index < confirmed ? entry : NOT_ASSESSED, lastTime: entry },
      ]),
    ),
  };
}
