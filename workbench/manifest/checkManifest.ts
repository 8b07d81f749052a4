import { parseXml, type XmlElement } from "../../src/workbook/file/xml/parseXml";
import { checkIcons } from "./checkIcons";
import { checkOrder } from "./checkOrder";
import { checkResources } from "./checkResources";
import { checkTexts } from "./checkTexts";

interface ManifestSurroundings {
  /** The folder served at the base address, in which icons are looked up. */
  readonly folder: string;
  /** True for a built manifest, which must not refer to the developer's own machine. */
  readonly production: boolean;
}

/**
 * All problems of an add-in manifest, as sentences; none if it is valid. Covers what Microsoft's
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
