import { handMadeWorkbook } from "../../test/tools/handMadeWorkbook";
import { toPdf } from "./libreOffice";
import { drawPage, pageTexts } from "./pdfPages";
import { recalculate, recalculateAll } from "../../test/tools/libreOffice";

function workbookWith(number: number): Uint8Array {
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
  test("recalculates every formula, whatever value the file holds", async () => {
    const [front, data] = await recalculate(workbookWith(4));
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

  test("recalculates several files in one start, and keeps their order", async () => {
    const numbers = [1, 2, 3];
    const results = await recalculateAll(numbers.map((number) => workbookWith(number)));
    expect(results.map(([front]) => front?.cells.get("A1")?.value)).toEqual([2, 3, 4]);
  });

  test("prints the visible sheets, and the pages become pictures", async () => {
    const pdf = await toPdf(workbookWith(1));
    expect(new TextDecoder().decode(pdf.slice(0, 5))).toBe("%PDF-");
    const texts = await pageTexts(pdf);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain("a & b");
    const picture = new TextDecoder("latin1").decode((await drawPage(pdf, 1, 300)).slice(0, 7));
    expect(picture).toMatch(/^P6\n300/);
  });

  test("reports a file that cannot be read", async () => {
    const truncated = workbookWith(1).slice(0, 300);
    await expect(recalculate(truncated)).rejects.toThrow("LibreOffice could not convert");
  });

  test.each<[string, string, () => Promise<unknown>]>([
    ["SOFFICE", "LibreOffice", () => recalculate(Uint8Array.of(1))],
    ["PDFTOPPM", "poppler-utils", () => drawPage(Uint8Array.of(1), 1, 300)],
    ["PDFTOTEXT", "poppler-utils", () => pageTexts(Uint8Array.of(1))],
  ])("names a missing program (%s) with what to install: %s", async (variable, product, work) => {
    process.env[variable] = "/no/such/program";
    try {
      await expect(work()).rejects.toThrow(`"/no/such/program" was not found: install ${product}`);
    } finally {
      delete process.env[variable];
    }
  });
});
