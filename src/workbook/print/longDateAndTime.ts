import { clockTime, longDate } from "../plan/longDate";

/** "14 March 2026, 10:20", in local time. */
export function longDateAndTime(moment: Date): string {
  return `${longDate(moment)}, ${clockTime(moment)}`;
}
