import type { XmlElement } from "../../src/workbook/file/xml/parseXml";
import {
  attribute,
  child,
  children,
  textOf,
  withDescendants,
} from "../../src/workbook/file/xml/readElement";

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const FOUR_PARTS = /^\d{1,5}\.\d{1,5}\.\d{1,5}\.\d{1,5}$/;
const LONGEST_URL = 2048;

/** Maximum length of DefaultValue in characters, by element: Office's own limits. */
const LONGEST: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250 };

/** Names of the elements with a URL, which is in DefaultValue. */
const URL_ELEMENTS = [
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "SourceLocation",
  "Image",
  "Url",
];

/**
 * Problems with identity, lengths, addresses, requirements and permissions.
 * @param production true if no address may refer to the developer's own machine
 */
export function checkTexts(root: XmlElement, production: boolean): readonly string[] {
  return [...checkIdentity(root), ...checkRequirements(root), ...checkUrls(root, production)];
}

function checkIdentity(root: XmlElement): readonly string[] {
  const problems: string[] = [];
  const id = textOf(child(root, "Id")).trim();
  if (!GUID.test(id)) problems.push(`Id "${id}" is not a GUID.`);
  const version = textOf(child(root, "Version")).trim();
  if (!FOUR_PARTS.test(version)) problems.push(`Version "${version}" has not four numbers.`);
  for (const [name, longest] of Object.entries(LONGEST)) {
    const { length } = attribute(child(root, name), "DefaultValue") ?? "";
    if (length === 0) problems.push(`${name} is empty.`);
    if (length > longest) problems.push(`${name} has ${length} characters, at most ${longest}.`);
  }
  return problems;
}

function checkRequirements(root: XmlElement): readonly string[] {
  const problems: string[] = [];
  const sets = child(root, "Requirements", "Sets");
  const excel = children(sets).find((set) => attribute(set, "Name") === "ExcelApi");
  const version = excel && (attribute(excel, "MinVersion") ?? attribute(sets, "DefaultMinVersion"));
  if (version !== "1.9") problems.push(`ExcelApi 1.9 is not required, but ${version ?? "none"}.`);
  const permissions = textOf(child(root, "Permissions")).trim();
  if (permissions !== "ReadWriteDocument") {
    problems.push(`Permissions are ${permissions || "missing"}, not ReadWriteDocument.`);
  }
  return problems;
}

function checkUrls(root: XmlElement, production: boolean): readonly string[] {
  return withDescendants(root).flatMap((element) => {
    const url = attribute(element, "DefaultValue");
    if (url === undefined || !URL_ELEMENTS.includes(element.name)) return [];
    const problems: string[] = [];
    if (!url.startsWith("https://")) problems.push(`${element.name} "${url}" is not https.`);
    if (url.length > LONGEST_URL) problems.push(`${element.name} is longer than ${LONGEST_URL}.`);
    if (production && /\/\/(localhost|127\.)/.test(url)) {
      problems.push(`${element.name} "${url}" leads to the developer's own machine.`);
    }
    return problems;
  });
}
