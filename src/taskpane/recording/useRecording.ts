import { useLayoutEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Assessment } from "../../assessment/assessment";
import type { AssessmentService } from "../AssessmentService";
import { makeRecorder } from "./makeRecorder";
import type { Recording } from "./Recording";
import { useLeaving } from "./useLeaving";
import { withFields } from "./responseFields";

/**
 * Writes answers to the workbook, and shows them until a reading includes them.
 * @param read what the workbook was last found to hold
 * @param startedAt when that reading began, from performance.now()
 */
export function useRecording(
  service: AssessmentService,
  read: Assessment,
  startedAt: number,
): { readonly assessment: Assessment; readonly recording: Recording } {
  const [recorder] = useState(() => makeRecorder(service.record));
  const { overlay, state, conflicts, kept } = useSyncExternalStore(
    recorder.subscribe,
    recorder.snapshot,
  );
  useLayoutEffect(() => {
    recorder.takeReading(read.responses, startedAt);
  }, [recorder, read, startedAt]);
  useLeaving(recorder.flush, recorder.leave);
  const assessment = useMemo(() => {
    const responses = new Map(read.responses);
    for (const [id, fields] of overlay) responses.set(id, withFields(responses.get(id), fields));
    return { ...read, responses };
  }, [read, overlay]);
  const recording = useMemo(
    () => ({ ...recorder, state, conflicts, kept }),
    [recorder, state, conflicts, kept],
  );
  return { assessment, recording };
}
