import { useEffect, useRef, useState } from "react";
import { allKeyAreas } from "../../framework/framework";
import type { KeyAreaTextChange } from "../../workbook/record/RecordOutcome";
import { useAnnounce } from "../components/LiveRegion";
import { usePane } from "../context/PaneContext";
import { text } from "../text/text";
import { makeWriteQueue, type WriteQueue, type WriteStates } from "./writeQueue";

/** The pending officers or lines in short, and the queue that writes them; announces what is written. */
export function useKeyAreaTexts(field: KeyAreaTextChange["field"]): {
  readonly states: WriteStates<string>;
  readonly queue: WriteQueue<string>;
} {
  const pane = usePane();
  const announce = useAnnounce();
  const [states, setStates] = useState<WriteStates<string>>(new Map());
  const latest = useRef({ pane, announce });
  useEffect(() => {
    latest.current = { pane, announce };
  });
  const [queue] = useState(() =>
    makeWriteQueue<string>({
      record: async (keyAreaId, value, expected) =>
        latest.current.pane.service.recordKeyAreaText({ keyAreaId, field, text: value, expected }),
      read: async () => latest.current.pane.read(),
      changed: setStates,
      kept: (texts) => {
        const ids = [...texts.keys()];
        const titles = allKeyAreas(latest.current.pane.assessment.framework)
          .filter(({ id }) => ids.includes(id))
          .map(({ title }) => title);
        latest.current.announce(text("officers.kept", { keyAreas: titles.join(", ") }));
      },
    }),
  );
  return { states, queue };
}
