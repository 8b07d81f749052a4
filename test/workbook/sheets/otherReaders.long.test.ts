/** Our own reader, exceljs and SheetJS read every cell of the files that we write alike. */
import { isDeepStrictEqual } from "node:util";
import { relativeAddress, area } from "../../../src/workbook/plan/address";
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { emptyWorkbook } from "../../../workbench/excel/openWorkbook";
import type { CellState } from "../../../workbench/excel/state";
import { readWorkbook } from "../../../workbench/file/readWorkbook";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { encodeSpreadsheetText } from "../../../workbench/file/xml/spreadsheetText";
import { buildInExcel } from "../../tools/buildInExcel";
import { REPORTS } from "../print/reports";
import { readByExceljs, readBySheetJs } from "./otherReaders";
import type { CellReading, SheetValues } from "../../tools/readValues";
import { responseSets } from "../../tools/responseSets";

/** Our reader's result, in the others' form. */
async function readByUs(file: Uint8Array): Promise<readonly SheetValues[]> {
  const { sheets } = await readWorkbook(file);
  return sheets.map(({ name, cells }) => {
    const held = [...cells].flatMap(([row, rowCells]) =>
      [...rowCells].map(([column, { value, formula }]) => {
        const reading = formula === undefined ? { value } : { value, formula };
        return [relativeAddress(area(row, column)), reading] as const;
      }),
    );
    return { name, cells: new Map(held) };
  });
}

/** Where two readings differ. A cell without value and formula counts as missing. */
function differences(ours: readonly SheetValues[], theirs: readonly SheetValues[]): string[] {
  return ours.flatMap(({ name, cells }, place) => {
    const others = theirs[place]?.cells ?? new Map<string, CellReading>();
    return [...new Set([...cells.keys(), ...others.keys()])].flatMap((address) => {
      const our = cells.get(address) ?? { value: "" };
      const their = others.get(address) ?? { value: "" };
      const value = Number.isNaN(their.value) ? our.value : their.value;
      const alike = isDeepStrictEqual({ ...their, value }, our);
      return alike ? [] : `${name}!${address} ${JSON.stringify(our)} ${JSON.stringify(their)}`;
    });
  });
}

async function expectAlike(file: Uint8Array): Promise<number> {
  const ours = await readByUs(file);
  for (const theirs of [await readByExceljs(file), readBySheetJs(file)]) {
    expect(theirs.map(({ name }) => name)).toEqual(ours.map(({ name }) => name));
    expect(differences(ours, theirs)).toEqual([]);
  }
  return ours.reduce((sum, { cells }) => sum + cells.size, 0);
}

test.each(shippedFrameworks().map((framework) => [framework.id, framework] as const))(
  "The workbook of %s with its answers and all reports.",
  async (_id, framework) => {
    const excel = await buildInExcel(framework, responseSets(framework)[3]);
    try {
      for (const [, , make] of REPORTS) await make();
      const cells = await expectAlike(await writeWorkbook(excel.workbook()));
      expect(cells).toBeGreaterThan(3000);
    } finally {
      excel.close();
    }
  },
);

test("Texts with characters on which XML readers differ.", async () => {
  const texts = [
    "\u007F",
    "\u0080\u0085\u009F",
    "\uFFFE\uFFFF",
    "\uD83D alone \uDE00",
    "pair 😀",
    "_x0041_ _x005F_x0041_",
    "_x000d_",
    "\u0000\u0001\u001F",
    " blanks \u00A0",
    "lines\nof text\r",
    "\ttab",
    "]]> & < >",
    "\u2028\u2029\uFEFF",
  ];
  const workbook = emptyWorkbook();
  const rows = texts.map((value, row): [number, Map<number, CellState>] => {
    const formula: CellState = { value, formula: `=A${row + 1}` };
    // exceljs does not decode _xHHHH_ in a formula's value.
    const everywhere = encodeSpreadsheetText(value) === value;
    return [row, new Map([[0, { value }], ...(everywhere ? [[1, formula] as const] : [])])];
  });
  workbook.sheets[0].cells = new Map(rows);
  const file = await writeWorkbook(workbook);
  const [{ cells }] = await readByUs(file);
  expect(texts.map((_, row) => cells.get(`A${row + 1}`)?.value)).toEqual(texts);
  expect(await expectAlike(file)).toBe(texts.length + 7);
});
