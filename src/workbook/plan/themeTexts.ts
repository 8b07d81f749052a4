/** The framework's texts as they are in the cells of a theme sheet. */
import { bulletText } from "../../framework/bulletText";
import {
  allValueCodes,
  isOwnKeyArea,
  type Framework,
  type KeyArea,
  type Theme,
  type ValueCode,
} from "../../framework/framework";
import { mostInColumn, shownText } from "./longTexts";

/** Empty line, line of the key area and its word, counted in characters. */
const AROUND_DESCRIPTION = 60;

/** So many paragraphs in one statement are a list. */
const LISTED = 6;

const listed = new WeakMap<Framework, boolean>();

/** True if the framework's statements are lists, such as of criteria, without signs for their items. */
function hasLists(framework: Framework): boolean {
  const known = listed.get(framework);
  if (known !== undefined) return known;
  const found = allValueCodes(framework).some(({ statements }) =>
    statements.some((one) => one.length >= LISTED && !one.some(isItem)),
  );
  listed.set(framework, found);
  return found;
}

function isItem(paragraph: string): boolean {
  return bulletText(paragraph) !== undefined;
}

/**
 * A statement's paragraphs. Items of a list have one bullet whatever the framework wrote: a cell has no
 * other way to keep many paragraphs apart.
 */
export function statementParagraphs(
  framework: Framework,
  statement: readonly string[],
): readonly string[] {
  const isList = statement.length > 1 && hasLists(framework) && !statement.some(isItem);
  return statement.map((paragraph) => {
    const item = bulletText(paragraph) ?? (isList ? paragraph : undefined);
    return item === undefined ? paragraph : `\u2022 ${item}`;
  });
}

/** A statement as the text of a cell, one line per paragraph. */
export function statementText(framework: Framework, statement: readonly string[]): string {
  return statementParagraphs(framework, statement).join("\n");
}

/** The statement as a theme's sheet shows it. */
export function shownStatement(framework: Framework, statement: readonly string[]): string {
  return shownText(statementText(framework, statement), mostInColumn(framework));
}

/**
 * Title, an empty line, description: the API cannot make part of a cell bold. The description alone
 * where the title is its beginning, as in frameworks that have sentences and no titles.
 */
export function valueCodeText({ title, description }: ValueCode): string {
  if (description === "" || description === title) return title;
  const isBeginning = title.endsWith("\u2026") && description.startsWith(title.slice(0, -1));
  return isBeginning ? description : `${title}\n\n${description}`;
}

/** What the sheet shows of a value code, with its key area last unless that is the theme itself. */
export function valueCodeCellText(theme: Theme, keyArea: KeyArea, code: ValueCode): string {
  if (isOwnKeyArea(theme)) return valueCodeText(code);
  // Rows are also known by this text: it is data, which reading must not load the catalogue for.
  const line = `Key area: ${keyArea.title}`;
  const text = valueCodeText(code);
  return text === code.title ? `${text}\n\n${line}` : `${text}\n${line}`;
}

/** The longest description that has room beside title and key area. */
export function mostInDescription(framework: Framework, keyArea: KeyArea, code: ValueCode): number {
  return mostInColumn(framework) - code.title.length - keyArea.title.length - AROUND_DESCRIPTION;
}

/** The same as a theme's sheet shows it: of a long description the beginning. */
export function shownValueCode(
  framework: Framework,
  theme: Theme,
  keyArea: KeyArea,
  code: ValueCode,
): string {
  const description = shownText(code.description, mostInDescription(framework, keyArea, code));
  return valueCodeCellText(theme, keyArea, { ...code, description });
}

/** The titles of a framework's illustrations: a framework with texts to help has one, such as "Help text". */
export function illustrationTitles(framework: Framework): readonly string[] {
  const titles = allValueCodes(framework).flatMap(({ illustrations }) =>
    illustrations.map(({ title }) => title),
  );
  return [...new Set(titles)];
}

/** The text of an illustration; empty if the value code has none with that title. */
export function illustrationText(code: ValueCode, title: string): string {
  return code.illustrations.find((one) => one.title === title)?.text ?? "";
}

/** The heading of a column of illustrations. */
export function illustrationHeading(title: string): string {
  return `${title}\n(not scored)`;
}
