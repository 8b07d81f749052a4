import type { Framework } from "../../framework/framework";

/**
 * The level for a number key: 0 is level 0, or 10 on a scale up to 10; undefined for any other key.
 */
export function levelOfKey(key: string, { levels }: Framework): number | undefined {
  if (!/^\d$/.test(key)) return undefined;
  const values = levels.map(({ value }) => value);
  const meant = Number(key);
  if (values.includes(meant)) return meant;
  return key === "0" && values.includes(10) ? 10 : undefined;
}

/**
 * The keys that choose a level, in the hint's words: "1 to 5", "0 to 4"; on a scale up to 10 "1 to
 * 9, 0".
 */
export function keysOfLevels({ levels }: Framework): {
  readonly first: number;
  readonly last: string;
} {
  const highest = levels[levels.length - 1].value;
  return { first: levels[0].value, last: highest === 10 ? "9, 0" : String(highest) };
}

/** True if the element uses single keys for typing or choosing. */
export function takesKeys(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["radio", "checkbox"].includes(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    target.isContentEditable === true
  );
}
