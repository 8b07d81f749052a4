import type { Level, ValueCode } from "../../framework/framework";

/** True if both scales have the same levels by number and name, so that levels can be compared. */
export function isSameScale(one: readonly Level[], other: readonly Level[]): boolean {
  return (
    wordsOf(one.map(({ value, label }) => [value, label])) ===
    wordsOf(other.map(({ value, label }) => [value, label]))
  );
}

/** True if both ask the same. The ref does not matter: new versions give refs to other value codes. */
export function isSameWording(one: ValueCode, other: ValueCode): boolean {
  return asked(one) === asked(other);
}

function asked({ title, description, statements }: ValueCode): string {
  return wordsOf([title, description, statements]);
}

/** As text, without differences in white space. */
function wordsOf(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "string" ? part.replace(/\s+/g, " ").trim() : part,
  );
}
