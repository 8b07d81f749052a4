import type { Framework } from "../../framework/framework";

/** The upper row of keys from left to right, as most keyboards have it. */
const KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "-", "="];
const HIGHEST_DIGIT = 9;

/**
 * The level for a key: a digit is its own level. Levels above 9 have the keys to the right of 9 that
 * are left: 0, unless that is a level, then - and =. Undefined for any other key.
 */
export function levelOfKey(key: string, { levels }: Framework): number | undefined {
  const at = keysFor(levels).indexOf(key);
  return at < 0 ? undefined : levels[at].value;
}

/**
 * The keys that choose a level, in the hint's words: "1 to 5", "0 to 4"; on a scale up to 12 "1 to
 * 9, 0, -, =".
 */
export function keysOfLevels({ levels }: Framework): {
  readonly first: number;
  readonly last: string;
} {
  const keys = keysFor(levels);
  const digits = levels.filter(({ value }) => value <= HIGHEST_DIGIT).length;
  return { first: levels[0].value, last: keys.slice(digits - 1).join(", ") };
}

/** The key of each level. */
function keysFor(levels: Framework["levels"]): readonly string[] {
  const hasZero = levels[0].value === 0;
  const right = KEYS.slice(KEYS.indexOf(hasZero ? "-" : "0"));
  return levels.map(({ value }) =>
    value <= HIGHEST_DIGIT ? String(value) : right[value - HIGHEST_DIGIT - 1],
  );
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
