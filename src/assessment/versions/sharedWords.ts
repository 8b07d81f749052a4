import type { ValueCode } from "../../framework/framework";

/** The share of words that two value codes have in common, from 0 to 1: twice the common ones by all. */
export function sharedWords(one: ValueCode, other: ValueCode): number {
  return shareOf(wordsOf(textOf(one)), wordsOf(textOf(other)));
}

/** The same of two texts. */
export function sharedWordsOfTexts(one: string, other: string): number {
  return shareOf(wordsOf(one), wordsOf(other));
}

function shareOf(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    common += 1;
  }
  return (2 * common) / (one.length + other.length);
}

function textOf({ title, description, statements }: ValueCode): string {
  return [title, description, ...statements.flat()].join(" ");
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
