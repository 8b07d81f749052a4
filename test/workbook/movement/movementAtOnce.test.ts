/** The sheet Movement says what the comparison says, and is read back in two requests. */
import { earlierOf } from "../../../src/assessment/movement/testEarlier";
import { entryOf, responseOf } from "../../../src/assessment/testAssessment";
import { allValueCodes } from "../../../src/framework/framework";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { readAssessment } from "../../../src/workbook/read/readAssessment";
import { buildInExcel } from "../../tools/buildInExcel";
import { expectedRows, shownRows } from "./movementSheet";

test("An earlier assessment is compared, and kept.", async () => {
  const framework = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 3 });
  const [first] = allValueCodes(framework);
  const earlier = earlierOf(framework, { "TA1.1": 2, "TA1.2": 4 });
  const excel = await buildInExcel(framework, {
    name: "with an earlier assessment",
    allowNotApplicable: false,
    responses: new Map([[first.id, responseOf(entryOf(3))]]),
    earlier: [earlier],
  });
  const before = excel.counters.requests;
  const found = await readAssessment();
  expect(excel.counters.requests - before).toBe(2);
  expect(found?.earlier).toEqual([earlier]);
  const rows = shownRows(excel.workbook());
  expect(rows).toEqual(found && expectedRows(found));
  expect(rows.map(([ref, , , , change]) => [ref, change])).toEqual(
    expect.arrayContaining([
      ["TA1.1", "▲ up 1"],
      ["TA1.2", "no longer assessed"],
      ["TA1.3", "not assessed, as before"],
    ]),
  );
  excel.close();
});
