/** Workbooks a year later: answers carried forward, and a newer version of their framework. */
import type { Assessment } from "../../src/assessment/assessment";
import { loadShippedFramework } from "../../src/framework/loadShippedFramework";
import { readFramework } from "../../src/framework/readFramework";
import { carriedAssessment } from "../../src/taskpane/testing/carriedAssessment";
import { SOUND } from "../../src/taskpane/testing/fakeAssessmentService";
import { sampleAssessment } from "../../src/taskpane/testing/sampleAssessment";
import type { LastRoundRead } from "../../src/workbook/read/returns/ReturnOutcome";
import caf from "../tools/caf/caf-3.2.json";
import type { SceneContents } from "./SceneContents";

const carried = async (confirmed: number): Promise<Assessment> => {
  const made = carriedAssessment(await loadShippedFramework("nps-2018"), confirmed);
  const said = "Quarterly briefing to the portfolio holder; scrutiny saw the contract register.";
  return {
    ...made,
    responses: new Map([...made.responses].map(([id, one]) => [id, { ...one, comment: said }])),
  };
};

/** An assessment by the Cyber Assessment Framework 3.2. */
const older = (): Assessment => {
  const reading = readFramework(JSON.stringify(caf.framework), "caf-3.2.json");
  if (reading.kind !== "framework") throw new Error("The framework cannot be read.");
  const made = sampleAssessment(reading.framework);
  const said = "Internal audit tests a third of the controls each year.";
  return {
    ...made,
    responses: new Map([...made.responses].map(([id, one]) => [id, { ...one, comment: said }])),
  };
};

export const CARRIED_CONTENTS = {
  /** Nothing yet, and last year's workbook to choose. */
  lastRound: async (): Promise<SceneContents> => {
    const action = (status: string) => ({ ref: "SL1.1", action: "", owner: "", due: "", status });
    const last: LastRoundRead = {
      kind: "lastRound",
      file: "Fenbridge procurement 2025.xlsx",
      assessment: sampleAssessment(await loadShippedFramework("nps-2018")),
      actions: [action("In progress"), action(""), action("Done")],
      notes: [{ kind: "draft" }],
    };
    return { contents: undefined, lastRounds: new Map([[last.file, last]]) };
  },
  carried: async (): Promise<SceneContents> => ({ contents: await carried(14) }),
  reviewed: async (): Promise<SceneContents> => ({ contents: await carried(59) }),
  carriedNotALevel: async (): Promise<SceneContents> => {
    const made = await carried(0);
    const [first, ...others] = made.responses;
    const lastTime = { kind: "notALevel", text: "3-4" } as const;
    const responses = new Map([[first[0], { ...first[1], lastTime }], ...others]);
    return { contents: { ...made, responses } };
  },
  olderVersion: async (): Promise<SceneContents> => Promise.resolve({ contents: older() }),
  olderVersionSubmitted: async (): Promise<SceneContents> => {
    const made = older();
    return Promise.resolve({
      contents: {
        ...made,
        details: { ...made.details, status: "final" },
        submission: { on: "2026-05-14T10:42", fingerprint: "7F3A 91C2 0B4E" },
      },
      condition: SOUND,
    });
  },
};
