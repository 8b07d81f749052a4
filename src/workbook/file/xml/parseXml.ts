import type { Count } from "../atMost";
import { xmlParser } from "./xmlParser";

/** An element of an XML text, as a plain value. */
export interface XmlElement {
  /** Name without its prefix: programs choose prefixes freely. */
  readonly name: string;
  /** By name; those with a prefix as {namespace}name. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements and texts, in order. */
  readonly content: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly content: (XmlElement | string)[];
}

/**
 * The root element of an XML text, with all its contents.
 * @throws XmlProblem that names line and column
 */
export function parseXml(xml: string, count: Count = () => undefined): XmlElement {
  const document: OpenElement = { name: "", attributes: {}, content: [] };
  const open: OpenElement[] = [document];
  const innermost = (): OpenElement => open[open.length - 1];
  const parser = xmlParser(
    ({ local, attributes }) => {
      const values = Object.values(attributes).map(
        ({ uri, local: name, value }) => [uri === "" ? name : `{${uri}}${name}`, value] as const,
      );
      const element = { name: local, attributes: Object.fromEntries(values), content: [] };
      innermost().content.push(element);
      open.push(element);
    },
    () => {
      open.pop();
    },
    count,
  );
  parser.on("text", (text) => {
    // Outside the root there is only white space.
    if (open.length > 1) innermost().content.push(text);
  });
  parser.on("cdata", (text) => {
    innermost().content.push(text);
  });
  parser.write(xml).close();
  const [root] = document.content;
  if (typeof root === "object") return root;
  throw new Error("XML without an element passed the parser.");
}
