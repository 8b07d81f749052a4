import { useEffect, useRef } from "react";
import type { Trouble, TroubleKind } from "../../workbook/excel/Trouble";

/** How long to wait before trying again, in milliseconds, by what passes without the person's doing here. */
export const GOES_ON_AFTER: Readonly<Partial<Record<TroubleKind, number>>> = {
  cellBeingEdited: 1000,
  connectionLost: 5000,
};

/** Tries again by itself after a trouble that passes by itself; each new trouble starts another wait. */
export function useGoesOn(trouble: Trouble, again: (() => void) | undefined): void {
  const wait = trouble.halfDone === true ? undefined : GOES_ON_AFTER[trouble.kind];
  const latest = useRef(again);
  useEffect(() => {
    latest.current = again;
  }, [again]);
  useEffect(() => {
    if (wait === undefined) return;
    const goOn = (): void => latest.current?.();
    const timer = setTimeout(goOn, wait);
    window.addEventListener("online", goOn);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("online", goOn);
    };
  }, [trouble, wait]);
}
