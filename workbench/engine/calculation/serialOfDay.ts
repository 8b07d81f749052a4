const DAY = 86_400_000;

/** A moment's day, as its clock on the wall has it, counted as Excel counts days. */
export function serialOfDay(moment: Date): number {
  const day = Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());
  return Math.round((day - Date.UTC(1899, 11, 30)) / DAY);
}
