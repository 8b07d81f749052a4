/** Builds begin only when all that the person entered is in the workbook: they end the pane's queues. */
import { useState } from "react";
import { useAnnounce } from "../components/LiveRegion";
import { useValue } from "../context/KeptContext";
import { text } from "../text/text";
import type { BuildRequest } from "../../workbook/build/BuildOutcome";
import type { Recording } from "./Recording";
import { useAllUnwritten } from "./unwritten";

export interface BuildsWhenWritten {
  /** The same, but says why it does not begin while something is not written. */
  whenWritten(build: (request: BuildRequest) => void): (request: BuildRequest) => void;
  /** True after a build was asked for, while something is still not written. */
  readonly isHeld: boolean;
  /** Stops saying so. */
  close(): void;
}

/** Holds builds back while the queues of answers, targets, texts or details have something left. */
export function useBuildsWhenWritten(recording: Recording): BuildsWhenWritten {
  const announce = useAnnounce();
  const unwritten = useValue(useAllUnwritten());
  const [asked, setAsked] = useState(false);
  const { state, conflicts } = recording;
  const isLeft =
    state.kind === "waiting" ||
    state.kind === "refused" ||
    conflicts.length > 0 ||
    unwritten.size > 0;
  return {
    whenWritten: (build) => (request) => {
      recording.flush();
      setAsked(isLeft);
      if (isLeft) announce(`${text("rebuild.held.title")}. ${text("rebuild.held.text")}`);
      else build(request);
    },
    isHeld: asked && isLeft,
    close: () => setAsked(false),
  };
}
