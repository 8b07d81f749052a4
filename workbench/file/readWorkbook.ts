import type { SheetState, WorkbookState } from "../excel/state";
import { excelId } from "../excel/structure/ids";
import { readDocumentProperties } from "./documentProperties";
import { readNames } from "./names";
import type { IncomingPackage } from "../../src/workbook/file/package/incomingPackage";
import { openIncomingPackage } from "../../src/workbook/file/package/incomingPackage";
import type { SheetEntry } from "./readSheet";
import { readSheet } from "./readSheet";
import { readStringItem } from "./sheet/sharedStrings";
import { noWorkbook, workbookPath } from "../../src/workbook/file/package/workbookPath";
import { readThemeColors } from "./style/colors";
import { readStyles } from "./style/readStyles";
import { VISIBILITIES } from "./visibilities";
import {
  attribute,
  booleanAttribute,
  child,
  children,
  numberAttribute,
  relationshipId,
} from "../../src/workbook/file/xml/readElement";
import type { XmlElement } from "../../src/workbook/file/xml/parseXml";

/** The sheets by position; undefined for those without cells (a chart sheet, a macro sheet). */
function sheetEntries(
  root: XmlElement,
  path: string,
  source: IncomingPackage,
): (SheetEntry | undefined)[] {
  const relationships = source.relationships(path);
  return children(child(root, "sheets"), "sheet").map((node, place) => {
    const id = relationshipId(node);
    const relationship = relationships.find((each) => each.id === id);
    if (relationship?.kind !== "worksheet") return undefined;
    return {
      id: excelId("sheet", place),
      name: attribute(node, "name") ?? "",
      visibility: VISIBILITIES.toState(attribute(node, "state")) ?? "Visible",
      path: relationship.target,
    };
  });
}

function workbookPart(source: IncomingPackage): { path: string; root: XmlElement } {
  const path = workbookPath(source);
  const root = source.root(path);
  if (root?.name !== "workbook") throw noWorkbook();
  return { path, root };
}

/**
 * Reads an .xlsx file as Excel, LibreOffice or this stand-in writes it. Sheets, charts and
 * conditional formats get new ids. What the state cannot hold is left out: pictures, comments,
 * charts that are not of bars, colour scales, filter criteria.
 * @throws Error with a plain sentence when the bytes are not an .xlsx file, or are damaged or
 * encrypted.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookState> {
  const source = openIncomingPackage(bytes);
  const { path, root } = workbookPart(source);
  const relationships = source.relationships(path);
  const part = (kind: string) => source.related(relationships.find((each) => each.kind === kind));
  const themeColors = readThemeColors(part("theme"));
  const styles = readStyles(part("styles"), themeColors);
  const strings = children(part("sharedStrings"), "si").map(readStringItem);
  const places: (SheetState | undefined)[] = sheetEntries(root, path, source).map(
    (entry) => entry && readSheet(entry, { source, styles, strings, themeColors }),
  );
  const sheets = places.flatMap((sheet) => sheet ?? []);
  const opening = numberAttribute(child(root, "bookViews", "workbookView"), "activeTab") ?? 0;
  const properties = source.relationships("/").find((each) => each.kind === "core-properties");
  return {
    sheets,
    names: readNames(children(child(root, "definedNames"), "definedName"), places),
    activeSheetId: (places[opening] ?? sheets[0])?.id ?? "",
    settings: new Map(),
    structureProtected:
      booleanAttribute(child(root, "workbookProtection"), "lockStructure") ?? false,
    readOnly: false,
    properties: readDocumentProperties(source.related(properties)),
  };
}
