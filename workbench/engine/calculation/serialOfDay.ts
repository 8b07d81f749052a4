const DAY = 86_400_000;

/** Excel's serial number for the local date of a moment. */
export function serialOfDay(moment: Date): number {
  const day = Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());
  return Math.round((day - Date.UTC(1899, 11, 30)) / DAY);
}
