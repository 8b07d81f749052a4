import type { XmlElement } from "../../src/workbook/file/xml/parseXml";
import {
  attribute,
  child,
  children,
  withDescendants,
} from "../../src/workbook/file/xml/readElement";

const LONGEST_ID = 32;

/** Maximum length by kind of string: Office's own limits. */
const LONGEST_STRING: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };

/**
 * The kind of resource that an element's resid must refer to. Titles and labels are short; the rest
 * are listed by name.
 */
const KIND_BY_ELEMENT: Readonly<Record<string, string>> = {
  Image: "Images",
  FunctionFile: "Urls",
  SourceLocation: "Urls",
  LearnMoreUrl: "Urls",
  Title: "ShortStrings",
  Label: "ShortStrings",
  Description: "LongStrings",
};

/** Problems with resids and ids: Office drops the entire add-in if one does not resolve. */
export function checkResources(root: XmlElement): readonly string[] {
  const overrides = child(root, "VersionOverrides");
  const resources = child(overrides, "Resources");
  if (overrides === undefined || resources === undefined) return [];
  return [
    ...checkResids(overrides, resources),
    ...checkStrings(resources),
    ...checkIds(overrides, resources),
  ];
}

function checkResids(overrides: XmlElement, resources: XmlElement): readonly string[] {
  const kindById = new Map(
    children(resources).flatMap((kind) =>
      children(kind).map((resource) => [attribute(resource, "id"), kind.name] as const),
    ),
  );
  const used = new Set<string>();
  const problems: string[] = [];
  for (const element of withDescendants(overrides)) {
    const resid = attribute(element, "resid");
    if (resid === undefined) continue;
    used.add(resid);
    const wanted = KIND_BY_ELEMENT[element.name];
    const found = kindById.get(resid);
    if (found === undefined) {
      problems.push(`${element.name} refers to "${resid}", which is not in Resources.`);
    } else if (found !== wanted) {
      problems.push(`${element.name} refers to "${resid}" in ${found}, not in ${wanted}.`);
    }
  }
  const unused = [...kindById.keys()].filter((id) => id !== undefined && !used.has(id));
  return [...problems, ...unused.map((id) => `Nothing refers to the resource "${id}".`)];
}

function checkStrings(resources: XmlElement): readonly string[] {
  return children(resources).flatMap((kind) => {
    const longest = LONGEST_STRING[kind.name];
    if (longest === undefined) return [];
    return children(kind).flatMap((resource) => {
      const { length } = attribute(resource, "DefaultValue") ?? "";
      const id = attribute(resource, "id");
      if (length === 0) return [`${kind.name} "${id}" is empty.`];
      return length > longest
        ? [`${kind.name} "${id}" has ${length} characters, at most ${longest}.`]
        : [];
    });
  });
}

function checkIds(overrides: XmlElement, resources: XmlElement): readonly string[] {
  const controls = withDescendants(overrides).filter(({ name }) => /^(Group|Control)$/.test(name));
  const all = [...controls, ...children(resources).flatMap((kind) => children(kind))];
  const ids = all.map((element) => attribute(element, "id") ?? "");
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [
    ...[...repeated].map((id) => `The id "${id}" is given more than once.`),
    ...ids
      .filter((id) => id.length > LONGEST_ID || id === "")
      .map((id) => `The id "${id}" has not 1 to ${LONGEST_ID} characters.`),
  ];
}
