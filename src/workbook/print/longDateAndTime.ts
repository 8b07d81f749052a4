import { clockTime, longDate } from "../plan/longDate";

/** "14 March 2026, 10:20", in the person's own time. */
export function longDateAndTime(moment: Date): string {
  return `${longDate(moment)}, ${clockTime(moment)}`;
}
