/** A workbook that nobody has damaged has nothing to repair, in every state. */
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { checkWorkbook } from "../../../src/workbook/check/checkWorkbook";
import { buildInExcel } from "../../tools/buildInExcel";
import { responseSets } from "../../tools/responseSets";

const cases = shippedFrameworks().flatMap((framework) =>
  responseSets(framework)
    .filter(({ name }) => name !== "nonsense")
    .map((set) => [framework.id, set.name, framework, set] as const),
);

test.each(cases)("%s, %s", async (_id, _name, framework, set) => {
  const excel = await buildInExcel(framework, set);
  try {
    const before = excel.counters.requests;
    expect(await checkWorkbook()).toEqual([]);
    expect(excel.counters.requests - before).toBeLessThanOrEqual(6);
  } finally {
    excel.close();
  }
});
