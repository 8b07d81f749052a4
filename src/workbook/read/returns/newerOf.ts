import type { ReturnRead } from "./ReturnOutcome";

/**
 * The newer of two files: by the date of assessment, then by when the file was changed. The same
 * whichever comes first; undefined if neither tells.
 */
export function newerOf(one: ReturnRead, other: ReturnRead): ReturnRead | undefined {
  const dates = [one.answers.date, other.answers.date];
  if (!dates.includes("") && dates[0] !== dates[1]) return dates[0] > dates[1] ? one : other;
  const times = [one.modified, other.modified];
  if (times.includes("") || times[0] === times[1]) return undefined;
  return times[0] > times[1] ? one : other;
}
