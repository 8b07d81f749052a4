import type { XmlElement } from "../../src/workbook/file/xml/parseXml";
import { child, children, withDescendants } from "../../src/workbook/file/xml/readElement";
import { xsiType } from "./xsiType";

/** Element names in the order that Office requires; those with a question mark are optional. */
const TOP_LEVEL = [
  "Id",
  "AlternateId?",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "AppDomains?",
  "Hosts",
  "Requirements",
  "DefaultSettings",
  "Permissions",
  "VersionOverrides",
];

const BELOW_VERSION_OVERRIDES: Readonly<Record<string, readonly string[]>> = {
  VersionOverrides: ["Description?", "Requirements?", "Hosts", "Resources"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

/** Problems with which elements there are and in what order; Office refuses any other order. */
export function checkOrder(root: XmlElement): readonly string[] {
  const problems: string[] = [];
  if (root.name !== "OfficeApp" || xsiType(root) !== "TaskPaneApp") {
    problems.push(
      "The root is not an OfficeApp with xsi:type TaskPaneApp (xsi is http://www.w3.org/2001/XMLSchema-instance).",
    );
  }
  problems.push(...orderProblems(root, TOP_LEVEL));
  const overrides = child(root, "VersionOverrides");
  if (overrides === undefined) return problems;
  if (xsiType(overrides) !== "VersionOverridesV1_0") {
    problems.push("VersionOverrides is not of xsi:type VersionOverridesV1_0.");
  }
  for (const element of withDescendants(overrides)) {
    const order = BELOW_VERSION_OVERRIDES[element.name];
    if (order !== undefined) problems.push(...orderProblems(element, order));
  }
  return problems;
}

function orderProblems(parent: XmlElement, order: readonly string[]): readonly string[] {
  const names = order.map((name) => name.replace("?", ""));
  const present = children(parent).map(({ name }) => name);
  const unknown = present.filter((name) => !names.includes(name));
  const missing = order.filter((name) => !name.endsWith("?") && !present.includes(name));
  const known = present.filter((name) => names.includes(name));
  const sorted = [...known].sort((one, other) => names.indexOf(one) - names.indexOf(other));
  const problems = [
    ...unknown.map((name) => `${parent.name} has an element ${name} that is not expected there.`),
    ...missing.map((name) => `${parent.name} has no ${name}.`),
  ];
  if (known.join() !== sorted.join()) {
    problems.push(`${parent.name}: elements are not in the order ${sorted.join(", ")}.`);
  }
  return problems;
}
