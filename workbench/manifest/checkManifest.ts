import { parseXml, type XmlElement } from "../../src/workbook/file/xml/parseXml";
import { checkIcons } from "./checkIcons";
import { checkOrder } from "./checkOrder";
import { checkResources } from "./checkResources";
import { checkTexts } from "./checkTexts";

interface ManifestSurroundings {
  /** Folder of what is served at the base address: icons are looked up below it. */
  readonly folder: string;
  /** True for a built manifest, which may not lead to the developer's own machine. */
  readonly production: boolean;
}

/**
 * All problems of an add-in manifest, as sentences; none for a good one. Covers what Microsoft's
 * schema covers for the elements in use, and what it does not: addresses, resids, icon files.
 */
export function checkManifest(xml: string, surroundings: ManifestSurroundings): readonly string[] {
  let root: XmlElement;
  try {
    root = parseXml(xml);
  } catch (error) {
    return [`The manifest is not well-formed XML: ${String(error)}`];
  }
  return [
    ...checkOrder(root),
    ...checkTexts(root, surroundings.production),
    ...checkResources(root),
    ...checkIcons(root, surroundings.folder),
  ];
}
