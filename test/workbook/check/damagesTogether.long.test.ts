/** Several damages at a time, chosen at random and among rows and sheets that have moved. */
import * as fc from "fast-check";
import { checkWorkbook } from "../../../src/workbook/check/checkWorkbook";
import { makeTestFramework } from "../../../src/framework/testFramework";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { responseSets } from "../../tools/responseSets";
import { entered, kinds, openPrepared, repairAll } from "./checking";
import { DAMAGES } from "./damages";
import { HARMLESS } from "./harmless";

const framework = makeTestFramework({ themes: 2, keyAreas: 2 });
const answers = responseSets(framework)[4];
let excel: ExcelStandIn;

afterEach(() => {
  excel.close();
});

describe("damages of all kinds, one on another", () => {
  // Those that delete lines of a sheet would take the places of the others with them.
  const inPlace = DAMAGES.filter(({ title }) => !/deleted$/.test(title) || /^names/.test(title));

  test("are found each, and repaired without a trace in answers or scores", async () => {
    const titles = fc.uniqueArray(fc.constantFrom(...inPlace), { minLength: 2, maxLength: 6 });
    const manners = fc.constantFrom(
      undefined,
      ...HARMLESS.filter(({ title }) => /type/.test(title)),
    );
    await fc.assert(
      fc.asyncProperty(titles, manners, async (damages, manner) => {
        excel = await openPrepared(framework, answers);
        try {
          await manner?.does(excel, framework);
          const before = await entered();
          for (const { does } of damages) await does(excel, framework);
          const found = kinds(await checkWorkbook());
          for (const { kind } of damages) expect(found).toContain(kind);
          expect(await repairAll()).toEqual([]);
          expect(await entered()).toEqual(before);
        } finally {
          excel.close();
        }
      }),
      { numRuns: 5 },
    );
  });

  test("are found where rows and sheets have moved as well", async () => {
    for (const manner of HARMLESS.slice(1, 4)) {
      excel = await openPrepared(framework, answers);
      const before = await entered();
      await manner.does(excel, framework);
      const found = DAMAGES.filter(({ title }) =>
        /heatmap pasted|names of Start|targets/.test(title),
      );
      for (const { does } of found) await does(excel, framework);
      expect(kinds(await checkWorkbook())).toEqual(
        expect.arrayContaining(found.map(({ kind }) => kind)),
      );
      expect(await repairAll()).toEqual([]);
      expect(await entered()).toEqual(before);
      excel.close();
    }
  });
});
