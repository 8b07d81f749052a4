import type { CommandTroubles } from "../../commands/commandTroubles";
import type { Trouble } from "../../workbook/excel/Trouble";

/** Troubles of the ribbon's commands in memory, for tests; a new one reaches followers at once. */
export function makeFakeCommandTroubles(first?: Trouble): CommandTroubles {
  let trouble = first;
  const followers = new Set<(trouble: Trouble | undefined) => void>();
  const set = (next: Trouble | undefined): void => {
    trouble = next;
    followers.forEach((follower) => follower(next));
  };
  return {
    read: () => trouble,
    leave: set,
    clear: () => set(undefined),
    follow: (changed) => {
      followers.add(changed);
      return () => void followers.delete(changed);
    },
  };
}
