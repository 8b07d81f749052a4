import { SaxesParser } from "saxes";

/** An element of an XML text: a plain value. */
export interface XmlElement {
  /** Name without its prefix: writers choose prefixes freely. */
  readonly name: string;
  /** By their names; those with a prefix as {namespace}name. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements and texts in their order. */
  readonly content: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly content: (XmlElement | string)[];
}

/** As deep as libxml2 goes by default. Office's own parts are less than 50 deep. */
const DEEPEST = 256;

/**
 * The root element of an XML text.
 * @throws Error that names line and column where the text is not well formed, is nested too deeply
 * or declares a document type: entities are declared there, and Office writes none.
 */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const document: OpenElement = { name: "", attributes: {}, content: [] };
  const open: OpenElement[] = [document];
  const innermost = (): OpenElement => open[open.length - 1];
  const refuse = (what: string): never => {
    throw new Error(`line ${parser.line}, column ${parser.column}: ${what}`);
  };
  parser.on("error", (error) => refuse(error.message.replace(/\.$/, "")));
  parser.on("doctype", () => refuse("document types are not read"));
  parser.on("opentag", ({ local, attributes }) => {
    if (open.length > DEEPEST) refuse(`elements are nested more than ${DEEPEST} deep`);
    const values = Object.values(attributes).map(
      ({ uri, local: name, value }) => [uri === "" ? name : `{${uri}}${name}`, value] as const,
    );
    const element = { name: local, attributes: Object.fromEntries(values), content: [] };
    innermost().content.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    // Outside of the root there are blanks only.
    if (open.length > 1) innermost().content.push(text);
  });
  parser.on("cdata", (text) => {
    innermost().content.push(text);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  const [root] = document.content;
  return typeof root === "object" ? root : refuse("there is no element");
}
