import type { JsonMember, JsonNode } from "./parseJson";
import type { Report } from "./Report";

/** The present members of an object, by name. */
export type Members<Key extends string> = ReadonlyMap<Key, JsonNode>;

/** What messages call the kinds of JSON values. */
const KIND_WORDS: Readonly<Record<JsonNode["kind"], string>> = {
  object: "a group { }",
  array: "a list [ ]",
  string: "a text",
  number: "a number",
  boolean: "true or false",
  null: "null",
};

/** Adds a problem: the value is of the wrong kind. */
export function reportWrongKind(
  report: Report,
  node: JsonNode,
  part: string,
  name: string,
  expected: JsonNode["kind"],
): void {
  report.add(
    node,
    part,
    `${name.slice(0, 1).toUpperCase()}${name.slice(1)} is ${KIND_WORDS[node.kind]}, not ${KIND_WORDS[expected]}.`,
    `Write ${KIND_WORDS[expected]} there.`,
  );
}

/**
 * Members of an object by name, the first of each name; undefined, with a problem, if it is not an
 * object.
 */
export function readMembersByName(
  report: Report,
  node: JsonNode,
  part: string,
  name: string,
): ReadonlyMap<string, JsonMember> | undefined {
  if (node.kind !== "object") {
    reportWrongKind(report, node, part, name, "object");
    return undefined;
  }
  const byName = new Map<string, JsonMember>();
  for (const member of node.members) {
    if (byName.has(member.key)) {
      report.add(
        member,
        part,
        `"${member.key}" appears twice in ${name}.`,
        "Keep one of the two, or rename the other to what it was meant to be.",
      );
    } else {
      byName.set(member.key, member);
    }
  }
  return byName;
}

/**
 * The present members of an object that must have all of `required` and may have those of
 * `optional`. Undefined if it is not an object. Missing, duplicate and unknown members are
 * problems.
 */
export function readMembers<Key extends string>(
  report: Report,
  node: JsonNode,
  part: string,
  name: string,
  required: readonly Key[],
  optional: readonly Key[],
): Members<Key> | undefined {
  const byName = readMembersByName(report, node, part, name);
  if (byName === undefined) return undefined;
  const known = new Map<Key, JsonNode>();
  for (const key of [...required, ...optional]) {
    const member = byName.get(key);
    if (member !== undefined) known.set(key, member.node);
  }
  for (const key of required) {
    if (!known.has(key)) {
      report.add(
        { offset: node.offset, missing: key },
        part,
        `"${key}" is missing in ${name}.`,
        `Add "${key}".`,
      );
    }
  }
  const expected: readonly string[] = [...required, ...optional];
  for (const { key, offset } of byName.values()) {
    if (!expected.includes(key)) {
      report.add(
        { offset },
        part,
        `"${key}" is not part of ${name}.`,
        `Correct its spelling or remove it. Known are: ${expected.join(", ")}.`,
      );
    }
  }
  return known;
}

/**
 * The items of a list; empty, with a problem, if it is not a list. Shorter than `least` is a
 * problem.
 */
export function readItems(
  report: Report,
  node: JsonNode | undefined,
  part: string,
  name: string,
  least: 0 | 1,
): readonly JsonNode[] {
  if (node === undefined) return [];
  if (node.kind !== "array") {
    reportWrongKind(report, node, part, name, "array");
    return [];
  }
  if (node.items.length < least) {
    report.add(node, part, `${name} is empty.`, "Add at least one entry.");
  }
  return node.items;
}
