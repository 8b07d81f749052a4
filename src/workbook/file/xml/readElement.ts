import type { XmlElement } from "./parseXml";

/** The child elements, all or those with one name (without prefix). */
export function children(of: XmlElement | undefined, name?: string): XmlElement[] {
  if (!of) return [];
  return of.content.flatMap((node) =>
    typeof node === "object" && (name === undefined || node.name === name) ? [node] : [],
  );
}

/** The first descendant at a path of child names, or undefined. */
export function child(of: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((node, name) => children(node, name)[0], of);
}

/** All text inside an element; "" for none. */
export function textOf(of: XmlElement | undefined): string {
  if (!of) return "";
  return of.content.map((node) => (typeof node === "string" ? node : textOf(node))).join("");
}

/** The element and all its descendants, in document order. */
export function withDescendants(of: XmlElement): XmlElement[] {
  return [of, ...children(of).flatMap(withDescendants)];
}

/** An attribute by its name, with {namespace} if it has a prefix; or undefined. */
export function attribute(of: XmlElement | undefined, name: string): string | undefined {
  return of?.attributes[name];
}

/** A relationship id: its namespace differs between strict and transitional files. */
export function relationshipId(of: XmlElement): string | undefined {
  const key = Object.keys(of.attributes).find((name) => /\}(id|embed)$/.test(name));
  return key === undefined ? undefined : of.attributes[key];
}

/** A number; undefined if the attribute is absent or not a number. */
export function numberAttribute(of: XmlElement | undefined, name: string): number | undefined {
  const text = attribute(of, name);
  const value = text === undefined || text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** True or false in any spelling (1, true, on); undefined if absent. */
export function booleanAttribute(of: XmlElement | undefined, name: string): boolean | undefined {
  const text = attribute(of, name);
  return text === undefined ? undefined : text === "1" || text === "true" || text === "on";
}
