/** Ids in Excel's form: the kind of object, then its own number. */

const KINDS = { sheet: "0001", conditionalFormat: "0004", chart: "0008", table: "000C" } as const;

/** "{00000000-0001-0000-002A-000000000000}" for sheet number 42. */
export function excelId(kind: keyof typeof KINDS, number: number): string {
  const digits = number.toString(16).toUpperCase().padStart(4, "0");
  return `{00000000-${KINDS[kind]}-0000-${digits}-000000000000}`;
}
