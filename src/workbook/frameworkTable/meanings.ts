/** What a column of a framework table can mean, and the headings that say so. One list for all who read or write such tables. */

import { LEVEL_COUNT } from "../../framework/reading/readLevels";

export type LevelMeaning = `level ${number}`;

export type ColumnMeaning =
  | (typeof PLAIN_MEANINGS)[number]
  /** The statements of one level. */
  | LevelMeaning;

/** Those other than levels, in the order in which they are offered. */
export const PLAIN_MEANINGS = [
  ...(["theme", "keyArea", "ref", "title", "description", "helpText"] as const),
  ...(["definition", "whatItIs", "whyImportant", "illustration", "notApplicable"] as const),
  ...(["themeRef", "keyAreaRef", "themeId", "keyAreaId", "id"] as const),
  "leaveOut",
] as const;

/** The highest level number that a column can be given. */
export const HIGHEST_LEVEL = LEVEL_COUNT.most;

/** In the column "Not applicable": what we write, then what else people write, in lower case. */
export const YES = ["yes", "y", "true", "x", "✓", "allowed"] as const;
export const NO = ["no", "n", "false", "-", "not allowed"] as const;

/** The heading that we write for each. */
export const HEADINGS = {
  theme: "Theme",
  keyArea: "Key area",
  ref: "Ref",
  title: "Title",
  description: "Description",
  helpText: "Help text",
  definition: "Definition",
  whatItIs: "What it is",
  whyImportant: "Why it is important",
  notApplicable: "Not applicable",
  themeRef: "Theme ref",
  keyAreaRef: "Key area ref",
  themeId: "Theme id",
  keyAreaId: "Key area id",
  id: "Id",
} as const satisfies Partial<Record<ColumnMeaning, string>>;

/** What we write before the title of an illustration. */
export const ILLUSTRATION_PREFIX = "Illustration: ";

/** Other headings that people give them, in lower case. */
const OTHER_HEADINGS: Readonly<Record<keyof typeof HEADINGS, readonly string[]>> = {
  theme: [
    ...["section", "section name", "theme name", "theme title", "pillar", "domain"],
    ...["strategic theme", "characteristic", "dimension"],
  ],
  keyArea: [
    ...["sub-section", "subsection", "sub section", "sub-theme", "subtheme", "sub theme", "area"],
    ...["key area name", "key area title", "sub-section name", "subsection name", "key theme"],
  ],
  ref: [
    ...["ref.", "reference", "ref no", "ref no.", "ref number", "reference number", "no", "no."],
    ...["number", "code", "identifier", "value code identifier", "value code ref", "ref_id"],
  ],
  title: [
    ...["name", "value code", "value code title", "value code name", "element", "outcome"],
    ...["criterion", "indicator", "capability"],
  ],
  description: ["value code description", "descriptor", "detail", "details"],
  helpText: ["help", "guidance", "guidance notes", "help notes", "explanation"],
  definition: ["key area definition", "definition of key area", "definition of the key area"],
  whatItIs: ["what is it", "what is it?", "what it is?"],
  whyImportant: [
    ...["why is it important", "why is it important?", "why important", "why it matters"],
    ...["why is this important", "why is this important?", "importance"],
  ],
  notApplicable: [
    ...["n/a", "not applicable allowed", "may be not applicable", "can be not applicable"],
    ...["not applicable?", "n/a allowed"],
  ],
  themeRef: ["theme reference", "section ref"],
  keyAreaRef: ["key area reference", "sub-section ref"],
  themeId: [],
  keyAreaId: [],
  id: ["value code id"],
};

const KNOWN: ReadonlyMap<string, ColumnMeaning> = new Map(
  (Object.keys(HEADINGS) as (keyof typeof HEADINGS)[]).flatMap((meaning) =>
    [HEADINGS[meaning].toLowerCase(), ...OTHER_HEADINGS[meaning]].map(
      (heading) => [heading, meaning] as const,
    ),
  ),
);

const ILLUSTRATIONS =
  /^(?:illustrations?\b.*|best case|competent|worst case|examples?|good practice)$/;

/** The number and name in a level's heading, such as "1 - Minimum". */
export interface LevelHeading {
  readonly value: number;
  /** Empty if the heading has only the number. */
  readonly name: string;
}

const SEPARATOR = "\\s*[-\\u2013\\u2014:.)(]\\s*";
const NUMBER_AND_NAME = new RegExp(`^(\\d{1,2})(?:(?:${SEPARATOR}|\\s+)(.+?))?\\)?$`);
const WORD_AND_NUMBER = new RegExp(
  `^(?:evaluation statement|statement|maturity level|level|stage|score|rating|l)\\s*(\\d{1,2})(?:(?:${SEPARATOR}|\\s+)(.+?))?\\)?$`,
  "i",
);
const NAME_AND_NUMBER = /^(.+?)\s*\((?:level\s*)?(\d{1,2})\)$/i;

/** The level that a heading names; undefined for another heading. */
export function levelHeading(heading: string): LevelHeading | undefined {
  const text = plain(heading);
  const [, number, name = ""] = WORD_AND_NUMBER.exec(text) ?? NUMBER_AND_NAME.exec(text) ?? [];
  if (number !== undefined) return isLevel(number) ? { value: Number(number), name } : undefined;
  const [, before = "", after] = NAME_AND_NUMBER.exec(text) ?? [];
  return after !== undefined && isLevel(after) ? { value: Number(after), name: before } : undefined;
}

function isLevel(digits: string): boolean {
  return Number(digits) <= HIGHEST_LEVEL;
}

/** What a heading means; undefined if nobody can say. */
export function meaningOf(heading: string): ColumnMeaning | undefined {
  const text = plain(heading).toLowerCase();
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  if (ILLUSTRATIONS.test(text)) return "illustration";
  const level = levelHeading(heading);
  return level === undefined ? undefined : levelMeaning(level.value);
}

export function levelMeaning(value: number): LevelMeaning {
  return `level ${value}`;
}

/** The level whose statements a column has; undefined for another column. */
export function levelOf(meaning: ColumnMeaning | undefined): number | undefined {
  return meaning?.startsWith("level ") === true ? Number(meaning.slice(6)) : undefined;
}

/** The title of an illustration by its column's heading. */
export function illustrationTitle(heading: string): string {
  return heading.trim().replace(/^illustration:\s*/i, "");
}

/** True if the heading is the identifier of the eight-column table, which can be a ref or a title. */
export function isIdentifier(heading: string): boolean {
  return /^(?:value code )?identifier$/i.test(plain(heading));
}

/** A heading as one line, without what people add to headings. */
function plain(heading: string): string {
  return heading
    .normalize("NFKC")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\s*(?:\*|:|\((?:optional|required|mandatory)\))$/i, "")
    .trim();
}
