import type { JsonNode } from "./parseJson";
import type { KnownLevel } from "./readLevels";
import { readId } from "./readIdentity";
import { readItems, readMembers, readMembersByName } from "./readMembers";
import { readParagraph, readTitle, LONGEST } from "./readText";
import type { Report } from "./Report";

/**
 * Reads the criteria of a value code's levels.
 * @returns the levels that have some, as they are written
 */
export function readCriteria(
  report: Report,
  node: JsonNode | undefined,
  part: string,
  levels: readonly KnownLevel[] | undefined,
): ReadonlySet<string> {
  if (node === undefined) return new Set();
  const byLevel = readMembersByName(report, node, part, "the criteria");
  if (byLevel === undefined) return new Set();
  const ids = new Set<string>();
  for (const [key, member] of byLevel) {
    if (isNoLevel(key, levels)) {
      report.add(
        member,
        part,
        `There are criteria for level ${key}, which the framework does not have.`,
        "Correct the number or remove the criteria.",
      );
    }
    readLevelCriteria({ report, part, level: key, ids }, member.node);
  }
  return new Set(byLevel.keys());
}

/** If the levels are out of order, only what can never be one. */
function isNoLevel(key: string, levels: readonly KnownLevel[] | undefined): boolean {
  return levels === undefined
    ? !/^(?:\d|1[0-2])$/.test(key)
    : !levels.some(({ value }) => String(value) === key);
}

/** The level whose criteria are read, and the ids that the value code's criteria have so far. */
interface CriteriaOfLevel {
  readonly report: Report;
  readonly part: string;
  readonly level: string;
  readonly ids: Set<string>;
}

function readLevelCriteria(of: CriteriaOfLevel, node: JsonNode): void {
  const { report, part, level } = of;
  const name = `the criteria for level ${level}`;
  const members = readMembers(report, node, part, name, ["needs", "items"], []);
  if (members === undefined) return;
  const needsNode = members.get("needs");
  const needs = readTitle(report, needsNode, part, `"needs" of ${name}`, LONGEST.title);
  if (needsNode !== undefined && needs !== undefined && needs !== "all" && needs !== "any") {
    report.add(
      needsNode,
      part,
      `${upperFirst(name)} need "${needs}".`,
      'Write "all" if each has to be met, "any" if one is enough.',
    );
  }
  for (const item of readItems(report, members.get("items"), part, `The list of ${name}`, 1)) {
    readCriterion(of, item);
  }
}

function readCriterion({ report, part, level, ids }: CriteriaOfLevel, node: JsonNode): void {
  const name = `a criterion for level ${level}`;
  const members = readMembers(report, node, part, name, ["id", "text"], []);
  if (members === undefined) return;
  const idNode = members.get("id");
  const id = readId(report, idNode, part, "slug");
  if (idNode !== undefined && id !== undefined) {
    if (ids.has(id)) {
      report.add(
        idNode,
        part,
        `The id "${id}" is given to two criteria of the value code.`,
        "Give each one of its own.",
      );
    }
    ids.add(id);
  }
  readParagraph(report, members.get("text"), part, upperFirst(name), 1);
}

function upperFirst(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
