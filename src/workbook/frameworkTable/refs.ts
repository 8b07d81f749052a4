/** Refs for what the table gives none. */
import { canBeRef } from "../../framework/reading/readIdentity";
import { takenFor } from "../../framework/typedIntoACell";
import type { GivenRow } from "./givenRows";
import type { GivenKeyArea, GivenTheme } from "./groupRows";

export interface Refs {
  readonly ofTheme: ReadonlyMap<GivenTheme, string>;
  readonly ofKeyArea: ReadonlyMap<GivenKeyArea, string>;
  readonly ofRow: ReadonlyMap<GivenRow, string>;
  /** How many value codes got one made. */
  readonly made: number;
}

const SMALL_WORDS = new Set([
  ...["a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "our", "the"],
  ...["to", "with"],
]);

/** A ref of a group as we make it. */
const GROUP_REF = /^[A-Za-z][A-Za-z0-9]{0,11}$/;

/**
 * Given refs as they are; others follow the refs of their value codes ("SL1" for SL1.1 and SL1.2),
 * otherwise the titles and the order. Excel takes none of those made for a date or cell address.
 */
export function refsFor(themes: readonly GivenTheme[]): Refs {
  const ofTheme = new Map<GivenTheme, string>();
  const ofKeyArea = new Map<GivenKeyArea, string>();
  const ofRow = new Map<GivenRow, string>();
  const used = new Set<string>();
  const use = (ref: string): string => {
    used.add(ref.toLowerCase());
    return ref;
  };
  const isFree = (ref: string): boolean => !used.has(ref.toLowerCase());
  for (const theme of themes) {
    useGiven(theme.texts.get("themeRef")?.text, use);
    for (const keyArea of theme.keyAreas) {
      useGiven(keyArea.texts.get("keyAreaRef")?.text, use);
      for (const row of keyArea.rows) useGiven(row.texts.get("ref")?.text, use);
    }
  }
  // Prefixes of given refs first, so that none is taken by a ref that is made.
  for (const { keyAreas } of themes) {
    for (const keyArea of keyAreas) {
      const given = keyArea.texts.get("keyAreaRef")?.text;
      const prefix = given ?? commonPrefix(keyArea.rows.map(refOf));
      if (prefix !== undefined && (given !== undefined || isFree(prefix))) {
        ofKeyArea.set(keyArea, use(prefix));
      }
    }
  }
  for (const theme of themes) {
    const ref = theme.texts.get("themeRef")?.text ?? themePrefix(theme, ofKeyArea, isFree);
    ofTheme.set(theme, use(ref ?? madeThemeRef(theme.title.text, isFree)));
  }
  let made = 0;
  for (const theme of themes) {
    const themeRef = ofTheme.get(theme) ?? "";
    theme.keyAreas.forEach((keyArea, index) => {
      const ref = keyArea.isTheme
        ? themeRef
        : (ofKeyArea.get(keyArea) ?? use(numbered(beforeNumber(themeRef), index + 1, isFree)));
      ofKeyArea.set(keyArea, ref);
      keyArea.rows.forEach((row, at) => {
        const given = refOf(row);
        if (given === undefined) made += 1;
        ofRow.set(row, given ?? use(numbered(`${ref}.`, at + 1, isFree)));
      });
    });
  }
  return { ofTheme, ofKeyArea, ofRow, made };
}

function useGiven(ref: string | undefined, use: (ref: string) => string): void {
  if (ref !== undefined) use(ref);
}

function refOf(row: GivenRow): string | undefined {
  return row.texts.get("ref")?.text;
}

/** What all given refs have before their last dot or dash; undefined if they differ there. */
function commonPrefix(refs: readonly (string | undefined)[]): string | undefined {
  const given = refs.flatMap((ref) => ref ?? []);
  const prefixes = new Set(given.map((ref) => /^(.+)[.-][^.-]+$/.exec(ref)?.[1]));
  const [prefix] = prefixes;
  return prefixes.size === 1 && prefix !== undefined && canBeRef(prefix) ? prefix : undefined;
}

function themePrefix(
  { keyAreas }: GivenTheme,
  refs: ReadonlyMap<GivenKeyArea, string>,
  isFree: (ref: string) => boolean,
): string | undefined {
  if (keyAreas.length === 1 && keyAreas[0].isTheme) return refs.get(keyAreas[0]);
  const dotted = commonPrefix(keyAreas.map((each) => refs.get(each)));
  if (dotted !== undefined && isFree(dotted)) return dotted;
  const prefixes = new Set(keyAreas.map((each) => /^(.*\D)[\d]+$/.exec(refs.get(each) ?? "")?.[1]));
  const [prefix] = prefixes;
  const isUsable =
    prefixes.size === 1 && prefix !== undefined && isGroupRef(prefix) && isFree(prefix);
  return isUsable ? prefix : undefined;
}

function isGroupRef(ref: string): boolean {
  const taken = takenFor(ref);
  return GROUP_REF.test(ref) && taken !== "a date" && taken !== "a truth value";
}

/** Two or three letters of the title: initials, otherwise its beginning. */
function madeThemeRef(title: string, isFree: (ref: string) => boolean): string {
  const words = title
    .normalize("NFKD")
    .replace(/[^A-Za-z\s-]/g, "")
    .toUpperCase()
    .split(/[\s-]+/)
    .filter((word) => word !== "" && !SMALL_WORDS.has(word.toLowerCase()));
  const initials = words.map(([first]) => first).join("");
  const letters = words.join("");
  const choices = [
    ...(initials.length > 1 ? [initials.slice(0, 2), initials.slice(0, 3)] : []),
    ...[2, 3, 4].flatMap((count) => (letters.length >= count ? [letters.slice(0, count)] : [])),
    ...alphabet().map((letter) => `${letters.slice(0, 1) || "T"}${letter}`),
    ...alphabet().flatMap((one) => alphabet().map((other) => `T${one}${other}`)),
  ];
  const isUsable = (ref: string): boolean =>
    isFree(ref) &&
    isGroupRef(ref) &&
    [`${ref}.1`, `${ref}1.1`].every((each) => isFree(each) && takenFor(each) === undefined);
  return choices.find(isUsable) ?? choices[choices.length - 1];
}

function alphabet(): readonly string[] {
  return [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
}

/** "1." for 1, so that its key areas are 1.1 and 1.2; "SL" for SL. */
function beforeNumber(themeRef: string): string {
  return /\d$/.test(themeRef) ? `${themeRef}.` : themeRef;
}

/** `before` with this number or the next that is free. */
function numbered(before: string, first: number, isFree: (ref: string) => boolean): string {
  for (let number = first; ; number += 1) {
    if (isFree(`${before}${number}`)) return `${before}${number}`;
  }
}
