import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { handMadeWorkbook } from "./handMadeWorkbook";
import { pdfToPages, recalculate, toPdf } from "./libreOffice";

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47];

function workbookWith(number: number): Promise<Uint8Array> {
  return handMadeWorkbook(
    [
      {
        name: "Front",
        rows: `<row r="1"><c r="A1"><f>Data!A1+1</f><v>99</v></c><c r="B1" t="str"><f>IF(Data!A1=0,"none","")</f><v>wrong</v></c><c r="C1" t="b"><f>Level&gt;0</f><v>0</v></c></row><row r="2"><c r="A2" t="e"><f>1/0</f><v>#N/A</v></c><c r="B2" t="inlineStr"><is><t xml:space="preserve"> a &amp; b </t></is></c></row>`,
      },
      {
        name: "Data",
        state: "veryHidden",
        rows: `<row r="1"><c r="A1"><v>${number}</v></c></row>`,
      },
    ],
    [["Level", "Data!$A$1"]],
  );
}

describe("LibreOffice", () => {
  test("works out every formula, whatever value the file holds", async () => {
    const [front, data] = await recalculate(await workbookWith(4));
    expect(front?.name).toBe("Front");
    expect(Object.fromEntries(front?.cells ?? [])).toEqual({
      A1: { value: 5, formula: "=Data!A1+1" },
      B1: { value: "", formula: '=IF(Data!A1=0,"none","")' },
      C1: { value: true, formula: "=Level>0" },
      A2: { value: { error: "#DIV/0!" }, formula: "=1/0" },
      B2: { value: " a & b " },
    });
    expect(data?.name).toBe("Data");
    expect(data?.cells.get("A1")).toEqual({ value: 4 });
  });

  test("recalculates several files at the same time", async () => {
    const numbers = [1, 2, 3];
    const files = await Promise.all(numbers.map(workbookWith));
    const results = await Promise.all(files.map(recalculate));
    expect(results.map(([front]) => front?.cells.get("A1")?.value)).toEqual([2, 3, 4]);
  });

  test("prints the visible sheets, and the pages become pictures", async () => {
    const pdf = await toPdf(await workbookWith(1));
    expect(new TextDecoder().decode(pdf.slice(0, 5))).toBe("%PDF-");
    const folder = await mkdtemp(join(tmpdir(), "maturity-pages-"));
    try {
      const pages = await pdfToPages(pdf, folder, 40);
      expect(pages).toHaveLength(1);
      const picture = await readFile(pages[0] ?? "");
      expect([...picture.subarray(0, 4)]).toEqual(PNG_SIGNATURE);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("a file that cannot be read is said to be so", async () => {
    const truncated = (await workbookWith(1)).slice(0, 300);
    await expect(recalculate(truncated)).rejects.toThrow("LibreOffice could not convert");
  });

  test.each<[string, string, () => Promise<unknown>]>([
    ["SOFFICE", "LibreOffice", () => recalculate(Uint8Array.of(1))],
    ["PDFTOPPM", "poppler-utils", () => pdfToPages(Uint8Array.of(1), tmpdir())],
  ])(
    "a missing program (%s) is named with what to install: %s",
    async (variable, product, work) => {
      process.env[variable] = "/no/such/program";
      try {
        await expect(work()).rejects.toThrow(
          `"/no/such/program" was not found: install ${product}`,
        );
      } finally {
        delete process.env[variable];
      }
    },
  );
});
