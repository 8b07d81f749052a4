import type { SheetCells } from "./WorkbookCells";
import { formulaReader } from "./formulaReader";
import { placeCells } from "./placeCells";
import type { Reading } from "./Reading";
import { scanPart } from "./Reading";
import { textItem } from "./readTexts";
import type { Place } from "./references";
import type { CellSurroundings } from "./storedCell";
import { cellOf } from "./storedCell";
import { withKeptBlanks } from "./xml/keptBlanks";
import { valueOf } from "./xml/scanXml";
import type { ElementReader, XmlAttributes } from "./xml/scanXml";

/** What is needed to read the cells of any sheet. */
export interface SharedParts extends CellSurroundings {
  /** Number formats by style. */
  readonly formats: readonly string[];
}

/** Reads the rows and cells of a worksheet's part as a stream. */
export function readSheetCells(
  reading: Reading,
  path: string,
  shared: SharedParts,
): Pick<SheetCells, "rows" | "misplaced"> {
  const places = placeCells(reading.characters);
  const formulaOf = formulaReader(reading.characters);
  let place: Place | undefined;
  let type = "n";
  let format = "General";
  let values: string[] = [];
  let ownTexts: string[] = [];
  let formula: string | undefined;
  let formulaAttributes: XmlAttributes = {};
  let piece = "";
  let space: string | undefined;

  const take = (text: string): void => {
    piece += text;
  };
  const valueReader: ElementReader = {
    text: take,
    end() {
      values.push(withKeptBlanks(piece, space));
    },
  };
  const formulaElement: ElementReader = {
    text: take,
    end() {
      formula = formulaOf(formulaAttributes, piece, place);
    },
  };
  const openOwnText = textItem((text) => {
    ownTexts.push(text);
  });

  function startCell(attributes: XmlAttributes): void {
    place = places.startCell(valueOf(attributes, "r"));
    type = valueOf(attributes, "t") ?? "n";
    format = shared.formats[Number(valueOf(attributes, "s") ?? 0)] ?? "General";
    values = [];
    ownTexts = [];
    formula = undefined;
  }

  const cell: ElementReader = {
    child(name, attributes) {
      piece = "";
      space = valueOf(attributes, "xml:space");
      if (name === "v") return valueReader;
      if (name === "is") return openOwnText();
      if (name !== "f") return undefined;
      formulaAttributes = attributes;
      return formulaElement;
    },
    end() {
      const found = cellOf({ type, values, ownTexts, formula }, format, shared);
      if (!found) return;
      reading.cells();
      if (found.kind !== "value") reading.characters(found.text.length);
      else if (type !== "s" || found.shown !== found.value) reading.characters(found.shown.length);
      places.fillCell(found);
    },
  };
  const row: ElementReader = {
    child(name, attributes) {
      if (name !== "c") return undefined;
      startCell(attributes);
      return cell;
    },
    end: () => {
      places.endRow();
    },
  };
  const sheetData: ElementReader = {
    child(name, attributes) {
      if (name !== "row") return undefined;
      places.startRow(valueOf(attributes, "r"));
      return row;
    },
  };
  scanPart(reading, path, "worksheet", () => ({
    child: (name) => (name === "sheetData" ? sheetData : undefined),
  }));
  const { rows, misplaced } = places;
  return { rows, misplaced };
}
