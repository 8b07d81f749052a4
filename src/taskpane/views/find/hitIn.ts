/** Where the words of a search were found, as a short piece of the text around them. */
import type { Response } from "../../../assessment/assessment";
import type { Framework, ValueCode } from "../../../framework/framework";
import { bulletText } from "../../../framework/bulletText";
import { plainText } from "./plainText";

export type Where =
  | { readonly kind: "description" | "comment" | "evidence" | "flag" }
  | { readonly kind: "level"; readonly label: string }
  | { readonly kind: "illustration"; readonly title: string };

export interface SearchedText {
  readonly where: Where;
  readonly text: string;
}

export interface HitPart {
  readonly text: string;
  readonly isMatch: boolean;
}

export interface Hit {
  readonly where: Where;
  readonly parts: readonly HitPart[];
}

/** How much is shown around the first match. */
const BEFORE = 28;
const SHOWN = 110;

/** All texts of a value code but its title, the answer's first: people look for their own words. */
export function searchedTexts(
  code: ValueCode,
  { levels }: Framework,
  response: Response | undefined,
): readonly SearchedText[] {
  const { comment = "", evidence = "", flag = "" } = response ?? {};
  const texts: readonly SearchedText[] = [
    { where: { kind: "comment" }, text: comment },
    { where: { kind: "evidence" }, text: evidence },
    { where: { kind: "flag" }, text: flag },
    { where: { kind: "description" }, text: code.description },
    ...levels.map(({ label }, index): SearchedText => ({
      where: { kind: "level", label },
      text: code.statements[index].map((one) => bulletText(one) ?? one).join(" \u2022 "),
    })),
    ...code.illustrations.map(({ title, text }): SearchedText => ({
      where: { kind: "illustration", title },
      text,
    })),
  ];
  return texts.filter(({ text }) => text !== "");
}

/**
 * The text with most of the missing words; undefined if one of these is in no text.
 * @param missing words that must be in the texts
 * @param words all that are marked
 */
export function hitIn(
  texts: readonly SearchedText[],
  missing: readonly string[],
  words: readonly string[],
): Hit | undefined {
  const found = texts.map((searched) => {
    const plain = plainText(searched.text);
    return { searched, has: missing.filter((word) => plain.includes(word)) };
  });
  if (!missing.every((word) => found.some(({ has }) => has.includes(word)))) return undefined;
  const most = Math.max(...found.map(({ has }) => has.length));
  const best = found.find(({ has }) => has.length === most)?.searched;
  return best && { where: best.where, parts: partsOf(best.text.replace(/\s+/g, " "), words) };
}

/** The piece around the first match, cut between words, with every match in it. */
function partsOf(text: string, words: readonly string[]): readonly HitPart[] {
  const marks = marksIn(text, words);
  const first = Math.max(marks.indexOf(true), 0);
  const start = first <= BEFORE ? 0 : text.indexOf(" ", first - BEFORE) + 1;
  const from = start > first ? first : start;
  const space = text.lastIndexOf(" ", from + SHOWN);
  const to = text.length <= from + SHOWN ? text.length : space > first ? space : from + SHOWN;
  const parts: HitPart[] = from > 0 ? [{ text: "\u2026", isMatch: false }] : [];
  for (let at = from; at < to;) {
    const isMatch = marks[at];
    let end = at;
    while (end < to && marks[end] === isMatch) end += 1;
    parts.push({ text: text.slice(at, end), isMatch });
    at = end;
  }
  if (to < text.length) parts.push({ text: "\u2026", isMatch: false });
  return parts;
}

/** For each UTF-16 unit, whether it is part of a match. */
function marksIn(text: string, words: readonly string[]): readonly boolean[] {
  const marks = Array<boolean>(text.length).fill(false);
  const places: number[] = [];
  let plain = "";
  let at = 0;
  for (const character of text) {
    const own = plainText(character);
    for (let unit = 0; unit < own.length; unit += 1) places.push(at);
    plain += own;
    at += character.length;
  }
  places.push(text.length);
  for (const word of words) {
    for (let found = plain.indexOf(word); found >= 0; found = plain.indexOf(word, found + 1)) {
      marks.fill(true, places[found], places[found + word.length]);
    }
  }
  return marks;
}
