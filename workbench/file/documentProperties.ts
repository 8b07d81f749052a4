import type { WorkbookState } from "../excel/state";
import { withoutAbsent } from "./withoutAbsent";
import { element, escapeText } from "./xml/element";
import { child, textOf } from "../../src/workbook/file/xml/readElement";
import type { XmlElement } from "../../src/workbook/file/xml/parseXml";

type Properties = WorkbookState["properties"];

const NAMESPACES = {
  "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
};

/** The part with title, subject, author and comments of a workbook. */
export function writeDocumentProperties(properties: Properties): string {
  const text = (name: string, value: string | undefined) =>
    value === undefined ? undefined : element(name, {}, escapeText(value));
  return element(
    "cp:coreProperties",
    NAMESPACES,
    text("dc:title", properties.title),
    text("dc:subject", properties.subject),
    text("dc:creator", properties.author),
    text("dc:description", properties.comments),
  );
}

/** Reads it; empty values count as absent. */
export function readDocumentProperties(root: XmlElement | undefined): Properties {
  const text = (name: string) => textOf(child(root, name)) || undefined;
  return withoutAbsent({
    title: text("title"),
    subject: text("subject"),
    author: text("creator"),
    comments: text("description"),
  });
}

const EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

/**
 * The part that names the program. It does not claim to be Excel, because others would then trust
 * the values as Excel's.
 */
export function writeProgramProperties(): string {
  return element(
    "Properties",
    { xmlns: EXTENDED },
    element("Application", {}, "Maturity Workbook"),
  );
}
