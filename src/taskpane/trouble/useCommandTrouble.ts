import { useEffect, useState } from "react";
import type { CommandTroubles } from "../../commands/commandTroubles";
import type { Trouble } from "../../workbook/excel/Trouble";

export interface CommandTrouble {
  readonly trouble: Trouble | undefined;
  dismiss(): void;
}

/**
 * A failure of a ribbon command, left for the pane: shown as it happens, or when the pane opens
 * next.
 */
export function useCommandTrouble(troubles: CommandTroubles): CommandTrouble {
  const [trouble, setTrouble] = useState<Trouble | undefined>(() => troubles.read());
  useEffect(() => troubles.follow(setTrouble), [troubles]);
  return {
    trouble,
    dismiss: () => {
      troubles.clear();
      setTrouble(undefined);
    },
  };
}
