/** A day in words, in local time, as in sheets and papers: "14 March 2026". */
export function longDate(moment: Date): string {
  return moment.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
}

/** "10:20", in local time. */
export function clockTime(moment: Date): string {
  return moment.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}
