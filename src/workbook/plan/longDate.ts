/** A day in words, in the person's own time, as sheets and papers print it: "14 March 2026". */
export function longDate(moment: Date): string {
  return moment.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
}

/** "10:20", in the person's own time. */
export function clockTime(moment: Date): string {
  return moment.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}
