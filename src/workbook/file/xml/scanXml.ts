import type { SaxesTagNS } from "saxes";
import type { Count } from "../atMost";
import { decodeXml } from "./decodeXml";
import { xmlParser } from "./xmlParser";

/** The namespace of alternatives for programs of different ages (ECMA-376 part 3). */
const ALTERNATIVES = "http://schemas.openxmlformats.org/markup-compatibility/2006";

export type XmlAttributes = SaxesTagNS["attributes"];

/** Reads an element as a stream; nothing is kept. */
export interface ElementReader {
  /** Returns the reader of a child element. Undefined skips it with all its contents. */
  readonly child?: (name: string, attributes: XmlAttributes) => ElementReader | undefined;
  /** Takes text directly inside the element, in one or more pieces. */
  readonly text?: (text: string) => void;
  readonly end?: () => void;
}

/** Returns the reader of the root element, or throws if it is not the expected one. */
export type OpenRoot = (
  name: string,
  namespace: string,
  attributes: XmlAttributes,
) => ElementReader;

/** An attribute without prefix, or undefined. */
export function valueOf(attributes: XmlAttributes, name: string): string | undefined {
  return attributes[name]?.value;
}

/** An attribute in a namespace with this ending, whatever its prefix. */
export function foreignValueOf(
  attributes: XmlAttributes,
  namespaceEnd: string,
  name: string,
): string | undefined {
  return Object.values(attributes).find(
    ({ local, uri }) => local === name && uri.endsWith(namespaceEnd),
  )?.value;
}

/** True or false in any of XML Schema's spellings; undefined if absent. */
export function isTrue(attributes: XmlAttributes, name: string): boolean | undefined {
  const text = valueOf(attributes, name)?.trim();
  return text === undefined ? undefined : text === "1" || text === "true" || text === "on";
}

/**
 * Reads an XML part as a stream: memory use does not grow with its size. Elements in namespaces
 * other than the root's are extensions and skipped; of alternatives it reads the fallback, which is
 * for programs that know no extension.
 * @throws XmlProblem that names line and column, and whatever the readers throw
 */
export function scanXml(part: Uint8Array, openRoot: OpenRoot, count: Count): void {
  const open: (ElementReader | undefined)[] = [];
  let namespace = "";

  function readerOf({ local, uri, attributes }: SaxesTagNS): ElementReader | undefined {
    if (open.length === 0) {
      namespace = uri;
      return openRoot(local, uri, attributes);
    }
    const parent = open[open.length - 1];
    if (parent === undefined) return undefined;
    if (uri === namespace) return parent.child?.(local, attributes);
    const isAlternative = uri === ALTERNATIVES && local !== "Choice";
    return isAlternative ? { child: parent.child } : undefined;
  }

  const parser = xmlParser(
    (tag) => {
      open.push(readerOf(tag));
    },
    () => {
      open.pop()?.end?.();
    },
    count,
  );
  const take = (text: string): void => {
    open[open.length - 1]?.text?.(text);
  };
  parser.on("text", take);
  parser.on("cdata", take);
  for (const piece of decodeXml(part)) parser.write(piece);
  parser.close();
}
