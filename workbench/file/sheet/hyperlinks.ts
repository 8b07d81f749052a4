import type { CellState, SheetState } from "../../excel/state";
import { parseArea } from "../../excel/grid/address";
import { cellAddress, withoutEquals } from "../addresses";
import type { OutgoingPackage } from "../package/outgoingPackage";
import type { Relationship } from "../../../src/workbook/file/package/incomingPackage";
import { withoutAbsent } from "../withoutAbsent";
import { element } from "../xml/element";
import { attribute, children, relationshipId } from "../../../src/workbook/file/xml/readElement";
import type { XmlElement } from "../../../src/workbook/file/xml/parseXml";
import { decodeSpreadsheetText } from "../../../src/workbook/file/xml/decodeSpreadsheetText";
import { encodeSpreadsheetText } from "../xml/spreadsheetText";

/** More than an entire column of links: Excel gives each cell its own link. */
const MOST_CELLS = 2_000_000;

type Hyperlink = NonNullable<CellState["hyperlink"]>;

/** The hyperlinks of a sheet's cells; undefined if there are none. */
export function writeHyperlinks(
  sheet: SheetState,
  sheetPath: string,
  target: OutgoingPackage,
): string | undefined {
  const links = [...sheet.cells].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { hyperlink }]) => {
      if (!hyperlink) return [];
      const { address, documentReference, screenTip } = hyperlink;
      const id = address ? target.addHyperlink(sheetPath, address) : undefined;
      return element("hyperlink", {
        ref: cellAddress(row, column),
        "r:id": id,
        location: documentReference === undefined ? undefined : withoutEquals(documentReference),
        tooltip: screenTip === undefined ? undefined : encodeSpreadsheetText(screenTip),
      });
    }),
  );
  return links.length === 0 ? undefined : element("hyperlinks", {}, ...links);
}

function readHyperlink(node: XmlElement, relationships: readonly Relationship[]): Hyperlink {
  const id = relationshipId(node);
  const tip = attribute(node, "tooltip");
  return withoutAbsent({
    address: relationships.find((each) => each.id === id)?.target,
    documentReference: attribute(node, "location"),
    screenTip: tip === undefined ? undefined : decodeSpreadsheetText(tip),
  });
}

/**
 * Sets the hyperlinks of a sheet's cells.
 * @throws Error for one that covers more cells than fit in memory.
 */
export function readHyperlinks(
  of: XmlElement | undefined,
  relationships: readonly Relationship[],
  cells: SheetState["cells"],
): void {
  for (const node of children(of, "hyperlink")) {
    const range = parseArea(attribute(node, "ref") ?? "");
    const hyperlink = readHyperlink(node, relationships);
    if (range && range.rowCount * range.columnCount > MOST_CELLS) {
      throw new Error(`This file cannot be read: a hyperlink covers over ${MOST_CELLS} cells.`);
    }
    for (let row = range?.row ?? 0; range && row < range.row + range.rowCount; row += 1) {
      const rowCells = cells.get(row) ?? new Map<number, CellState>();
      cells.set(row, rowCells);
      for (let column = range.column; column < range.column + range.columnCount; column += 1) {
        rowCells.set(column, { value: "", ...rowCells.get(column), hyperlink });
      }
    }
  }
}
