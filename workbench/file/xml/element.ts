import { FORBIDDEN_CHARACTERS } from "./forbiddenCharacters";

type AttributeValue = string | number | boolean | undefined;

const EACH_FORBIDDEN = new RegExp(FORBIDDEN_CHARACTERS, "g");

/** A text as the content of an element, without characters that XML cannot hold. */
export function escapeText(text: string): string {
  return text
    .replace(EACH_FORBIDDEN, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\r/g, "&#13;");
}

function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");
}

function attributeText(value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  return escapeAttribute(String(value));
}

/**
 * An element as XML text. Undefined attributes and pieces of content are left out; content must
 * already be XML, so use escapeText for texts.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  ...content: (string | undefined)[]
): string {
  const start = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${attributeText(value)}"`],
  );
  const inside = content.join("");
  const opening = `<${name}${start.join("")}`;
  return inside === "" ? `${opening}/>` : `${opening}>${inside}</${name}>`;
}

/** A complete part: the XML declaration and its root element. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
