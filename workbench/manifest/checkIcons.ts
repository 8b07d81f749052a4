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

/** An icon that the manifest names, with its width and height in pixels. */
export interface Icon {
  readonly url: string;
  readonly size: number;
}

/**
 * Problems with icons: missing sizes, missing files, sizes that differ from the manifest.
 * @param folder the folder served at the base address, in which the address's path is looked up
 */
export function checkIcons(root: XmlElement, folder: string): readonly string[] {
  return [
    ...missingSizes(root),
    ...iconsOf(root).flatMap(({ url, size }) => checkFile(url, size, folder)),
  ];
}

/** Every icon of the manifest: two of the add-in's entry in Office's lists, then the ribbon's. */
export function iconsOf(root: XmlElement): readonly Icon[] {
  const listed: readonly (readonly [string, number])[] = [
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ];
  const all = withDescendants(root);
  const urlById = new Map(
    all
      .filter(({ name }) => name === "Image")
      .map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")] as const),
  );
  const ribbon = all
    .filter(({ name }) => name === "Icon")
    .flatMap((icon) => children(icon))
    .map((image) => [urlById.get(attribute(image, "resid")), attribute(image, "size")] as const);
  return [
    ...listed.map(([name, size]) => [attribute(child(root, name), "DefaultValue"), size] as const),
    ...ribbon,
  ].flatMap(([url, size]) => (url === undefined ? [] : [{ url, size: Number(size) }]));
}

function missingSizes(root: XmlElement): readonly string[] {
  return withDescendants(root)
    .filter(({ name }) => name === "Icon")
    .flatMap((icon) => {
      const sizes = children(icon).map((image) => attribute(image, "size") ?? "");
      const missing = REQUIRED_SIZES.filter((size) => !sizes.includes(size));
      return missing.map((size) => `An icon has no image of ${size} pixels.`);
    });
}

function checkFile(url: string, size: number, folder: string): readonly string[] {
  const path = /^https?:\/\/[^/]+\/(.*)$/.exec(url)?.[1] ?? url;
  const file = join(folder, path);
  if (!existsSync(file)) return [`There is no file ${path}.`];
  return checkSize(path, readFileSync(file), size);
}

/** A problem if the image has other than this width and height. */
export function checkSize(name: string, image: Uint8Array, size: number): readonly string[] {
  const found = pngSize(Buffer.from(image));
  return found === `${size}x${size}`
    ? []
    : [`${name} should have ${size}x${size} pixels and is ${found}.`];
}

/** "32x32", from the image's header. */
function pngSize(image: Buffer): string {
  if (image.subarray(0, 8).toString("hex") !== PNG_SIGNATURE) return "no PNG image";
  return `${image.readUInt32BE(16)}x${image.readUInt32BE(20)}`;
}
