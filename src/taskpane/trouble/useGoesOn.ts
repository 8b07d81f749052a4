import { useEffect, useRef } from "react";
import type { Trouble, TroubleKind } from "../../workbook/excel/Trouble";

/**
 * How long to wait before retrying, in milliseconds, for troubles that can pass without the person
 * acting here.
 */
export const GOES_ON_AFTER: Readonly<Partial<Record<TroubleKind, number>>> = {
  cellBeingEdited: 1000,
  connectionLost: 5000,
};

/**
 * Retries automatically after a trouble that can pass without the person; each new trouble restarts
 * the wait.
 */
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
