import { columnLetters, quotedSheetName } from "../../src/workbook/plan/address";
import type { NameState, SheetState } from "../excel/state";
import {
  absoluteRangeText,
  LAST_COLUMN,
  LAST_ROW,
  parseReference,
  withoutEquals,
} from "./addresses";
import { element, escapeText } from "./xml/element";
import {
  attribute,
  booleanAttribute,
  numberAttribute,
  textOf,
} from "../../src/workbook/file/xml/readElement";
import type { XmlElement } from "../../src/workbook/file/xml/parseXml";
import { decodeSpreadsheetText } from "../../src/workbook/file/xml/decodeSpreadsheetText";
import { encodeSpreadsheetText } from "./xml/spreadsheetText";

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";

/** Print area and print titles of a sheet: in the file they are names. */
function printNames(sheet: SheetState, localSheetId: number): string[] {
  const { printArea, printTitleRows, printTitleColumns } = sheet.pageLayout;
  const prefix = `${quotedSheetName(sheet.name)}!`;
  const titles = [
    printTitleColumns &&
      `${prefix}$${columnLetters(printTitleColumns.first)}:$${columnLetters(printTitleColumns.last)}`,
    printTitleRows && `${prefix}$${printTitleRows.first + 1}:$${printTitleRows.last + 1}`,
  ].filter((each) => each !== undefined);
  const area = printArea && [[PRINT_AREA, prefix + absoluteRangeText(printArea)]];
  return [...(area ?? []), ...(titles.length > 0 ? [[PRINT_TITLES, titles.join(",")]] : [])].map(
    ([name, text]) => element("definedName", { name, localSheetId }, escapeText(text)),
  );
}

/**
 * The names of a workbook with the print areas and titles of its sheets; undefined if there are
 * none.
 */
export function writeNames(
  names: readonly NameState[],
  sheets: readonly SheetState[],
): string | undefined {
  const own = names.map((state) => {
    const place = sheets.findIndex((sheet) => sheet.id === state.scope);
    const attributes = {
      name: state.name,
      comment: state.comment === "" ? undefined : encodeSpreadsheetText(state.comment),
      localSheetId: place < 0 ? undefined : place,
      hidden: state.visible ? undefined : true,
    };
    return element("definedName", attributes, escapeText(withoutEquals(state.formula)));
  });
  const all = [...sheets.flatMap(printNames), ...own];
  return all.length === 0 ? undefined : element("definedNames", {}, ...all);
}

function readPrintTitles(text: string, sheet: SheetState): void {
  // A comma in a sheet's name is inside quotes.
  for (const part of text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []) {
    const range = parseReference(part)?.range;
    if (range && range.columnCount > LAST_COLUMN) {
      const { row: first, rowCount } = range;
      sheet.pageLayout.printTitleRows = { first, last: first + rowCount - 1 };
    } else if (range && range.rowCount > LAST_ROW) {
      const { column: first, columnCount } = range;
      sheet.pageLayout.printTitleColumns = { first, last: first + columnCount - 1 };
    }
  }
}

/**
 * Reads the names of a workbook and sets the print areas and titles of the sheets.
 * @param sheets the sheets by their position in the file, undefined where the state has none
 */
export function readNames(
  nodes: readonly XmlElement[],
  sheets: readonly (SheetState | undefined)[],
): NameState[] {
  return nodes.flatMap((node) => {
    const name = attribute(node, "name") ?? "";
    const place = numberAttribute(node, "localSheetId");
    const sheet = place === undefined ? undefined : sheets[place];
    const text = textOf(node);
    const area = parseReference(text)?.range;
    if (sheet && area && name === PRINT_AREA) sheet.pageLayout.printArea = area;
    if (sheet && name === PRINT_TITLES) readPrintTitles(text, sheet);
    // Other names of this form are internal to Excel, for filters for example.
    if (name.startsWith("_xlnm.") || (place !== undefined && !sheet)) return [];
    const state: NameState = {
      name,
      formula: `=${text}`,
      visible: !(booleanAttribute(node, "hidden") ?? false),
      comment: decodeSpreadsheetText(attribute(node, "comment") ?? ""),
    };
    return [sheet ? { ...state, scope: sheet.id } : state];
  });
}
