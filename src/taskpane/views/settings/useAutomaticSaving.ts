import { useCallback, useEffect, useRef, useState } from "react";
import type { Trouble } from "../../../workbook/excel/Trouble";
import type { AssessmentService } from "../../AssessmentService";
import type { Preferences } from "../../preferences/preferences";

/** Between a change that nobody has saved and saving it, in milliseconds: four minutes. */
export const SAVING_PAUSE = 4 * 60 * 1000;
/** Until saving is tried again where somebody was typing in a cell just then. */
const SHORT_PAUSE = 30 * 1000;

export interface AutomaticSaving {
  /** Why the last saving failed, until one succeeds or saving is turned off. */
  readonly trouble: Trouble | undefined;
  saveNow(): void;
}

/**
 * Has the file saved while the pane is open: four minutes after the first change since the last saving,
 * where the person wants it and AutoSave is not on.
 */
export function useAutomaticSaving(
  service: AssessmentService,
  { automaticSaving }: Pick<Preferences, "automaticSaving">,
): AutomaticSaving {
  const [trouble, setTrouble] = useState<Trouble>();
  const timer = useRef<ReturnType<typeof setTimeout>>();

  const save = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const { autoSave, canSave } = await service.saving();
    if (autoSave === "on" || !canSave) return;
    const outcome = await service.save();
    if (outcome.kind === "saved") {
      setTrouble(undefined);
      return;
    }
    const typing = outcome.trouble.kind === "cellBeingEdited";
    if (!typing) setTrouble(outcome.trouble);
    // What changed is still not saved, whether or not something else changes.
    timer.current ??= setTimeout(() => void save(), typing ? SHORT_PAUSE : SAVING_PAUSE);
  }, [service]);

  useEffect(() => {
    if (!automaticSaving) return;
    let stop = (): void => undefined;
    let ended = false;
    service
      .onChange(() => {
        timer.current ??= setTimeout(() => void save(), SAVING_PAUSE);
      })
      .then(
        (stopFollowing) => {
          if (ended) stopFollowing();
          else stop = stopFollowing;
        },
        () => {
          // Without word of changes the file is saved every time.
          timer.current ??= setTimeout(() => void save(), SAVING_PAUSE);
        },
      );
    return () => {
      ended = true;
      stop();
      clearTimeout(timer.current);
      timer.current = undefined;
      setTrouble(undefined);
    };
  }, [automaticSaving, save, service]);

  return { trouble, saveNow: () => void save() };
}
