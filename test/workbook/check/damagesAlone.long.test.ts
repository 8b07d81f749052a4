/** Every damage and loss alone, and everything that people may do without damage. */
import { makeTestFramework } from "../../../src/framework/testFramework";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { expectNothing, expectRepair, expectReport, openPrepared } from "./checking";
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

test.each(DAMAGES)("Damage is found and repaired: $title.", async (damage) => {
  excel = await openPrepared(framework, answers);
  await expectRepair(excel, framework, damage);
});

test.each(LOSSES)("A loss is reported, the rest put back: $title.", async (loss) => {
  excel = await openPrepared(framework, answers);
  await expectReport(excel, framework, loss);
});

test.each(HARMLESS)("There is nothing to repair after people $title.", async (deed) => {
  excel = await openPrepared(framework, answers);
  await expectNothing(excel, framework, deed);
});
