import { WorkbookTrouble } from "./troubles";

/** Calls with the value code in whose row the selection now is. */
export function watchSelection(
  selected: (valueCodeId: string) => void,
): Promise<() => Promise<void>> {
  return Promise.reject(new WorkbookTrouble(selected.name, "Being built."));
}

/** The value code in whose row the selection is. */
export function selectedValueCode(): Promise<string | undefined> {
  return Promise.resolve(undefined);
}
