/** Registers tests that compare the paper's rows with the Summary sheet's table. */
import type { Framework } from "../../src/framework/framework";
import { readPaper } from "../../src/report/paper/readPaper";
import { TABLES } from "../../src/workbook/plan/names";
import { shortTitle } from "../../src/workbook/sheets/data/planChartData";
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
          shortTitle(row.title),
          row.shown.text,
          row.targetText,
          row.assessed,
          ...[...row.counts, ...(set.allowNotApplicable ? [row.notApplicable] : [])].map((count) =>
            count === 0 ? "" : String(count),
          ),
        ]),
      ).toEqual(table.text);
    } finally {
      excel.close();
    }
  });
}
