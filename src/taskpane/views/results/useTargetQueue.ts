import { useEffect, useRef, useState } from "react";
import { useAnnounce } from "../../components/LiveRegion";
import { usePane } from "../../context/PaneContext";
import { levelWords } from "../../text/levelWords";
import { text } from "../../text/text";
import { gapWords } from "./gapWords";
import { makeWriteQueue, type WriteQueue, type WriteStates } from "../../recording/writeQueue";

/** A key area's target; null for none. */
export type Target = number | null;

/** The pending targets and the queue that writes them; announces those that have been written. */
export function useTargetQueue(): {
  readonly states: WriteStates<Target>;
  readonly queue: WriteQueue<Target>;
} {
  const pane = usePane();
  const announce = useAnnounce();
  const [states, setStates] = useState<WriteStates<Target>>(new Map());
  const latest = useRef({ pane, announce });
  useEffect(() => {
    latest.current = { pane, announce };
  });
  const [queue] = useState(() =>
    makeWriteQueue<Target>({
      record: async (keyAreaId, level, expected) =>
        latest.current.pane.service.recordTarget({ keyAreaId, level, expected }),
      read: async () => latest.current.pane.read(),
      changed: setStates,
      kept: (targets) => latest.current.announce(keptWords(targets, latest.current.pane)),
    }),
  );
  return { states, queue };
}

function keptWords(
  targets: ReadonlyMap<string, number | null>,
  { scores, assessment }: Pick<ReturnType<typeof usePane>, "scores" | "assessment">,
): string {
  const [first] = targets;
  const keyArea = scores.themes
    .flatMap(({ keyAreas }) => keyAreas)
    .find(({ id }) => id === first[0]);
  if (targets.size > 1 || keyArea === undefined) {
    return text("targets.allKept", { count: targets.size });
  }
  const [, level] = first;
  if (level === null) return text("targets.keptNone", { keyArea: keyArea.title });
  return text("targets.kept", {
    keyArea: keyArea.title,
    target: levelWords(level, assessment.framework),
    gap: gapWords(keyArea, level),
  });
}
