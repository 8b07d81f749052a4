import type { Trouble } from "../../src/workbook/excel/Trouble";

/** A trouble as one line: what happened, what to do, and the details needed to report it. */
export function troubleLine({ message, remedy, details }: Trouble): string {
  return `${message} ${remedy} (${details})`;
}
