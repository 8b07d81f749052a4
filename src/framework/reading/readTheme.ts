import type { JsonNode } from "./parseJson";
import { noIdentities, readIdentity, type Identities } from "./readIdentity";
import { readItems, readMembers } from "./readMembers";
import { readParagraphs } from "./readParagraphs";
import { reportUndescribed, type KnownScale } from "./readStatements";
import { LONGEST, readParagraph, readTitle } from "./readText";
import type { Report } from "./Report";
import { reportSheetNames, type TitledTheme } from "./reportSheetNames";
import { partName, readValueCode } from "./readValueCode";

/**
 * Reads all themes with their content, and checks that each can have a sheet.
 * @returns the ids of value codes, in lower case
 */
export function readThemes(
  report: Report,
  node: JsonNode | undefined,
  scale: KnownScale | undefined,
): ReadonlySet<string> {
  const identities = noIdentities();
  const titled: TitledTheme[] = [];
  for (const item of readItems(report, node, "", "The list of themes", 1)) {
    const title = readTheme(report, item, identities, scale);
    if (title !== undefined) titled.push(title);
  }
  if (scale !== undefined) reportUndescribed(report, scale);
  reportSheetNames(report, titled);
  return identities.ids["value code"];
}

function readTheme(
  report: Report,
  node: JsonNode,
  identities: Identities,
  scale: KnownScale | undefined,
): TitledTheme | undefined {
  const part = partName(node, "theme");
  const members = readMembers(
    report,
    node,
    part,
    "the theme",
    ["id", "ref", "title", "keyAreas"],
    [],
  );
  if (members === undefined) return undefined;
  readIdentity(report, members, part, "theme", identities);
  const titleNode = members.get("title");
  const title = readTitle(report, titleNode, part, "The title", LONGEST.title);
  const keyAreas = readItems(report, members.get("keyAreas"), part, "The list of key areas", 1);
  for (const keyArea of keyAreas) {
    const ownRef = textOf(members.get("ref"));
    const isTheme =
      keyAreas.length === 1 && ownRef !== undefined && memberText(keyArea, "ref") === ownRef;
    if (isTheme) reportDifferences(report, keyArea, members, part);
    readKeyArea(report, keyArea, part, identities, scale, isTheme);
  }
  return titleNode === undefined || title === undefined
    ? undefined
    : { node: titleNode, part, title };
}

function readKeyArea(
  report: Report,
  node: JsonNode,
  within: string,
  identities: Identities,
  scale: KnownScale | undefined,
  isTheme: boolean,
): void {
  const part = `${within}, ${partName(node, "key area")}`;
  const members = readMembers(
    report,
    node,
    part,
    "the key area",
    ["id", "ref", "title", "valueCodes"],
    ["definition", "whatItIs", "whyImportant"],
  );
  if (members === undefined) return;
  readIdentity(report, members, part, "key area", identities, isTheme);
  readTitle(report, members.get("title"), part, "The title", LONGEST.title);
  readParagraphs(report, members.get("definition"), part, "The definition", 0);
  readParagraph(report, members.get("whatItIs"), part, "What it is", 0);
  readParagraph(report, members.get("whyImportant"), part, "Why it is important", 0);
  for (const valueCode of readItems(
    report,
    members.get("valueCodes"),
    part,
    "The list of value codes",
    1,
  )) {
    readValueCode(report, valueCode, part, identities, scale);
  }
}

/** A key area with its theme's ref is the theme itself, so it has the same id and title. */
function reportDifferences(
  report: Report,
  keyArea: JsonNode,
  theme: ReadonlyMap<string, JsonNode>,
  part: string,
): void {
  for (const key of ["id", "title"]) {
    const ofTheme = textOf(theme.get(key));
    const ofKeyArea = memberText(keyArea, key);
    if (ofTheme !== undefined && ofKeyArea !== undefined && ofTheme !== ofKeyArea) {
      report.add(
        keyArea,
        part,
        `The only key area has the theme's ref but another ${key}: "${ofKeyArea}".`,
        `Give it the theme's ${key} where it is the theme itself, else a ref of its own.`,
      );
    }
  }
}

function memberText(node: JsonNode, key: string): string | undefined {
  return node.kind === "object"
    ? textOf(node.members.find((member) => member.key === key)?.node)
    : undefined;
}

/** Without spaces around it, as the framework has it. */
function textOf(node: JsonNode | undefined): string | undefined {
  return node?.kind === "string" ? node.value.trim() : undefined;
}
