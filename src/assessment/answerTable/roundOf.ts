/** The round that a date of assessment belongs to: its year. Empty without a date. */
export function roundOf(date: string): string {
  return date.slice(0, 4);
}
