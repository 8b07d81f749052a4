import { useCallback, useEffect, useRef, useState } from "react";
import type { Trouble } from "../../../workbook/excel/Trouble";
import type { AssessmentService } from "../../AssessmentService";
import type { Preferences } from "../../preferences/preferences";

/** Milliseconds between an unsaved change and saving it: four minutes. */
export const SAVING_PAUSE = 4 * 60 * 1000;
/** Milliseconds until saving is retried if somebody was typing in a cell. */
const SHORT_PAUSE = 30 * 1000;

export interface AutomaticSaving {
  /** Why the last saving failed, until one succeeds or saving is turned off. */
  readonly trouble: Trouble | undefined;
  saveNow(): void;
}

/**
 * Saves the file while the pane is open: four minutes after the first change since the last saving,
 * if the person wants it and AutoSave is not on.
 */
export function useAutomaticSaving(
  service: AssessmentService,
  { automaticSaving }: Pick<Preferences, "automaticSaving">,
): AutomaticSaving {
  const [trouble, setTrouble] = useState<Trouble>();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  /** Saves after a pause, while the person wants it. */
  const saveLater = useRef<(pause: number) => void>(() => undefined);

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
    // The change is still unsaved, whether or not something else changes.
    saveLater.current(typing ? SHORT_PAUSE : SAVING_PAUSE);
  }, [service]);

  useEffect(() => {
    if (!automaticSaving) return;
    let stop = (): void => undefined;
    let ended = false;
    saveLater.current = (pause) => {
      timer.current ??= setTimeout(() => void save(), pause);
    };
    service
      .onChange(() => {
        saveLater.current(SAVING_PAUSE);
      })
      .then(
        (stopFollowing) => {
          if (ended) stopFollowing();
          else stop = stopFollowing;
        },
        () => {
          // Without notice of changes the file is saved every time.
          saveLater.current(SAVING_PAUSE);
        },
      );
    return () => {
      ended = true;
      saveLater.current = () => undefined;
      stop();
      clearTimeout(timer.current);
      timer.current = undefined;
      setTrouble(undefined);
    };
  }, [automaticSaving, save, service]);

  return { trouble, saveNow: () => void save() };
}
