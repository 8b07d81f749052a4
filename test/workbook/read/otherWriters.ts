/** A built file as other programs and libraries write it: other parts, types and orders, the same contents. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { Workbook } from "@mui/x-internal-exceljs-fork";
import * as sheetJs from "@e965/xlsx";
import { parsePlace } from "../../../src/workbook/file/references";
import { shiftFormula } from "../../../src/workbook/file/shiftFormula";
import { children, textOf } from "../../../src/workbook/file/xml/readElement";
import { parseXml } from "../../../src/workbook/file/xml/parseXml";
import { escapeXml } from "../../tools/handMadeWorkbook";

/** The parts of a package, as texts. */
type Parts = Record<string, string>;

export interface OtherWriter {
  readonly title: string;
  write(file: Uint8Array): Uint8Array | Promise<Uint8Array>;
}

const WORKBOOK = "xl/workbook.xml";
const RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
const TEXTS = "xl/sharedStrings.xml";

/** Rewrites the parts of a file, at least one of them. */
function byParts(change: (parts: Parts) => void): OtherWriter["write"] {
  return (file) => {
    const parts = Object.fromEntries(
      Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]),
    );
    const before = JSON.stringify(parts);
    change(parts);
    if (JSON.stringify(parts) === before) throw new Error("No part was changed.");
    return zipSync(
      Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
      { level: 1 },
    );
  };
}

function onSheets(change: (sheet: string, parts: Parts) => string): OtherWriter["write"] {
  return byParts((parts) => {
    for (const name of Object.keys(parts)) {
      if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) parts[name] = change(parts[name], parts);
    }
  });
}

/** The cells with shared texts as another writer writes them. */
function withTexts(sheet: string, parts: Parts, cell: (start: string, text: string) => string) {
  const texts = children(parseXml(parts[TEXTS]), "si").map(textOf);
  return sheet.replace(
    /<c ([^>]*?) ?t="s"><v>(\d+)<\/v><\/c>/g,
    (_, start: string, index: string) => cell(start, escapeXml(texts[Number(index)])),
  );
}

/** Formulas that repeat the one above, shared with it as Excel writes them after filling down. */
function withSharedFormulas(sheet: string): string {
  const groups = new Map<number, { formula: string; row: number; index: number }>();
  let count = 0;
  return sheet.replace(
    /<c r="([A-Z]+\d+)"([^>]*)><f>([^<]*)<\/f>/g,
    (whole, address: string, rest: string, formula: string) => {
      const place = parsePlace(address);
      if (place === undefined) return whole;
      const { row, column } = place;
      const group = groups.get(column);
      if (group !== undefined && shiftFormula(group.formula, row - group.row, 0) === formula) {
        return `<c r="${address}"${rest}><f t="shared" si="${group.index}"/>`;
      }
      groups.set(column, { formula, row, index: count });
      const last = address.replace(/\d+/, "1048576");
      const shared = `<f t="shared" ref="${address}:${last}" si="${count}">${formula}</f>`;
      count += 1;
      return `<c r="${address}"${rest}>${shared}`;
    },
  );
}

/** Sheets with other numbers, relationships and file names, in the same order of tabs. */
function renumbered(parts: Parts): void {
  const number = (from: string): string => String(90 - Number(from));
  parts[WORKBOOK] = parts[WORKBOOK].replace(
    /sheetId="(\d+)" (state="\w+" )?r:id="rId(\d+)"/g,
    (_, id: string, state = "", relationship: string) =>
      `sheetId="${number(id)}" ${state}r:id="x${relationship}"`,
  );
  parts[RELATIONSHIPS] = parts[RELATIONSHIPS].replace(/<Relationship [^>]*>/g, (one) =>
    one.includes("worksheets/") ? one.replace(/Id="rId/, 'Id="x') : one,
  ).replace(/worksheets\/sheet(\d+)/g, (_, id: string) => `worksheets/sheet${number(id)}`);
  parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
    /worksheets\/sheet(\d+)/g,
    (_, id: string) => `worksheets/sheet${number(id)}`,
  );
  for (const [name, text] of Object.entries(parts)) {
    const moved = name.replace(
      /(worksheets\/(?:_rels\/)?sheet)(\d+)/,
      (_, start: string, id: string) => start + number(id),
    );
    if (moved === name) continue;
    Reflect.deleteProperty(parts, name);
    parts[moved] = text;
  }
}

export const OTHER_WRITERS: readonly OtherWriter[] = [
  {
    title: "exceljs",
    write: async (file) => {
      const workbook = new Workbook();
      await workbook.xlsx.load(Uint8Array.from(file).buffer);
      return new Uint8Array(await workbook.xlsx.writeBuffer());
    },
  },
  {
    title: "SheetJS",
    write: (file) => {
      const workbook = sheetJs.read(file, { cellFormula: true, cellNF: true });
      const written: unknown = sheetJs.write(workbook, { type: "array", bookType: "xlsx" });
      if (!(written instanceof ArrayBuffer)) throw new Error("SheetJS gave no bytes.");
      return new Uint8Array(written);
    },
  },
  {
    title: "a library that writes texts into their cells",
    write: onSheets((sheet, parts) =>
      withTexts(
        sheet,
        parts,
        (start, text) =>
          `<c ${start} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`,
      ),
    ),
  },
  {
    title: "a library that writes texts like those of formulas",
    write: onSheets((sheet, parts) =>
      withTexts(
        sheet,
        parts,
        (start, text) => `<c ${start} t="str"><v xml:space="preserve">${text}</v></c>`,
      ),
    ),
  },
  {
    title: "a program that shares formulas between rows",
    write: onSheets(withSharedFormulas),
  },
  {
    title: "a program that keeps only the values of formulas, as Numbers and Power Automate do",
    write: onSheets((sheet) => sheet.replace(/<f>[^<]*<\/f>/g, "")),
  },
  {
    title: "a library that gives no addresses where cells follow one another",
    write: onSheets((sheet) => {
      let next = "";
      return sheet.replace(/<(row|c) r="([A-Z]*\d+)"/g, (whole, name: string, at: string) => {
        if (name === "row") {
          next = `A${at}`;
          return whole;
        }
        const isNext = at === next;
        next = shiftFormula(at, 0, 1);
        return isNext ? "<c" : whole;
      });
    }),
  },
  { title: "a program that numbers sheets anew", write: byParts(renumbered) },
  {
    title: "a library that forgets which sheet a name belongs to",
    write: byParts((parts) => {
      parts[WORKBOOK] = parts[WORKBOOK].replace(/ localSheetId="\d+"/g, "");
    }),
  },
  {
    title: "a library that writes names with $ nowhere and in capitals",
    write: byParts((parts) => {
      parts[WORKBOOK] = parts[WORKBOOK].replace(
        /<definedName name="(mw_\w+)">([^<]*)</g,
        (_, name: string, area: string) =>
          `<definedName name="${name.toUpperCase()}">${area.replaceAll("$", "")}<`,
      );
    }),
  },
  {
    title:
      "a program that knows neither names nor tables, and shows hidden sheets, as Google Sheets can",
    write: byParts((parts) => {
      parts[WORKBOOK] = parts[WORKBOOK].replace(/<definedNames>.*<\/definedNames>/s, "").replace(
        / state="\w+"/g,
        "",
      );
      for (const name of Object.keys(parts)) {
        parts[name] = parts[name].replace(/<tableParts.*?<\/tableParts>/s, "");
        if (/\/tables\//.test(name)) Reflect.deleteProperty(parts, name);
        else parts[name] = parts[name].replace(/<(Override|Relationship) [^>]*tables\/[^>]*>/g, "");
      }
    }),
  },
  {
    title: "a library that leaves an order of calculation behind which is no longer right",
    write: byParts((parts) => {
      parts["xl/calcChain.xml"] =
        '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="ZZ99" i="77"/></calcChain>';
      parts[RELATIONSHIPS] = parts[RELATIONSHIPS].replace(
        "</Relationships>",
        '<Relationship Id="rIdChain" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
      );
      parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
        "</Types>",
        '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
      );
    }),
  },
  {
    title: "a library without theme, properties and dimensions",
    write: byParts((parts) => {
      for (const name of Object.keys(parts)) {
        if (/^docProps\/|\/theme\//.test(name)) Reflect.deleteProperty(parts, name);
        else {
          parts[name] = parts[name]
            .replace(/<dimension [^>]*>/, "")
            .replace(/<(Override|Relationship) [^>]*(?:docProps|theme)\/[^>]*>/g, "");
        }
      }
    }),
  },
];
