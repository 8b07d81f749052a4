import { LOCALE } from "./fillText";

const dates = new Intl.DateTimeFormat(LOCALE, { day: "numeric", month: "long", year: "numeric" });

/**
 * A local date, "2026-05-14" or with a time after "T", as "14 May 2026"; any other text unchanged.
 */
export function formatDate(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split("-").map(Number);
  const date = new Date(year, month - 1, day);
  if (Number.isNaN(date.getTime())) return iso;
  return dates.format(date);
}

/** A local date and time, "2026-05-14T10:42", as "14 May 2026, 10:42". */
export function formatDateTime(iso: string): string {
  return iso.length < 16 ? formatDate(iso) : `${formatDate(iso)}, ${iso.slice(11, 16)}`;
}
