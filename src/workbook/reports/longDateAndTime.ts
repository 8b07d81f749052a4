/** "14 March 2026, 10:20", in the person's own time. */
export function longDateAndTime(moment: Date): string {
  const date = moment.toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
  });
  const time = moment.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  return `${date}, ${time}`;
}
