import type { JsonNode } from "./parseJson";
import { readCriteria } from "./readCriteria";
import { readItems, readMembers, reportWrongKind } from "./readMembers";
import { readIdentity, type Identities } from "./readIdentity";
import { readStatements, type KnownScale } from "./readStatements";
import { LONGEST, readParagraph, readTitle, reportWhereTooLong } from "./readText";
import type { Report } from "./Report";

/** Reads a value code; `scale` is undefined if the framework's levels are out of order. */
export function readValueCode(
  report: Report,
  node: JsonNode,
  within: string,
  identities: Identities,
  scale: KnownScale | undefined,
): void {
  const part = `${within}, ${partName(node, "value code")}`;
  const members = readMembers(
    report,
    node,
    part,
    "the value code",
    ["id", "ref", "title"],
    ["statements", "description", "illustrations", "criteria", "mayBeNotApplicable"],
  );
  if (members === undefined) return;
  readIdentity(report, members, part, "value code", identities);
  const title = readTitle(report, members.get("title"), part, "The title", LONGEST.title) ?? "";
  const descriptionNode = members.get("description");
  const description = readParagraph(report, descriptionNode, part, "The description", 0) ?? "";
  if (descriptionNode !== undefined) {
    const together = `${title}\n\n${description}`.length;
    reportWhereTooLong(report, descriptionNode, part, "The title with the description", together);
  }
  const withCriteria = readCriteria(report, members.get("criteria"), part, scale?.levels);
  readStatements(report, members.get("statements"), node, part, scale, withCriteria);
  const notApplicable = members.get("mayBeNotApplicable");
  if (notApplicable !== undefined && notApplicable.kind !== "boolean") {
    reportWrongKind(report, notApplicable, part, '"mayBeNotApplicable"', "boolean");
  }
  for (const item of readItems(
    report,
    members.get("illustrations"),
    part,
    "The list of illustrations",
    0,
  )) {
    readIllustration(report, item, part);
  }
}

/** `value code "Reporting"`, or just the kind if it has no title. */
export function partName(node: JsonNode, kind: string): string {
  if (node.kind !== "object") return kind;
  const title = node.members.find(({ key }) => key === "title")?.node;
  return title?.kind === "string" && title.value.trim() !== ""
    ? `${kind} "${title.value.trim().slice(0, 60)}"`
    : kind;
}

function readIllustration(report: Report, node: JsonNode, part: string): void {
  const members = readMembers(report, node, part, "the illustration", ["title", "text"], []);
  if (members === undefined) return;
  readTitle(
    report,
    members.get("title"),
    part,
    "The illustration's title",
    LONGEST.illustrationTitle,
  );
  readParagraph(report, members.get("text"), part, "The illustration's text", 1);
}
