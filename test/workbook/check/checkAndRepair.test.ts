/** What check finds after what people do to a workbook, and that a repair leaves no trace of it. */
import { checkWorkbook } from "../../../src/workbook/check/checkWorkbook";
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { makeTestFramework } from "../../../src/framework/testFramework";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { buildInExcel } from "../../tools/buildInExcel";
import { expectNothing, expectRepair, expectReport, openPrepared } from "./checking";
import type { Damage } from "../../tools/deeds";
import { DAMAGES } from "./damages";
import { HARMLESS } from "./harmless";
import { LOSSES } from "./losses";
import { responseSets, SAMPLE_SET } from "../../tools/responseSets";

const framework = makeTestFramework({ themes: 2, keyAreas: 2 });
const answers = responseSets(framework)[4];
let excel: ExcelStandIn;

/** The first two kinds; damagesAlone.long.test.ts has them all. */
function ofTwoKinds<One extends Damage>(damages: readonly One[]): readonly One[] {
  return damages
    .filter(({ kind }, index) => damages.findIndex((one) => one.kind === kind) === index)
    .slice(0, 2);
}

afterEach(() => {
  excel.close();
});

describe("a workbook that nobody has damaged", () => {
  test("has nothing to repair", async () => {
    const [, statementSet] = shippedFrameworks();
    excel = await buildInExcel(statementSet, responseSets(statementSet)[SAMPLE_SET]);
    const before = excel.counters.requests;
    expect(await checkWorkbook()).toEqual([]);
    expect(excel.counters.requests - before).toBeLessThanOrEqual(6);
  });

  test.each(HARMLESS.slice(0, 1))("has nothing to repair after people $title", async (deed) => {
    excel = await openPrepared(framework, answers);
    await expectNothing(excel, framework, deed);
  });
});

test.each(ofTwoKinds(DAMAGES))("Damage is found and repaired: $title.", async (damage) => {
  excel = await openPrepared(framework, answers);
  await expectRepair(excel, framework, damage);
});

test.each(ofTwoKinds(LOSSES))("A loss is reported, the rest put back: $title.", async (loss) => {
  excel = await openPrepared(framework, answers);
  await expectReport(excel, framework, loss);
});
