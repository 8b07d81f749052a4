import { allKeyAreas } from "../../framework/framework";
import type { KeyAreaTextChange } from "../../workbook/record/RecordOutcome";
import { text } from "../text/text";
import { useWriteQueue } from "./useWriteQueue";
import type { WriteQueue, WriteStates } from "./writeQueue";

/** The pending officers or lines in short, and the queue that writes them; announces what is written. */
export function useKeyAreaTexts(field: KeyAreaTextChange["field"]): {
  readonly states: WriteStates<string>;
  readonly queue: WriteQueue<string>;
} {
  return useWriteQueue<string>(`writing ${field}`, {
    record: ({ service }, keyAreaId, value, expected) =>
      service.recordKeyAreaText({ keyAreaId, field, text: value, expected }),
    unwritten: (count) => text(`unwritten.${field}`, { count }),
    viewOf: (id) =>
      field === "officers" ? { kind: "officers" } : { kind: "why", group: { kind: "keyArea", id } },
    kept: (texts, { assessment }) => {
      const titles = allKeyAreas(assessment.framework)
        .filter(({ id }) => texts.has(id))
        .map(({ title }) => title);
      return text("officers.kept", { keyAreas: titles.join(", ") });
    },
  });
}
