/** Copies and compares plain values: objects, lists and maps of them. */

/** A copy that shares nothing with the original. */
export function plainCopy<Value>(value: Value): Value;
export function plainCopy(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((part: unknown) => plainCopy(part));
  if (value instanceof Map) return new Map([...value].map(([key, part]) => [key, plainCopy(part)]));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plainCopy(part)]));
}

/** Whether two are equal in every part; an undefined part equals a missing one. */
export function equal(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  if (one instanceof Map && other instanceof Map) {
    return one.size === other.size && [...one].every(([key, part]) => equal(part, other.get(key)));
  }
  const parts = Object.entries(one).filter(([, part]) => part !== undefined);
  const others = new Map(Object.entries(other).filter(([, part]) => part !== undefined));
  return parts.length === others.size && parts.every(([key, part]) => equal(part, others.get(key)));
}
