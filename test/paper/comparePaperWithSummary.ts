/** Registers tests that compare the paper's rows with the Summary sheet's table. */
import type { Framework } from "../../src/framework/framework";
import { readPaper } from "../../src/report/paper/readPaper";
import { TABLES } from "../../src/workbook/plan/names";
import { buildInExcel } from "../tools/buildInExcel";
import type { ResponseSet } from "../tools/responseSets";

/** One test for each framework with these answers. */
export function comparePaperWithSummary(
  states: readonly (readonly [framework: Framework, set: ResponseSet])[],
): void {
  const cases = states.map(
    ([framework, set]) => [framework.title, set.name, framework, set] as const,
  );
  test.each(cases)("%s, %s: the paper's summary is the Summary sheet's.", async (...given) => {
    const [, , framework, set] = given;
    const excel = await buildInExcel(framework, set);
    try {
      const paper = await readPaper();
      const context = new Excel.RequestContext();
      const table = context.workbook.tables.getItem(TABLES.summary).getDataBodyRange().load("text");
      await context.sync();
      expect(
        paper?.rows.map((row) => [
          row.ref,
          row.title,
          row.weakest?.label ?? "not assessed",
          row.target,
          row.gap,
          row.assessed,
        ]),
      ).toEqual(table.text.map((row) => row.slice(0, 6)));
      expect(paper?.rows.map(({ limitedBy }) => limitedBy.slice(0, 3))).toEqual(
        table.text.map((row) =>
          row[6].split("\n").filter((line) => line !== "" && !/^and \d+ more$/.test(line)),
        ),
      );
    } finally {
      excel.close();
    }
  });
}
