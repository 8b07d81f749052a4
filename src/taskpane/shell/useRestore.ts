import { useCallback, useRef, useState } from "react";
import type { BuildRequest } from "../../workbook/build/BuildOutcome";
import type { Trouble } from "../../workbook/excel/Trouble";
import type { WorkbookCondition } from "../../workbook/read/ReadOutcome";
import { text } from "../text/text";
import type { AssessmentService } from "../AssessmentService";
import type { KeptReading } from "../context/keptReading";
import type { RestoredWords } from "../context/PutBackContext";

export type Restored =
  | { readonly kind: "none" }
  | ({ readonly kind: "done" } & RestoredWords)
  | { readonly kind: "failed"; readonly trouble: Trouble };

interface Restore {
  readonly restored: Restored;
  /**
   * Brings back what was deleted, with the answers that the pane had read.
   * @param words what to say once it is back
   */
  start(kept: KeptReading, condition: WorkbookCondition, words: RestoredWords): Promise<void>;
  /** A rebuild has ended. */
  ended(isBuilt: boolean): void;
  close(): void;
}

/**
 * Restores sheets, rows and columns by a rebuild, the action plan's table and defined names in
 * place, and says what it did.
 */
export function useRestore(
  service: AssessmentService,
  build: (request: BuildRequest) => void,
  read: () => Promise<void>,
): Restore {
  const [restored, setRestored] = useState<Restored>({ kind: "none" });
  /** What the running rebuild restores. */
  const pending = useRef<RestoredWords>();
  const running = useRef(false);

  const restoreNow = useCallback(
    async (kept: KeptReading, { missing, gone }: WorkbookCondition, words: RestoredWords) => {
      setRestored({ kind: "none" });
      if (gone.some(({ kind }) => kind === "actionsTable" || kind === "names")) {
        const trouble = await repairNames(service, kept);
        if (trouble !== undefined) {
          setRestored({ kind: "failed", trouble });
          return;
        }
      }
      const needsBuild = gone.some(({ kind }) => !["actionsTable", "names"].includes(kind));
      if (missing.length > 0 || needsBuild) {
        const { framework, details } = kept.assessment;
        pending.current = words;
        build({ framework, details, whenPresent: "rebuild", kept: kept.assessment });
        return;
      }
      await read();
      setRestored({ kind: "done", ...words });
    },
    [service, build, read],
  );

  const start = useCallback(
    async (kept: KeptReading, condition: WorkbookCondition, words: RestoredWords) => {
      if (running.current) return;
      running.current = true;
      try {
        await restoreNow(kept, condition, words);
      } finally {
        running.current = false;
      }
    },
    [restoreNow],
  );

  const ended = useCallback((isBuilt: boolean) => {
    const words = pending.current;
    pending.current = undefined;
    if (isBuilt && words !== undefined) setRestored({ kind: "done", ...words });
  }, []);

  const close = useCallback(() => setRestored({ kind: "none" }), []);
  return { restored, start, ended, close };
}

/**
 * Repairs the action plan's table and lost names, and nothing else.
 * @returns why it did not succeed
 */
async function repairNames(
  service: AssessmentService,
  kept: KeptReading,
): Promise<Trouble | undefined> {
  const checked = await service.check();
  if (checked.kind === "failed") return checked.trouble;
  const ids = checked.findings.flatMap(({ id, kind, remedyBy }) =>
    kind === "nameMissing" && remedyBy === "repair" ? [id] : [],
  );
  if (ids.length === 0) return notRestored();
  const repaired = await service.repair(ids, kept.assessment);
  if (repaired.kind === "failed") return repaired.trouble;
  return repaired.left.some(({ id }) => ids.includes(id)) ? notRestored() : undefined;
}

function notRestored(): Trouble {
  return {
    kind: "other",
    message: text("gone.notRestored"),
    remedy: text("gone.notRestoredRemedy"),
    details: "",
  };
}
