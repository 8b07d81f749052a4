/** What check finds after what people do to a workbook, and that a repair leaves no trace of it. */
import * as fc from "fast-check";
import { checkWorkbook } from "../../../src/workbook/check/checkWorkbook";
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { makeTestFramework } from "../../../src/framework/testFramework";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { buildInExcel } from "../../tools/buildInExcel";
import { entered, kinds, prepare, repairable, repairAll } from "./checking";
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

describe("a workbook that nobody has damaged", () => {
  test.each(
    shippedFrameworks().flatMap((shipped) =>
      responseSets(shipped)
        .filter(({ name }) => name !== "nonsense")
        .map((set) => [shipped.id, set.name, shipped, set] as const),
    ),
  )("has nothing to repair: %s, %s", async (_id, _name, shipped, set) => {
    excel = await buildInExcel(shipped, set);
    const before = excel.counters.requests;
    expect(await checkWorkbook()).toEqual([]);
    expect(excel.counters.requests - before).toBeLessThanOrEqual(6);
  });

  test.each(HARMLESS)("has nothing to repair after people $title", async ({ does }) => {
    excel = await buildInExcel(framework, answers);
    await prepare(excel.user, framework);
    await does(excel, framework);
    // To sort and insert, people had to remove the protection, which is the only finding.
    expect((await checkWorkbook()).filter(({ kind }) => kind !== "unprotected")).toEqual([]);
  });
});

describe("a damage", () => {
  test.each(DAMAGES)("is found and repaired: $title", async ({ does, kind }) => {
    excel = await buildInExcel(framework, answers);
    await prepare(excel.user, framework);
    const before = await entered();
    await does(excel, framework);
    expect(kinds(repairable(await checkWorkbook()))).toContain(kind);
    expect(await repairAll()).toEqual([]);
    expect(await entered()).toEqual(before);
  });
});

describe("damages of all kinds, one after another", () => {
  // Those that delete lines of a sheet would also delete the places of the others.
  const inPlace = DAMAGES.filter(({ title }) => !/deleted$/.test(title) || /^names/.test(title));

  test("are each found, and repaired without a trace in answers or scores", async () => {
    const titles = fc.uniqueArray(fc.constantFrom(...inPlace), { minLength: 2, maxLength: 6 });
    const manners = fc.constantFrom(
      undefined,
      ...HARMLESS.filter(({ title }) => /type/.test(title)),
    );
    await fc.assert(
      fc.asyncProperty(titles, manners, async (damages, manner) => {
        excel = await buildInExcel(framework, answers);
        try {
          await prepare(excel.user, framework);
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

  test("are found even if rows and sheets have moved", async () => {
    for (const manner of HARMLESS.slice(1, 4)) {
      excel = await buildInExcel(framework, answers);
      await prepare(excel.user, framework);
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

describe("what is lost", () => {
  test.each(LOSSES)(
    "is reported, and the rest is put back: $title",
    async ({ does, kind, lost }) => {
      excel = await buildInExcel(framework, answers);
      await prepare(excel.user, framework);
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
