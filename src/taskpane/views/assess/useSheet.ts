import { useCallback, useEffect, useRef, useState } from "react";
import type { Trouble } from "../../../workbook/excel/Trouble";
import { usePane } from "../../context/PaneContext";

/** Milliseconds within which Excel tells of a selection that the pane itself made. */
const OWN_SELECTION = 1500;

interface Sheet {
  /** Why the cell could not be shown. */
  readonly trouble: Trouble | undefined;
  show(valueCodeId: string): void;
  dismiss(): void;
}

/**
 * The pane and the sheet beside it: a row that is selected there is shown here, and with the preference
 * for it the sheet goes to what is shown here.
 */
export function useSheet(
  valueCodeId: string | undefined,
  onSelect: (valueCodeId: string) => void,
): Sheet {
  const { service, preferences } = usePane();
  const [trouble, setTrouble] = useState<Trouble>();
  const own = useRef({ valueCodeId: "", until: 0 });
  const selected = useRef("");
  const latest = useRef(onSelect);
  useEffect(() => {
    latest.current = onSelect;
  });

  useEffect(() => {
    let ended = false;
    let stop = (): void => undefined;
    const listener = (id: string): void => {
      const isOwn = own.current.until > performance.now() && own.current.valueCodeId !== "";
      selected.current = id;
      // What the pane selected a moment ago may be told when the person is already further on.
      if (!isOwn) latest.current(id);
    };
    service.onSelect(listener).then(
      (stopFollowing) => {
        if (ended) stopFollowing();
        else stop = stopFollowing;
      },
      // Without it the pane is only not moved along; that it hears nothing is said where cells change.
      () => undefined,
    );
    return () => {
      ended = true;
      stop();
    };
  }, [service]);

  const show = useCallback(
    async (id: string): Promise<Trouble | undefined> => {
      own.current = { valueCodeId: id, until: performance.now() + OWN_SELECTION };
      selected.current = id;
      const outcome = await service.show(id, "entry");
      return outcome.kind === "failed" ? outcome.trouble : undefined;
    },
    [service],
  );

  const { moveSheetAlong } = preferences;
  useEffect(() => {
    if (!moveSheetAlong || valueCodeId === undefined || selected.current === valueCodeId) return;
    // Moving along is a convenience: where Excel cannot, the work goes on.
    void show(valueCodeId);
  }, [moveSheetAlong, valueCodeId, show]);

  return {
    trouble,
    show: (id) => void show(id).then(setTrouble),
    dismiss: () => setTrouble(undefined),
  };
}
