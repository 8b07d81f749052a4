/** A cell's value as text, without spaces at its ends. */
export function textOf(value: unknown): string {
  return value === null || value === undefined ? "" : String(value).trim();
}
