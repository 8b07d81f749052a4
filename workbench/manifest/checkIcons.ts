import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { XmlElement } from "../../src/workbook/file/xml/parseXml";
import {
  attribute,
  child,
  children,
  withDescendants,
} from "../../src/workbook/file/xml/readElement";

/** Sizes in pixels that Office requires for every ribbon icon. */
const REQUIRED_SIZES = ["16", "32", "80"];
const PNG_SIGNATURE = "89504e470d0a1a0a";

/**
 * Problems with icons: missing sizes, missing files, sizes that differ from the manifest.
 * @param folder the folder served at the base address, in which the address's path is looked up
 */
export function checkIcons(root: XmlElement, folder: string): readonly string[] {
  return [...checkListing(root, folder), ...checkRibbon(root, folder)];
}

/** The two icons of the add-in's entry in Office's lists. */
function checkListing(root: XmlElement, folder: string): readonly string[] {
  const wanted: readonly (readonly [string, number])[] = [
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ];
  return wanted.flatMap(([name, size]) => {
    const url = attribute(child(root, name), "DefaultValue");
    return url === undefined ? [] : checkFile(url, size, folder);
  });
}

function checkRibbon(root: XmlElement, folder: string): readonly string[] {
  const all = withDescendants(root);
  const urlById = new Map(
    all
      .filter(({ name }) => name === "Image")
      .map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")] as const),
  );
  return all
    .filter(({ name }) => name === "Icon")
    .flatMap((icon) => {
      const sizes = children(icon).map((image) => attribute(image, "size") ?? "");
      const missing = REQUIRED_SIZES.filter((size) => !sizes.includes(size));
      const files = children(icon).flatMap((image) => {
        const url = urlById.get(attribute(image, "resid"));
        return url === undefined ? [] : checkFile(url, Number(attribute(image, "size")), folder);
      });
      return [...missing.map((size) => `An icon has no image of ${size} pixels.`), ...files];
    });
}

function checkFile(url: string, size: number, folder: string): readonly string[] {
  const path = /^https?:\/\/[^/]+\/(.*)$/.exec(url)?.[1] ?? url;
  const file = join(folder, path);
  if (!existsSync(file)) return [`There is no file ${path}.`];
  const found = pngSize(readFileSync(file));
  return found === `${size}x${size}`
    ? []
    : [`${path} should have ${size}x${size} pixels and is ${found}.`];
}

/** "32x32", from the image's header. */
function pngSize(image: Buffer): string {
  if (image.subarray(0, 8).toString("hex") !== PNG_SIGNATURE) return "no PNG image";
  return `${image.readUInt32BE(16)}x${image.readUInt32BE(20)}`;
}
