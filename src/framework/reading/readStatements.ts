import type { JsonNode } from "./parseJson";
import { LEVEL_COUNT, type KnownLevel } from "./readLevels";
import { readMembersByName } from "./readMembers";
import { readParagraphs } from "./readParagraphs";
import type { Report } from "./Report";

/** The levels of the framework, and which of them any value code has a statement for. */
export interface KnownScale {
  readonly levels: readonly KnownLevel[];
  readonly described: Set<number>;
}

/**
 * Reads the statements of a value code: one for each level that can be chosen for it, none for a
 * level with its own statement. Undefined as `scale` if the framework's levels are out of order.
 * Those in `withCriteria` need none.
 */
export function readStatements(
  report: Report,
  node: JsonNode | undefined,
  valueCode: JsonNode,
  part: string,
  scale: KnownScale | undefined,
  withCriteria: ReadonlySet<string>,
): void {
  if (node === undefined) {
    if (scale?.levels.some(({ hasOwnStatement }) => !hasOwnStatement) !== true) return;
    if (withCriteria.size > 0) {
      reportTooFew(report, valueCode, part, withCriteria, scale);
      return;
    }
    const missing = { offset: valueCode.offset, missing: "statements" };
    report.add(
      missing,
      part,
      '"statements" is missing in the value code.',
      'Add "statements", or give every level an "ownStatement".',
    );
    return;
  }
  const byLevel = readMembersByName(report, node, part, "the statements");
  if (byLevel === undefined) return;
  for (const [key, member] of byLevel) {
    readParagraphs(report, member.node, part, `The statement for level ${key}`, 1);
    checkLevel(report, member, key, part, scale?.levels);
  }
  if (scale !== undefined)
    reportTooFew(report, node, part, new Set([...byLevel.keys(), ...withCriteria]), scale);
}

/** Reports every level that cannot be chosen for any value code. */
export function reportUndescribed(report: Report, { levels, described }: KnownScale): void {
  // Nothing described at all: the value codes say so themselves.
  if (described.size === 0) return;
  for (const { value, node, hasOwnStatement } of levels) {
    if (hasOwnStatement || described.has(value)) continue;
    report.add(
      node,
      `level ${value}`,
      `No value code has a statement for level ${value}, so nobody could choose it.`,
      'Add statements for it, give it an "ownStatement", or remove the level.',
    );
  }
}

function reportTooFew(
  report: Report,
  node: JsonNode,
  part: string,
  given: ReadonlySet<string>,
  { levels, described }: KnownScale,
): void {
  const own = levels.filter(({ hasOwnStatement }) => hasOwnStatement);
  const others = levels.filter((level) => !level.hasOwnStatement);
  const chosen = others.filter(({ value }) => given.has(String(value)));
  for (const { value } of chosen) described.add(value);
  const isNone = others.length > 0 && chosen.length === 0;
  const isOne = own.length + chosen.length === 1 && levels.length >= LEVEL_COUNT.least;
  if (!isNone && !isOne) return;
  report.add(
    node,
    part,
    `There is a statement for ${isNone ? "no" : "only one"} level.`,
    "Add the statement of each level that can be chosen; two are needed.",
  );
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
  } else if (level === undefined && (levels !== undefined || !/^(?:\d|1[0-2])$/.test(key))) {
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
