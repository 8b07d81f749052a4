import { formulaCases } from "./cases/formulaCases";
import type { SampleCell } from "./cases/sampleCells";
import {
  caseColumn,
  caseRow,
  createSampleEngine,
  sampleNames,
  sampleSheets,
} from "./cases/sampleCells";
import type { CellValue } from "./CalculationEngine";
import { columnLetters } from "../../src/workbook/plan/address";
import { libreOfficeDiffers } from "./cases/libreOfficeDiffers";
import { escapeXml, handMadeWorkbook } from "../../test/tools/handMadeWorkbook";
import { recalculate } from "../../test/tools/libreOffice";

/** Each formula needs its own row, below the cells that the formulas read. */
const FIRST_ROW = 20;

function cellXml(address: string, content: SampleCell): string {
  if (content === null) return "";
  if (typeof content === "number") return `<c r="${address}"><v>${content}</v></c>`;
  if (typeof content === "boolean") return `<c r="${address}" t="b"><v>${Number(content)}</v></c>`;
  if (content.startsWith("=")) {
    return `<c r="${address}"><f>${escapeXml(content.slice(1))}</f></c>`;
  }
  const text = escapeXml(content);
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function rowXml(number: number, cells: readonly SampleCell[], firstColumn = 0): string {
  const xml = cells.map((cell, index) =>
    cellXml(`${columnLetters(firstColumn + index)}${number}`, cell),
  );
  return `<row r="${number}">${xml.join("")}</row>`;
}

function sampleFile(formulas: readonly string[]): Uint8Array {
  const formulaRows = formulas.map((formula, index) =>
    rowXml(FIRST_ROW + index, [formula], caseColumn),
  );
  const sheets = sampleSheets.map(({ name, rows }, index) => {
    const sampleRows = rows.map((row, down) => rowXml(down + 1, row));
    return { name, rows: [...sampleRows, ...(index === 0 ? formulaRows : [])].join("") };
  });
  const names = sampleNames.map(([name, formula]) => [name, formula.slice(1)] as const);
  return handMadeWorkbook(sheets, names);
}

/** Both keep at most 15 digits. */
function comparable(value: CellValue | undefined): CellValue | undefined {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}

test("LibreOffice agrees with the engine on all sample formulas except those known to differ", async () => {
  const compared = formulaCases.filter(([formula]) => !libreOfficeDiffers.has(formula));
  const [data] = await recalculate(sampleFile(compared.map(([formula]) => formula)));
  const engine = createSampleEngine();
  const address = (index: number): string => `${columnLetters(caseColumn)}${FIRST_ROW + index}`;
  const theirs = compared.map(([formula], index) => [
    formula,
    comparable(data?.cells.get(address(index))?.value),
  ]);
  const ours = compared.map(([formula]) => [
    formula,
    comparable(engine.evaluate("Data", caseRow, caseColumn, formula)),
  ]);
  expect(compared.length).toBeGreaterThan(300);
  expect(theirs).toEqual(ours);
});
