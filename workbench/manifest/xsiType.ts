import type { XmlElement } from "../../src/workbook/file/xml/parseXml";
import { attribute } from "../../src/workbook/file/xml/readElement";

/**
 * Value of xsi:type. Checks the namespace, not the prefix: a wrong namespace makes Office ignore
 * the type.
 */
export function xsiType(element: XmlElement): string | undefined {
  return attribute(element, "{http://www.w3.org/2001/XMLSchema-instance}type");
}
