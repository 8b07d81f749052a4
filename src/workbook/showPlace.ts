import type { ResponseField } from "./outcomes";
import { WorkbookTrouble } from "./troubles";

/** Brings the sheet of a value code to the front and selects its cell. */
export function showValueCode(valueCodeId: string, field: ResponseField): Promise<void> {
  return Promise.reject(new WorkbookTrouble(valueCodeId + field, "Being built."));
}

/** Brings a place of the workbook to the front. */
export function showPlace(place: {
  readonly sheet: string;
  readonly address: string;
}): Promise<void> {
  return Promise.reject(new WorkbookTrouble(place.address, "Being built."));
}
