import { packZip } from "../../workbench/file/package/packZip";

interface HandMadeSheet {
  readonly name: string;
  readonly state?: "hidden" | "veryHidden";
  /** The rows in the file's form: `<row r="1"><c r="A1"><v>1</v></c></row>`. */
  readonly rows: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A text escaped for use between the tags of an XML file. */
export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** A small .xlsx file made from handwritten XML, for testing readers; names need their text. */
export function handMadeWorkbook(
  sheets: readonly HandMadeSheet[],
  names: readonly (readonly [name: string, reference: string])[] = [],
): Uint8Array {
  const each = (line: (sheet: HandMadeSheet, number: number) => string): string =>
    sheets.map((sheet, index) => line(sheet, index + 1)).join("");
  const sheetTags = each(({ name, state }, number) => {
    const visibility = state === undefined ? "" : ` state="${state}"`;
    return `<sheet name="${escapeXml(name)}" sheetId="${number}"${visibility} r:id="r${number}"/>`;
  });
  const nameTags = names.map(
    ([name, reference]) => `<definedName name="${name}">${escapeXml(reference)}</definedName>`,
  );
  const definedNames =
    names.length === 0 ? "" : `<definedNames>${nameTags.join("")}</definedNames>`;
  const overrides = each(
    (_sheet, number) =>
      `<Override PartName="/xl/sheet${number}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
  );
  const relationships = each(
    (_sheet, number) =>
      `<Relationship Id="r${number}" Type="${DOCUMENT}/worksheet" Target="sheet${number}.xml"/>`,
  );
  return packZip([
    [
      "[Content_Types].xml",
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>${overrides}</Types>`,
    ],
    [
      "_rels/.rels",
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${sheetTags}</sheets>${definedNames}</workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relationships}</Relationships>`,
    ],
    ...sheets.map(
      ({ rows }, index) =>
        [
          `xl/sheet${index + 1}.xml`,
          `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
        ] as const,
    ),
  ]);
}
