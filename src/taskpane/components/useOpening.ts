import { useEffect, useState } from "react";
import type { Trouble } from "../../workbook/excel/Trouble";
import { usePane } from "../context/PaneContext";
import type { Opening } from "../../workbook/excel/Opening";

interface UsedOpening {
  /** undefined while Excel is asked. */
  readonly opening: Opening | undefined;
  /** Why the last change did not work. */
  readonly trouble: Trouble | undefined;
  /** Resolves to true once it is kept. */
  change(opens: boolean): Promise<boolean>;
}

/** Whether the pane opens with this workbook, and how to change that. */
export function useOpening(): UsedOpening {
  const { service } = usePane();
  const [opening, setOpening] = useState<Opening>();
  const [trouble, setTrouble] = useState<Trouble>();
  useEffect(() => {
    let left = false;
    void service.opening().then((found) => {
      if (!left) setOpening(found);
    });
    return () => {
      left = true;
    };
  }, [service]);
  return {
    opening,
    trouble,
    change: async (opens) => {
      const outcome = await service.setOpening(opens);
      setTrouble(outcome.kind === "failed" ? outcome.trouble : undefined);
      setOpening(await service.opening());
      return outcome.kind === "set";
    },
  };
}
