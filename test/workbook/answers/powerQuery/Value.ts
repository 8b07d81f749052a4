/** What Power Query's language M calculates with, as far as docs/power-bi.md needs it. */

/** Worked out when it is first needed: so M does with steps, fields and cells. */
export type Later<T> = () => T;

export type Value =
  | null
  | string
  | number
  | boolean
  | Uint8Array
  | { readonly kind: "date"; readonly iso: string }
  | { readonly kind: "type"; readonly name: string }
  | { readonly kind: "list"; readonly items: readonly Value[] }
  | { readonly kind: "record"; readonly fields: Row }
  | { readonly kind: "table"; readonly rows: Later<readonly Row[]> }
  | { readonly kind: "function"; readonly call: (values: readonly Value[]) => Value };

export type Row = ReadonlyMap<string, Later<Value>>;

/** An error of M, which `try` catches. Any other is a fault of the test. */
export class QueryError extends Error {}

/** Remembers what was worked out, and also that it failed. */
export function later<T>(work: () => T): Later<T> {
  let done: { readonly value: T } | { readonly error: unknown } | undefined;
  return () => {
    if (done === undefined) {
      try {
        done = { value: work() };
      } catch (error) {
        done = { error };
      }
    }
    if ("error" in done) throw done.error;
    return done.value;
  };
}

/** The value of a cell or field. */
export function fieldOf(fields: Row, name: string): Value {
  const field = fields.get(name);
  if (field === undefined) throw new QueryError(`The field “${name}” was not found.`);
  return field();
}

/** A table of values that are known. */
export function tableOf(rows: () => readonly Readonly<Record<string, Value>>[]): Value {
  const known = (row: Readonly<Record<string, Value>>): Row =>
    new Map(Object.entries(row).map(([name, value]) => [name, () => value]));
  return { kind: "table", rows: later(() => rows().map(known)) };
}
