import { equalIgnoringCase, excelTrim } from "../../../assessment/excelText";

/** The statuses that can be chosen for an action. */
export const ACTION_STATUSES = [
  "Not started",
  "In progress",
  "On hold",
  "Done",
  "Dropped",
] as const;

/** Statuses that end an action, so that it is no longer due. */
export const ENDED: readonly (typeof ACTION_STATUSES)[number][] = ["Done", "Dropped"];

/** True for an action whose status does not end it. */
export function isOpenAction(status: string): boolean {
  const text = excelTrim(status);
  return !ENDED.some((one) => equalIgnoringCase(text, one));
}
