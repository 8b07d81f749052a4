/**
 * What went wrong in a ribbon command, stored for the pane to show. A command cannot show it:
 * opening the pane takes a shared runtime, and a failed command must not write a cell.
 */
import type { Trouble } from "../workbook/excel/Trouble";

const KEY = "maturity-workbook.command-trouble";

export interface CommandTroubles {
  /** The last trouble left and not yet cleared. */
  read(): Trouble | undefined;
  leave(trouble: Trouble): void;
  clear(): void;
  /**
   * Calls `changed` with every trouble that is left, or undefined once it is cleared. Returns a
   * function that stops this.
   */
  follow(changed: (trouble: Trouble | undefined) => void): () => void;
}

/**
 * Troubles kept in the web view's storage, which the pane and the commands share.
 * @param partition Office's own partition key, if it has one; browsers require it
 */
export function storedCommandTroubles(partition: string): CommandTroubles {
  const key = `${partition}${KEY}`;
  return {
    read: () => orNothing(() => troubleOf(window.localStorage.getItem(key))),
    leave: (trouble) => orNothing(() => window.localStorage.setItem(key, JSON.stringify(trouble))),
    clear: () => orNothing(() => window.localStorage.removeItem(key)),
    follow: (changed) => {
      const listener = (event: StorageEvent): void => {
        if (event.key === key) changed(troubleOf(event.newValue));
      };
      window.addEventListener("storage", listener);
      return () => window.removeEventListener("storage", listener);
    },
  };
}

/** Storage is refused where third-party storage is blocked; the product works without it. */
function orNothing<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

function troubleOf(text: string | null): Trouble | undefined {
  if (text === null) return undefined;
  const value: unknown = orNothing(() => JSON.parse(text) as unknown);
  return isTrouble(value) ? value : undefined;
}

function isTrouble(value: unknown): value is Trouble {
  return (
    typeof value === "object" &&
    value !== null &&
    ["kind", "message", "remedy", "details"].every(
      (name) => name in value && typeof Reflect.get(value, name) === "string",
    )
  );
}
