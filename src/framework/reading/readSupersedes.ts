import type { JsonNode } from "./parseJson";
import { readId } from "./readIdentity";
import { readItems, readMembers, readMembersByName } from "./readMembers";
import { LONGEST, readTitle } from "./readText";
import type { Report } from "./Report";

/**
 * Reads what became of the value codes of earlier versions.
 * @param version of this framework; undefined if it cannot be read
 * @param ids of its value codes, in lower case
 */
export function readSupersedes(
  report: Report,
  node: JsonNode | undefined,
  version: string | undefined,
  ids: ReadonlySet<string>,
): void {
  const seen = new Set(version === undefined ? [] : [version]);
  for (const item of readItems(report, node, "", "The list of superseded versions", 0)) {
    const superseded = readEarlierVersion(report, item, ids);
    if (superseded === undefined) continue;
    if (seen.has(superseded)) {
      report.add(
        item,
        "",
        superseded === version
          ? `Version "${superseded}" supersedes itself.`
          : `Version "${superseded}" is superseded twice.`,
        "Name each earlier version once.",
      );
    }
    seen.add(superseded);
  }
}

/**
 * Reads one earlier version with the places of its value codes.
 * @param ids of the newer version's value codes, in lower case
 * @returns the version, if it is there
 */
export function readEarlierVersion(
  report: Report,
  node: JsonNode,
  ids: ReadonlySet<string>,
): string | undefined {
  const members = readMembers(
    report,
    node,
    "",
    "the superseded version",
    ["version", "places"],
    [],
  );
  if (members === undefined) return undefined;
  const version = readTitle(
    report,
    members.get("version"),
    "",
    "The superseded version",
    LONGEST.version,
  );
  const part = version === undefined ? "" : `superseded version "${version}"`;
  const placesNode = members.get("places");
  if (placesNode === undefined) return version;
  const places = readMembersByName(report, placesNode, part, "places");
  for (const [id, member] of places ?? []) {
    readId(report, { kind: "string", value: id, offset: member.offset }, part, "slug path");
    const given = new Set<string>();
    for (const place of readItems(report, member.node, part, `The places of "${id}"`, 0)) {
      const of = readTitle(report, place, part, `A place of "${id}"`, LONGEST.id);
      if (of === undefined) continue;
      if (!ids.has(of)) {
        report.add(
          place,
          part,
          `"${id}" has the place "${of}", which is no value code of this framework.`,
          "Write the id of a value code, or leave the list empty if the answer has no place.",
        );
      } else if (given.has(of)) {
        report.add(place, part, `"${id}" has the place "${of}" twice.`, "Keep one of the two.");
      }
      given.add(of);
    }
  }
  return version;
}
