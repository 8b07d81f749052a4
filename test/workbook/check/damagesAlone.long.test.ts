/** Every damage alone, and everything that people may do without damage. */
import { checkWorkbook } from "../../../src/workbook/check/checkWorkbook";
import { makeTestFramework } from "../../../src/framework/testFramework";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { entered, kinds, openPrepared, repairable, repairAll } from "./checking";
import { DAMAGES } from "./damages";
import { HARMLESS } from "./harmless";
import { responseSets } from "../../tools/responseSets";

const framework = makeTestFramework({ themes: 2, keyAreas: 2 });
const answers = responseSets(framework)[4];
let excel: ExcelStandIn;

afterEach(() => {
  excel.close();
});

describe("a damage", () => {
  test.each(DAMAGES)("is found and repaired: $title", async ({ does, kind }) => {
    excel = await openPrepared(framework, answers);
    const before = await entered();
    await does(excel, framework);
    expect(kinds(repairable(await checkWorkbook()))).toContain(kind);
    expect(await repairAll()).toEqual([]);
    expect(await entered()).toEqual(before);
  });
});

test.each(HARMLESS)("There is nothing to repair after people $title.", async ({ does }) => {
  excel = await openPrepared(framework, answers);
  await does(excel, framework);
  expect((await checkWorkbook()).filter(({ kind }) => kind !== "unprotected")).toEqual([]);
});
