import { useCallback, useEffect, useRef, useState } from "react";
import type { Trouble } from "../../../workbook/excel/Trouble";
import { followUntil } from "../../context/followUntil";
import { usePane } from "../../context/PaneContext";

/** Milliseconds within which Excel reports a selection that the pane itself made. */
const OWN_SELECTION = 1500;

interface Sheet {
  /** Why the cell could not be shown. */
  readonly trouble: Trouble | undefined;
  show(valueCodeId: string): void;
  dismiss(): void;
}

/**
 * Keeps the pane and the sheet together: a row selected in the sheet is shown in the pane, and with
 * that preference the sheet selects what the pane shows.
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
    const listener = (id: string): void => {
      const isOwn = own.current.until > performance.now() && own.current.valueCodeId !== "";
      selected.current = id;
      // A selection made by the pane may be reported when the person has already moved on.
      if (!isOwn) latest.current(id);
    };
    // Without it the pane just does not follow; where cells change, the pane says that it is not
    // notified.
    return followUntil(service.onSelect(listener), () => undefined);
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
    // Moving the sheet is a convenience: if Excel cannot do it, work continues.
    void show(valueCodeId);
  }, [moveSheetAlong, valueCodeId, show]);

  return {
    trouble,
    show: (id) => void show(id).then(setTrouble),
    dismiss: () => setTrouble(undefined),
  };
}
