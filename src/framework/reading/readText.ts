import type { JsonNode } from "./parseJson";
import { reportWrongKind } from "./readMembers";
import type { Report } from "./Report";

/** Excel's limit for the text of one cell, in UTF-16 units. */
export const LONGEST_CELL_TEXT = 32767;

/** Longest titles and names, in UTF-16 units: what still reads as a heading on paper. */
export const LONGEST = {
  id: 120,
  ref: 20,
  title: 200,
  version: 30,
  subject: 60,
  publisher: 200,
  levelName: 60,
  levelLabel: 60,
  illustrationTitle: 40,
} as const;

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNWRITABLE = /[\u0000-\u001f\u007f\u2028\u2029\ufffe\uffff]|\p{Surrogate}/u;

/**
 * Reads any text, even an empty one. Undefined, with a problem, if it is not a text or no workbook
 * can hold it.
 */
export function readPlainText(
  report: Report,
  node: JsonNode | undefined,
  part: string,
  name: string,
): string | undefined {
  if (node === undefined) return undefined;
  if (node.kind !== "string") {
    reportWrongKind(report, node, part, name, "string");
    return undefined;
  }
  if (UNWRITABLE.test(node.value)) {
    report.add(
      node,
      part,
      `${name} holds a line break, a tab or a character that no workbook can hold.`,
      "Write it as one line; where it is a list of paragraphs, make the rest a paragraph of its own.",
    );
    return undefined;
  }
  return node.value;
}

/**
 * Reads a heading or name: not empty, at most `longest` UTF-16 units. Spaces around it do not count;
 * the framework is made without them.
 */
export function readTitle(
  report: Report,
  node: JsonNode | undefined,
  part: string,
  name: string,
  longest: number,
): string | undefined {
  const given = readPlainText(report, node, part, name);
  if (given === undefined || node === undefined) return undefined;
  const text = given.trim();
  if (text === "") {
    report.add(node, part, `${name} is empty.`, "Write what it should say.");
    return undefined;
  }
  if (given.length > longest) {
    report.add(
      node,
      part,
      `${name} has ${given.length} characters; at most ${longest} are possible.`,
      "Shorten it.",
    );
  }
  return text;
}

/** Reads one paragraph that fits into a cell; it can be empty if `least` is 0. */
export function readParagraph(
  report: Report,
  node: JsonNode | undefined,
  part: string,
  name: string,
  least: 0 | 1,
): string | undefined {
  const text = readPlainText(report, node, part, name);
  if (text === undefined || node === undefined) return undefined;
  if (least === 1 && text.trim() === "") {
    report.add(node, part, `${name} is empty.`, "Write the text or remove the entry.");
  }
  reportWhereTooLong(report, node, part, name, text.length);
  return text;
}

/** Adds a problem if a text of `length` UTF-16 units is too long for a cell. */
export function reportWhereTooLong(
  report: Report,
  node: JsonNode,
  part: string,
  name: string,
  length: number,
): void {
  if (length <= LONGEST_CELL_TEXT) return;
  report.add(
    node,
    part,
    `${name} has ${length} characters; a cell holds ${LONGEST_CELL_TEXT}.`,
    "Shorten it, or make two value codes of it.",
  );
}
