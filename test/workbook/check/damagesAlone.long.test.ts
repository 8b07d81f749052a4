/** Every damage and loss alone, and everything that people may do without damage. */
import { checkWorkbook } from "../../../src/workbook/check/checkWorkbook";
import { makeTestFramework } from "../../../src/framework/testFramework";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { entered, kinds, openPrepared, repairable, repairAll } from "./checking";
import { DAMAGES } from "./damages";
import { HARMLESS } from "./harmless";
import { LOSSES } from "./losses";
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

describe("what is lost", () => {
  test.each(LOSSES)(
    "is reported, and the rest is put back: $title",
    async ({ does, kind, lost }) => {
      excel = await openPrepared(framework, answers);
      await does(excel, framework);
      const before = await entered();
      const found = repairable(await checkWorkbook());
      expect(kinds(found)).toContain(kind);
      expect(found.map(({ message }) => message).join(" ")).toContain(lost);
      expect(await repairAll()).toEqual([]);
      expect((await entered()).answered).toEqual(before.answered);
    },
  );
});

test.each(HARMLESS)("There is nothing to repair after people $title.", async ({ does }) => {
  excel = await openPrepared(framework, answers);
  await does(excel, framework);
  expect((await checkWorkbook()).filter(({ kind }) => kind !== "unprotected")).toEqual([]);
});
