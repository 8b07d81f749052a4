import type { RangeAddress } from "../../excel/state";
import { parseRanges, rangeText } from "../addresses";
import { element } from "../xml/element";
import { attribute, child, children } from "../../../src/workbook/file/xml/readElement";
import type { XmlElement } from "../../../src/workbook/file/xml/parseXml";

/** The merged ranges of a sheet; undefined if there are none. */
export function writeMerges(merges: readonly RangeAddress[]): string | undefined {
  const list = merges.map((range) => element("mergeCell", { ref: rangeText(range) }));
  return list.length === 0 ? undefined : element("mergeCells", { count: list.length }, ...list);
}

/** Reads the merged ranges. */
export function readMerges(worksheet: XmlElement): RangeAddress[] {
  return children(child(worksheet, "mergeCells"), "mergeCell").flatMap((node) =>
    parseRanges(attribute(node, "ref") ?? ""),
  );
}
