import { SaxesParser } from "saxes";
import type { SaxesTagNS } from "saxes";

import type { Count } from "../atMost";

/** The default limit of libxml2. Office's own parts are less than 50 deep. */
const DEEPEST = 256;
/** The encodings allowed in a package (ECMA-376 part 2, 6.2.5), and a subset of them. */
const ENCODING = /^(utf-?8|utf-?16(le|be)?|us-ascii)$/i;

/** A text that is not XML, or XML that is not supported; the message has line and column. */
export class XmlProblem extends Error {
  override readonly name = "XmlProblem";
}

export type XmlParser = SaxesParser<{ xmlns: true; position: false }>;

/**
 * A parser that throws XmlProblem if a text is not well formed, is nested too deeply, has another
 * encoding or declares a document type: entities are declared there, and Office writes none.
 * @param count counts elements and attributes, and throws when there are too many
 */
export function xmlParser(
  opened: (tag: SaxesTagNS) => void,
  closed: () => void,
  count: Count,
): XmlParser {
  const parser: XmlParser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  const refuse = (what: string): never => {
    throw new XmlProblem(`line ${parser.line}, column ${parser.column}: ${what}`);
  };
  parser.on("error", (error) => refuse(error.message.replace(/\.$/, "")));
  parser.on("doctype", () => refuse("document types are not read"));
  parser.on("xmldecl", ({ encoding = "utf-8" }) => {
    if (!ENCODING.test(encoding)) refuse(`it is written in ${encoding}, not in UTF-8`);
  });
  parser.on("attribute", () => {
    count();
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    count();
    if (depth > DEEPEST) refuse(`elements are nested more than ${DEEPEST} deep`);
    opened(tag);
  });
  parser.on("closetag", () => {
    depth -= 1;
    closed();
  });
  return parser;
}
