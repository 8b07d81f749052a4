/**
 * LibreOffice calculates the reports' formulas as the stand-in does, and prints the announced
 * pages.
 */
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { preparePrint } from "../../../src/workbook/print/preparePrint";
import type { PlacedReport } from "../../../src/workbook/print/placeReport";
import type { WorkbookState } from "../../../workbench/excel/state";
import { columnLetters } from "../../../src/workbook/plan/address";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { convertAll } from "../../../workbench/programs/libreOffice";
import { pageTexts } from "../../../workbench/programs/pdfPages";
import { validateOpenXml } from "../../../workbench/programs/validateOpenXml";
import { buildInExcel, sheetNamed } from "../../tools/buildInExcel";
import { recalculateAll } from "../../tools/libreOffice";
import { responseSets } from "../../tools/responseSets";

const frameworks = shippedFrameworks();
const SHEETS = ["responseReport", "workshopCopy", "comments", "summary"] as const;
const NOW = new Date(2026, 2, 14, 10, 20);

interface Printed {
  readonly workbook: WorkbookState;
  readonly placed: readonly PlacedReport[];
  readonly bytes: Uint8Array;
}

const printed: Printed[] = [];
let recalculated: Awaited<ReturnType<typeof recalculateAll>>;
let pdfs: readonly Uint8Array[];

beforeAll(async () => {
  for (const framework of frameworks) {
    const excel = await buildInExcel(framework, responseSets(framework)[4]);
    try {
      const placed: PlacedReport[] = [];
      for (const what of SHEETS) placed.push(await preparePrint(what, NOW));
      const workbook = excel.workbook();
      printed.push({ workbook, placed, bytes: await writeWorkbook(workbook) });
    } finally {
      excel.close();
    }
  }
  const files = printed.map(({ bytes }) => bytes);
  [recalculated, pdfs] = await Promise.all([
    recalculateAll(files),
    convertAll(files, "xlsx", "pdf"),
  ]);
}, 300_000);

const cases = frameworks.map(({ id }, index) => [id, index] as const);

test.each(cases)(
  "The reports of %s are valid, and LibreOffice agrees with them.",
  async (...given) => {
    const [, index] = given;
    const { workbook, placed, bytes } = printed[index];
    expect(await validateOpenXml(bytes, "xlsx")).toEqual([]);
    const wrong: string[] = [];
    let compared = 0;
    for (const { sheet: name } of placed) {
      const theirs = recalculated[index].find((one) => one.name === name)?.cells;
      for (const [row, cells] of sheetNamed(workbook, name).cells) {
        for (const [column, { formula, value = "" }] of cells) {
          if (formula === undefined) continue;
          compared += 1;
          const address = `${columnLetters(column)}${row + 1}`;
          const other = theirs?.get(address)?.value ?? "";
          if (typeof value === "object" || value !== other) {
            wrong.push(`${name}!${address}: ${JSON.stringify([value, other])}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(100);
  },
);

/** How the sections of the Summary look on paper. */
const ON_PAPER: Readonly<Record<string, RegExp>> = {
  "weakest level": /^1\. Where are we\?/m,
  "every theme and key area": /^Ref +Theme/m,
  "what limits us": /^2\. What limits us\?/m,
  "what we propose": /^3\. What do we propose\?/m,
  "what the next level asks for": /^What the next level asks for/m,
  chart: /Level of every value code|Number of value codes at each level/,
  "case studies": /^Case studies/m,
  "value codes at the top level": /^At the top level/m,
  "how to read this": /How to read this/,
};

test.each(cases)("The reports of %s print the announced pages.", async (_id, index) => {
  const pages = await pageTexts(pdfs[index]);
  for (const { sheet: name, pages: told } of printed[index].placed) {
    const own = pages.filter((page) => page.includes(` ${name} | page `));
    expect({ name, pages: own.length }).toEqual({ name, pages: told?.length });
    own.forEach((page, number) => {
      for (const part of (told?.[number] ?? "").split(/, | to (?=[A-Z])/)) {
        expect(page).toMatch(ON_PAPER[part] ?? new RegExp(`^ *${part.replace(".", "\\.")} `, "m"));
      }
    });
    for (const page of own) {
      expect(page).toMatch(name === "Workshop copy" ? /WORKSHOP COPY/ : /DRAFT \| Fenbridge/);
      if (name !== "Summary") expect(page).toMatch(/Ref +(Key area|Value code)/);
    }
  }
});
