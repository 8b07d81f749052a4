import { useEffect, useState } from "react";
import type { Paper } from "../../../report/paper/paper";
import type { Trouble } from "../../../workbook/excel/Trouble";
import { usePane } from "../../context/PaneContext";

export type PaperState =
  | { readonly kind: "reading" }
  | { readonly kind: "paper"; readonly paper: Paper }
  | { readonly kind: "failed"; readonly trouble: Trouble };

/** The paper, read again whenever the assessment changes, so that copying need not wait. */
export function usePaper(): PaperState {
  const { service, assessment } = usePane();
  const [state, setState] = useState<PaperState>({ kind: "reading" });
  useEffect(() => {
    let current = true;
    void service.paper().then((outcome) => {
      if (current) setState((before) => (isSame(before, outcome) ? before : outcome));
    });
    return () => {
      current = false;
    };
  }, [service, assessment]);
  return state;
}

/** Ignores another reading of the same paper, because Excel would be asked for its charts again. */
function isSame(one: PaperState, other: PaperState): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
