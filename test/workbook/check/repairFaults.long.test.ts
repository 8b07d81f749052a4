/** A repair in which each request fails in turn. */
import { checkWorkbook } from "../../../src/workbook/check/checkWorkbook";
import { repairWorkbook } from "../../../src/workbook/check/repairWorkbook";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { entered, openPrepared, repairable, repairAll } from "./checking";
import { DAMAGES } from "./damages";
import type { Damage } from "../../tools/deeds";
import { responseSets } from "../../tools/responseSets";

const framework = makeTestFramework({ themes: 2, keyAreas: 2 });
const answers = responseSets(framework)[4];
const inPlace: readonly Damage[] = DAMAGES.filter(({ title }) =>
  /^(level numbers|the colours of the levels|names of Start|a sheet)/.test(title),
);

test("a repair that fails at any request loses nothing, and can be repeated", async () => {
  let failed = true;
  for (let k = 1; failed; k += 1) {
    const excel = await openPrepared(framework, answers);
    const before = await entered();
    for (const { does } of inPlace) await does(excel, framework);
    const ids = repairable(await checkWorkbook()).map(({ id }) => id);
    excel.failAt(k);
    failed = await repairWorkbook(ids).then(
      () => false,
      () => true,
    );
    // A failure that was not reached must not affect what follows.
    excel.failAt(Infinity);
    if (failed) expect(await repairAll()).toEqual([]);
    expect({ k, now: await entered() }).toEqual({ k, now: before });
    excel.close();
    expect(k).toBeLessThan(60);
  }
});
