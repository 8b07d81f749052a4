import type { SheetCells } from "./WorkbookCells";
import { damage } from "./FileRefused";
import type { Reading } from "./Reading";
import { scanPart } from "./Reading";
import { parseArea } from "./references";
import { decodeSpreadsheetText } from "./xml/decodeSpreadsheetText";
import { valueOf } from "./xml/scanXml";

/** The tables on a sheet. @throws FileRefused when one is missing or has no area */
export function readTables(reading: Reading, sheetPath: string): SheetCells["tables"] {
  const links = reading.source.relationships(sheetPath).filter(({ kind }) => kind === "table");
  const tables: SheetCells["tables"][number][] = [];
  for (const { target } of links) {
    scanPart(reading, target, "table", (attributes) => {
      const name = valueOf(attributes, "displayName") ?? valueOf(attributes, "name") ?? "";
      const area = parseArea(valueOf(attributes, "ref") ?? "");
      if (!area) throw damage(`the table "${name}" in its part ${target} has no area`);
      tables.push({ name: decodeSpreadsheetText(name), area });
      return {};
    });
  }
  return tables;
}
