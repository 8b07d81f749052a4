/** The sheet Councils keeps the letters that it gave. */
import { anonymous, councilOf } from "../../../src/assessment/councils/councilSet";
import { assessmentOf } from "../../../src/assessment/testAssessment";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { buildWorkbook } from "../../../src/workbook/build/buildWorkbook";
import { preparePrint } from "../../../src/workbook/print/preparePrint";
import { buildInExcel, requestFor, sheetNamed } from "../../tools/buildInExcel";

const framework = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 1 });

test("A second try has the same letters, and a rebuild leaves them as they are.", async () => {
  const councils = framework.levels.map(({ value }) =>
    councilOf(assessmentOf(framework, { levels: { "TA1.1": value } }), `Council of level ${value}`),
  );
  const set = { councils: anonymous(councils) ?? [], isAnonymous: true, hasOwn: true };
  expect(set.councils).toHaveLength(5);
  const excel = await buildInExcel(framework);
  const levels = (): unknown =>
    [...(sheetNamed(excel.workbook(), "Councils").cells.get(4)?.values() ?? [])]
      .slice(-5)
      .map(({ value }) => value);
  await preparePrint(set);
  const first = levels();
  expect(first).toEqual(
    set.councils.map(({ levels: [level] }) => (level.kind === "certain" ? level.level : undefined)),
  );
  await preparePrint(set);
  expect(levels()).toEqual(first);
  const signal = new AbortController().signal;
  const request = { ...requestFor(framework), whenPresent: "rebuild" } as const;
  expect(await buildWorkbook(request, () => undefined, signal)).toEqual({ kind: "built" });
  expect(levels()).toEqual(first);
  excel.close();
});
