import type { JsonNode } from "./parseJson";
import type { KnownLevel } from "./readLevels";
import { readMembersByName } from "./readMembers";
import { readParagraphs } from "./readParagraphs";
import type { Report } from "./Report";

/**
 * Reads the statements of a value code: one for each level without its own statement, and no
 * others. Those in `withCriteria` can do without one.
 */
export function readStatements(
  report: Report,
  node: JsonNode | undefined,
  part: string,
  levels: readonly KnownLevel[] | undefined,
  withCriteria: ReadonlySet<string>,
): void {
  if (node === undefined) return;
  const byLevel = readMembersByName(report, node, part, "the statements");
  if (byLevel === undefined) return;
  for (const [key, member] of byLevel) {
    readParagraphs(report, member.node, part, `The statement for level ${key}`, 1);
    checkLevel(report, member, key, part, levels);
  }
  for (const { value, hasOwnStatement } of levels ?? []) {
    const key = String(value);
    if (hasOwnStatement || byLevel.has(key) || withCriteria.has(key)) continue;
    report.add(
      { offset: node.offset, missing: String(value) },
      part,
      `There is no statement for level ${value}.`,
      `Add "${value}" with a list of its paragraphs.`,
    );
  }
}

/**
 * Reports a statement without a level of its own. If the levels are out of order, only those that
 * can never be one.
 */
function checkLevel(
  report: Report,
  at: Pick<JsonNode, "offset">,
  key: string,
  part: string,
  levels: readonly KnownLevel[] | undefined,
): void {
  const level = levels?.find(({ value }) => String(value) === key);
  if (level?.hasOwnStatement === true) {
    report.add(
      at,
      part,
      `There is a statement for level ${key}, which has a text of its own ("ownStatement").`,
      "Remove one of the two.",
    );
  } else if (level === undefined && (levels !== undefined || !/^(?:\d|10)$/.test(key))) {
    const known = levels === undefined ? "" : ` Its levels are ${valuesOf(levels)}.`;
    report.add(
      at,
      part,
      `There is a statement for level ${key}, which the framework does not have.${known}`,
      "Correct the number or remove the statement.",
    );
  }
}

function valuesOf(levels: readonly KnownLevel[]): string {
  return levels.map(({ value }) => value).join(", ");
}
