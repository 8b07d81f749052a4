/**
 * A build stays within what Excel on the web handles well, measured in counts that are the same on
 * every machine.
 */
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { buildAnew } from "../../tools/buildInExcel";

describe("the cost of a build", () => {
  test.each([
    ["", undefined],
    [
      " with “not applicable”",
      { name: "not applicable", allowNotApplicable: true, responses: new Map() },
    ],
  ])(
    "for the procurement framework%s is one request per sheet and two more, 3,000 actions, 1.3 MB",
    async (_, set) => {
      const excel = await buildAnew(shippedFrameworks()[0], set);
      const { requests, actions, bytes } = excel.counters;
      const sheets = excel.workbook().sheets.length - 1;
      excel.close();
      expect(requests).toBeLessThanOrEqual(sheets + 2);
      expect(actions).toBeLessThanOrEqual(3000);
      expect(bytes).toBeLessThanOrEqual(1_300_000);
    },
  );

  test("for the statement set is one request per sheet and two more", async () => {
    const excel = await buildAnew(shippedFrameworks()[1]);
    const { requests } = excel.counters;
    const sheets = excel.workbook().sheets.length - 1;
    excel.close();
    expect(requests).toBeLessThanOrEqual(sheets + 2);
  });

  test("grows no faster than the number of value codes", async () => {
    const costs = [];
    for (const valueCodes of [4, 16]) {
      const excel = await buildAnew(makeTestFramework({ themes: 2, keyAreas: 2, valueCodes }));
      costs.push(excel.counters);
      excel.close();
    }
    expect(costs[1].actions).toBeLessThanOrEqual(costs[0].actions * 4);
    expect(costs[1].bytes).toBeLessThanOrEqual(costs[0].bytes * 4);
  });

  test("needs no later requirement set than 1.9: the library's own check is on", async () => {
    const excel = await buildAnew(shippedFrameworks()[0], undefined, { excelApi: "1.9" });
    excel.close();
    await expect(buildAnew(shippedFrameworks()[0], undefined, { excelApi: "1.8" })).rejects.toThrow(
      "too old",
    );
  });
});
