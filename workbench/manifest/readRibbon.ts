/** The ribbon that a manifest defines: its tabs, groups and buttons with their texts and icons. */
import { parseXml, type XmlElement } from "../../src/workbook/file/xml/parseXml";
import {
  attribute,
  child,
  children,
  textOf,
  withDescendants,
} from "../../src/workbook/file/xml/readElement";
import { xsiType } from "./xsiType";

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly supertip: { readonly title: string; readonly description: string };
  /** Addresses by size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action:
    | { readonly kind: "showPane"; readonly page: string }
    | { readonly kind: "runFunction"; readonly name: string };
}

interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface Ribbon {
  /** The add-in's name, shown above its pane. */
  readonly name: string;
  readonly tabs: readonly RibbonTab[];
  /** Address of the page with the functions that buttons run. */
  readonly functionFile: string;
}

/** Names of Excel's own tabs, by the ids that a manifest may use. */
const OFFICE_TABS: Readonly<Record<string, string>> = {
  TabHome: "Home",
  TabInsert: "Insert",
  TabData: "Data",
  TabReview: "Review",
  TabView: "View",
};

function required<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`The manifest has no ${what}.`);
  return value;
}

const named = (element: XmlElement, name: string): XmlElement =>
  required(child(element, name), `${name} in ${element.name}`);

const id = (element: XmlElement): string =>
  required(attribute(element, "id"), `id of ${element.name}`);

/** The text that an element's resid refers to. */
type Resources = (element: XmlElement) => string;

function resourcesOf(overrides: XmlElement): Resources {
  const values = new Map(
    withDescendants(named(overrides, "Resources")).flatMap((resource) => {
      const key = attribute(resource, "id");
      const value = attribute(resource, "DefaultValue");
      return key === undefined || value === undefined ? [] : [[key, value] as const];
    }),
  );
  return (element) => {
    const key = required(attribute(element, "resid"), `resid of ${element.name}`);
    return required(values.get(key), `resource ${key}`);
  };
}

function readAction(action: XmlElement, resource: Resources): RibbonButton["action"] {
  const kind = xsiType(action);
  switch (kind) {
    case "ShowTaskpane":
      return { kind: "showPane", page: resource(named(action, "SourceLocation")) };
    case "ExecuteFunction":
      return { kind: "runFunction", name: textOf(named(action, "FunctionName")).trim() };
    default:
      throw new Error(
        `The manifest has an action of kind ${String(kind)}, which is not known here.`,
      );
  }
}

function readButton(control: XmlElement, resource: Resources): RibbonButton {
  if (xsiType(control) !== "Button") {
    throw new Error(`The control ${id(control)} is no button; only buttons are known here.`);
  }
  const supertip = named(control, "Supertip");
  return {
    id: id(control),
    label: resource(named(control, "Label")),
    supertip: {
      title: resource(named(supertip, "Title")),
      description: resource(named(supertip, "Description")),
    },
    icons: new Map(
      children(named(control, "Icon")).map((image) => [
        Number(attribute(image, "size")),
        resource(image),
      ]),
    ),
    action: readAction(named(control, "Action"), resource),
  };
}

function readTab(tab: XmlElement, resource: Resources): RibbonTab {
  return {
    id: id(tab),
    label:
      tab.name === "CustomTab" ? resource(named(tab, "Label")) : (OFFICE_TABS[id(tab)] ?? id(tab)),
    groups: children(tab, "Group").map((group) => ({
      id: id(group),
      label: resource(named(group, "Label")),
      buttons: children(group, "Control").map((control) => readButton(control, resource)),
    })),
  };
}

/**
 * Reads the ribbon of desktop Excel from a manifest's XML, in the manifest's order.
 * @throws Error that names what is missing or not known
 */
export function readRibbon(manifest: string): Ribbon {
  const root = parseXml(manifest);
  const overrides = named(root, "VersionOverrides");
  const resource = resourcesOf(overrides);
  const form = named(named(named(overrides, "Hosts"), "Host"), "DesktopFormFactor");
  const surface = children(form, "ExtensionPoint").filter(
    (point) => xsiType(point) === "PrimaryCommandSurface",
  );
  return {
    name: required(attribute(named(root, "DisplayName"), "DefaultValue"), "DisplayName"),
    tabs: surface.flatMap((point) => children(point).map((tab) => readTab(tab, resource))),
    functionFile: resource(named(form, "FunctionFile")),
  };
}
