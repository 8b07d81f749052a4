import { useMemo, useState } from "react";
import { NOT_ASSESSED, type Assessment, type Response } from "../../assessment/assessment";
import type { ResponseFields } from "../../workbook/outcomes";
import type { AssessmentService } from "../AssessmentService";
import type { Recording } from "./Recording";

const NOTHING: Response = { entry: NOT_ASSESSED, comment: "", evidence: "" };

/** Takes answers to the workbook, and shows them until it has them. */
export function useRecording(
  service: AssessmentService,
  read: Assessment,
  readAgain: () => Promise<void>,
): { readonly assessment: Assessment; readonly recording: Recording } {
  const [pending, setPending] = useState<ReadonlyMap<string, ResponseFields>>(new Map());
  const assessment = useMemo(() => {
    const responses = new Map(read.responses);
    for (const [id, fields] of pending) {
      responses.set(id, { ...(responses.get(id) ?? NOTHING), ...fields });
    }
    return { ...read, responses };
  }, [read, pending]);
  const recording: Recording = {
    state: { kind: "idle" },
    conflicts: [],
    change: (valueCodeId, fields) => {
      setPending((before) => new Map([...before, [valueCodeId, fields]]));
      const found = read.responses.get(valueCodeId) ?? NOTHING;
      const change = { valueCodeId, fields, expected: { ...found, flag: found.flag ?? "" } };
      void service.record(change).then(async () => {
        await readAgain();
        setPending(new Map());
      });
    },
    flush: () => undefined,
    retry: () => undefined,
    forget: () => undefined,
    keepMine: () => undefined,
    keepTheirs: () => undefined,
  };
  return { assessment, recording };
}
