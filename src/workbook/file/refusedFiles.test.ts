import { strToU8, zipSync } from "fflate";
import { FileRefused } from "./FileRefused";
import { readCells } from "./readCells";
import {
  bookOf,
  linksOf,
  MAIN,
  partsOf,
  sheetOf,
  stylesOf,
  workbookOf,
  workbookOfRows,
} from "./testing/workbookOf";

describe("a file that cannot be trusted is refused, with what to do", () => {
  function refusalOf(bytes: Uint8Array): unknown {
    try {
      return readCells(bytes);
    } catch (error) {
      return error;
    }
  }
  const sheet = (content: string) => ({ "xl/worksheets/sheet1.xml": content });
  const nested = (depth: number) =>
    `<sheetData>${"<row>".repeat(depth)}${"</row>".repeat(depth)}</sheetData>`;

  test.each<[string, () => Uint8Array, string]>([
    ["an empty file", () => new Uint8Array(), "This is not an Excel workbook"],
    ["a text", () => strToU8("id,level"), "even if its name ends in .xlsx"],
    [
      "another zip file",
      () => zipSync({ "a.txt": strToU8("a") }),
      "This file is not an Excel workbook",
    ],
    [
      "a document",
      () =>
        zipSync({
          "_rels/.rels": strToU8(linksOf(["officeDocument", "word/document.xml"])),
          "word/document.xml": strToU8('<w:document xmlns:w="w"/>'),
        }),
      "This file is not an Excel workbook",
    ],
    [
      "a binary workbook",
      () => zipSync({ "_rels/.rels": strToU8(linksOf(["officeDocument", "xl/workbook.bin"])) }),
      "This is a binary Excel workbook",
    ],
    [
      "a sheet without a part",
      () => workbookOf("", { "xl/_rels/workbook.xml.rels": linksOf(["worksheet", "sheet9.xml"]) }),
      "its part /xl/sheet9.xml is missing",
    ],
    [
      "a sheet that leads nowhere",
      () => workbookOf("", { "xl/workbook.xml": bookOf(["One", "a", "b", "Two"]) }),
      'its sheet "Two" is missing',
    ],
    [
      "a sheet without a name",
      () => workbookOf("", { "xl/workbook.xml": bookOf([""]) }),
      'its sheet "" is missing',
    ],
    [
      "two sheets of one name",
      () => workbookOf("", { "xl/workbook.xml": bookOf(["One", "ONE"]) }),
      'two sheets named "ONE"',
    ],
    [
      "two sheets with the same cells",
      () =>
        workbookOf("", {
          "xl/workbook.xml": bookOf(["One", "Two"]),
          "xl/_rels/workbook.xml.rels": linksOf(
            ["worksheet", "worksheets/sheet1.xml"],
            ["worksheet", "/xl/worksheets/Sheet1.xml"],
          ),
        }),
      'its sheets "One" and "Two" have the same cells',
    ],
    [
      "two links of one name",
      () =>
        workbookOf("", {
          "xl/_rels/workbook.xml.rels": linksOf(["worksheet", "worksheets/sheet1.xml"]).replace(
            /<Relationship .*\/>/,
            "$&$&",
          ),
        }),
      'two entries named "rId1"',
    ],
    [
      "a sheet that is none",
      () => workbookOf("", sheet(`<chartsheet xmlns="${MAIN}"/>`)),
      'its part /xl/worksheets/sheet1.xml holds "chartsheet" instead of "worksheet"',
    ],
    [
      "a sheet of another kind of file",
      () => workbookOf("", sheet('<worksheet xmlns="other"/>')),
      'holds "worksheet" instead',
    ],
    [
      "a sheet without a namespace",
      () => workbookOf("", sheet("<worksheet/>")),
      'holds "worksheet" instead',
    ],
    [
      "a sheet that is no XML",
      () => workbookOf("", sheet("level: 3")),
      "its part /xl/worksheets/sheet1.xml cannot be read (line 1",
    ],
    [
      "a sheet that breaks off",
      () => workbookOf("", sheet(`<worksheet xmlns="${MAIN}"><sheetData>`)),
      "sheet1.xml cannot be read",
    ],
    ["an empty sheet part", () => workbookOf("", sheet("")), "sheet1.xml cannot be read"],
    [
      "a document type",
      () => workbookOf("", sheet(`<!DOCTYPE worksheet [<!ENTITY a "b">]>${sheetOf("")}`)),
      "document types are not read",
    ],
    [
      "an encoding of its own",
      () => workbookOf("", sheet(`<?xml version="1.0" encoding="windows-1252"?>${sheetOf("")}`)),
      "it is written in windows-1252, not in UTF-8",
    ],
    [
      "bytes that are no text",
      () =>
        zipSync({
          ...Object.fromEntries(
            Object.entries(partsOf("")).map(([path, xml]) => [path, strToU8(xml)]),
          ),
          "xl/worksheets/sheet1.xml": Uint8Array.of(0x3c, 0xff, 0xfe),
        }),
      "it holds bytes that are not UTF-8",
    ],
    [
      "missing texts",
      () =>
        workbookOf("", {
          "xl/_rels/workbook.xml.rels": linksOf(
            ["worksheet", "worksheets/sheet1.xml"],
            ["sharedStrings", "texts.xml"],
          ),
        }),
      "its part /xl/texts.xml is missing",
    ],
    [
      "texts that are none",
      () => workbookOf("", { "xl/sharedStrings.xml": sheetOf("") }),
      'sharedStrings.xml holds "worksheet" instead of "sst"',
    ],
    [
      "styles that are none",
      () => workbookOf("", { "xl/styles.xml": sheetOf("") }),
      'styles.xml holds "worksheet" instead of "styleSheet"',
    ],
    [
      "a missing table",
      () =>
        workbookOf("", {
          "xl/worksheets/_rels/sheet1.xml.rels": linksOf(["table", "../tables/table1.xml"]),
        }),
      "its part /xl/tables/table1.xml is missing",
    ],
    [
      "a table without an area",
      () =>
        workbookOf("", {
          "xl/worksheets/_rels/sheet1.xml.rels": linksOf(["table", "../tables/table1.xml"]),
          "xl/tables/table1.xml": `<table xmlns="${MAIN}" name="Answers" ref="#REF!"/>`,
        }),
      'the table "Answers" in its part /xl/tables/table1.xml has no area',
    ],
    ["deep nesting", () => workbookOf(nested(60_000)), "elements are nested more than 256 deep"],
    [
      "a part that unfolds",
      () => workbookOf(" ".repeat(20_000_000)),
      "unpacks to more than 200 times its size",
    ],
    [
      "too many names",
      () =>
        workbookOf("", {
          "xl/workbook.xml": bookOf(
            ["One"],
            `<definedNames>${Array.from({ length: 20_001 }, (_, n) => `<definedName name="n${n}">${Math.random()}</definedName>`).join("")}</definedNames>`,
          ),
        }),
      "it has more than 20,000 names",
    ],
    [
      "too many sheets",
      () =>
        workbookOf("", {
          "xl/workbook.xml": bookOf(Array.from({ length: 1_001 }, (_, n) => `s${n}`)),
          "xl/_rels/workbook.xml.rels": linksOf(
            ...Array.from({ length: 1_001 }, () => ["chartsheet", "a.xml"] as const),
          ),
        }),
      "it has more than 1,000 sheets",
    ],
    [
      "too many formats",
      () =>
        workbookOf("", {
          "xl/styles.xml": stylesOf(...Array.from({ length: 4_001 }, (_, n) => String(n))),
        }),
      "it has more than 4,000 number formats",
    ],
    [
      "formulas that unfold",
      () =>
        workbookOfRows(
          `<row><c><f t="shared" si="0">${'"'}${Array.from({ length: 800 }, () => Math.random())
            .join("")
            .slice(
              0,
              8_000,
            )}"</f><v>1</v></c>${Array.from({ length: 7_000 }, () => `<c><f t="shared" si="0"/><v>${Math.random()}</v></c>`).join("")}</row>`,
        ),
      "it has more than 50,000,000 characters",
    ],
  ])("%s", (_what, bytes, words) => {
    const error = refusalOf(bytes());
    expect(error).toBeInstanceOf(FileRefused);
    expect(error).toMatchObject({ message: expect.stringContaining(words) as string });
    expect(error).toMatchObject({
      message: expect.stringMatching(/(again|it|\.xlsx|saved)\.$/) as string,
    });
  });
});
