import { OTHER_ANSWERS } from "../otherAnswers";
import { takenFor } from "../typedIntoACell";
import type { JsonNode } from "./parseJson";
import { readItems, readMembers, reportWrongKind } from "./readMembers";
import { LONGEST, readParagraph, readTitle } from "./readText";
import type { Report } from "./Report";

/** How many levels a scale has. */
export const LEVEL_COUNT = { least: 2, most: 12 } as const;

export interface KnownLevel {
  readonly value: number;
  readonly node: JsonNode;
  /** True if the level has its own statement, so that value codes have none for it. */
  readonly hasOwnStatement: boolean;
}

/**
 * Reads the levels: 2 to 12 of them, from 0 or 1 upwards without gaps. Undefined if the values are
 * out of order, so that statements cannot be checked against them.
 */
export function readLevels(
  report: Report,
  node: JsonNode | undefined,
): readonly KnownLevel[] | undefined {
  if (node === undefined) return undefined;
  const items = readItems(report, node, "", "The list of levels", 0);
  const { least, most } = LEVEL_COUNT;
  if (node.kind === "array" && (items.length < least || items.length > most)) {
    report.add(
      node,
      "",
      `The number of levels is ${items.length}; ${least} to ${most} are possible.`,
      "Add or remove levels, and their statements with them.",
    );
  }
  const levels = items.map((item, index) => readLevel(report, item, index));
  const inOrder = items.map((item, index) =>
    index === 0
      ? isAmong(report, item, levels[0]?.value, [0, 1])
      : isAfter(report, item, levels[index]?.value, levels[index - 1]?.value),
  );
  reportDoubled(report, items, levels);
  return inOrder.every(Boolean) && items.length > 0
    ? levels.flatMap((level) => level ?? [])
    : undefined;
}

/**
 * True if the value follows directly on the one before; reports nothing if either could not be
 * read.
 */
function isAfter(
  report: Report,
  node: JsonNode,
  value: number | undefined,
  before: number | undefined,
): boolean {
  return before !== undefined && isAmong(report, node, value, [before + 1]);
}

function isAmong(
  report: Report,
  node: JsonNode,
  value: number | undefined,
  expected: readonly number[],
): boolean {
  if (value === undefined) return false;
  if (expected.includes(value)) return true;
  report.add(
    node,
    `level ${value}`,
    `Level ${value} is where level ${expected.join(" or ")} was expected.`,
    "Number the levels upwards from 0 or 1 without gaps, the lowest first.",
  );
  return false;
}

interface LevelRead extends KnownLevel {
  readonly label: string | undefined;
}

function readLevel(report: Report, node: JsonNode, index: number): LevelRead | undefined {
  const part = `level number ${index + 1} of the list`;
  const members = readMembers(
    report,
    node,
    part,
    "the level",
    ["value", "name", "label"],
    ["ownStatement"],
  );
  if (members === undefined) return undefined;
  readTitle(report, members.get("name"), part, "The level's name", LONGEST.levelName);
  readParagraph(report, members.get("ownStatement"), part, "The level's own statement", 1);
  const labelNode = members.get("label");
  const label = readTitle(report, labelNode, part, "The level's label", LONGEST.levelLabel);
  const value = readValue(report, members.get("value"), part);
  if (labelNode !== undefined && label !== undefined) {
    checkLabel(report, labelNode, part, label, value);
  }
  if (value === undefined) return undefined;
  return { value, node, label, hasOwnStatement: members.has("ownStatement") };
}

function readValue(report: Report, node: JsonNode | undefined, part: string): number | undefined {
  if (node === undefined) return undefined;
  if (node.kind !== "number") {
    reportWrongKind(report, node, part, "The level's value", "number");
    return undefined;
  }
  const highest = LEVEL_COUNT.most;
  if (Number.isInteger(node.value) && node.value >= 0 && node.value <= highest) return node.value;
  report.add(
    node,
    part,
    `The level's value ${node.value} is not a whole number from 0 to ${highest}.`,
    "Number the levels upwards from 0 or 1 without gaps.",
  );
  return undefined;
}

/** People choose and type labels in cells, and formulas look them up there. */
function checkLabel(
  report: Report,
  node: JsonNode,
  part: string,
  label: string,
  value: number | undefined,
): void {
  const add = (message: string, remedy: string) => report.add(node, part, message, remedy);
  if (OTHER_ANSWERS.some((answer) => answer === label.toLowerCase())) {
    add(`The label "${label}" already has a meaning in the workbook.`, "Choose another word.");
  }
  if (/^ | $| {2}/.test(label)) {
    add(
      `The label "${label}" has spaces at an end or two in a row, which entries in cells are freed of.`,
      "Write single spaces, and none at the ends.",
    );
  }
  if (/[*~]/.test(label)) {
    add(
      `The label "${label}" holds * or ~, which Excel takes for wildcards.`,
      "Write it without these signs.",
    );
  }
  if (/^[=+\-@']/.test(label)) {
    add(
      `Excel takes the label "${label}" for a formula or swallows its first sign.`,
      "Begin it with a letter or with the level's number.",
    );
  }
  const leading = /^\d+/.exec(label)?.[0];
  if (value !== undefined && leading !== undefined && Number(leading) !== value) {
    add(
      `The label "${label}" begins with ${leading}, but the level's value is ${value}.`,
      `Begin the label with ${value} or with a word.`,
    );
  }
  const taken = label.length > LONGEST.levelLabel ? undefined : takenFor(label);
  if (taken !== undefined && label !== String(value)) {
    add(
      `Excel takes the label "${label}" for ${taken}.`,
      'Write it so that it stays a text, such as "1 - Minimum".',
    );
  }
}

function reportDoubled(
  report: Report,
  items: readonly JsonNode[],
  levels: readonly (LevelRead | undefined)[],
): void {
  levels.forEach((level, index) => {
    const label = level?.label;
    if (label === undefined) return;
    const first = levels.findIndex((other) => other !== undefined && sameLabel(other.label, label));
    if (first < index) {
      report.add(
        items[index],
        `level number ${index + 1} of the list`,
        levels[first]?.label?.toLowerCase() === label.toLowerCase()
          ? `The label "${label}" is given to two levels.`
          : `The label "${label}" differs from that of another level only in its dashes.`,
        "Give each level a label of its own.",
      );
    }
  });
}

/** Entries in cells count with any dash and spaces, so labels may not differ in these alone. */
function sameLabel(one: string | undefined, other: string): boolean {
  return one !== undefined && evenly(one) === evenly(other);
}

function evenly(label: string): string {
  return label
    .toLowerCase()
    .replace(/[-\u2013\u2014]/g, " - ")
    .replace(/[ \u00a0]+/g, " ")
    .trim();
}
