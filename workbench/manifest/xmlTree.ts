/** A manifest's XML as a small tree of plain values. */
import { SaxesParser } from "saxes";

interface XmlAttribute {
  readonly name: string;
  readonly namespace: string;
  readonly value: string;
}

export interface XmlElement {
  /** Name without its prefix. */
  readonly name: string;
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: XmlElement[];
  text: string;
}

/** Reads XML with namespaces. Throws an Error that names line and column where it is not well formed. */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: OpenElement[] = [];
  const roots: XmlElement[] = [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const attributes = Object.values(tag.attributes).map(({ local, uri, value }) => ({
      name: local,
      namespace: uri,
      value,
    }));
    open.push({ name: tag.local, namespace: tag.uri, attributes, children: [], text: "" });
  });
  parser.on("text", (text) => {
    const current = open.at(-1);
    if (current !== undefined) current.text += text;
  });
  parser.on("closetag", () => {
    const closed = open.pop();
    if (closed !== undefined) {
      (open.at(-1)?.children ?? roots).push({ ...closed, text: closed.text.trim() });
    }
  });
  parser.write(xml).close();
  return roots[0];
}

/** The element's first child of that name. */
export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** The element itself and all below it, in document order. */
export function withDescendants(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(withDescendants)];
}

/** Value of an attribute without a namespace. */
export function attribute(element: XmlElement, name: string): string | undefined {
  return element.attributes.find((one) => one.name === name && one.namespace === "")?.value;
}

/** Value of xsi:type. The namespace is compared, not the prefix: a wrong one makes Office ignore the type. */
export function xsiType(element: XmlElement): string | undefined {
  return element.attributes.find(
    (one) => one.name === "type" && one.namespace === "http://www.w3.org/2001/XMLSchema-instance",
  )?.value;
}
