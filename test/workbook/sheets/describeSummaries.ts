/** Tests of the Summary's figures and texts in given states of answers. */
import type { Framework } from "../../../src/framework/framework";
import { paperOf } from "../../../src/report/paper/paperOf";
import { figuresOf } from "../../../src/workbook/sheets/data/figuresOf";
import { priorityLines } from "../../../src/workbook/sheets/data/excerpts";
import { NAMES } from "../../../src/workbook/plan/names";
import { readAssessment } from "../../../src/workbook/read/readAssessment";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { buildInExcel } from "../../tools/buildInExcel";
import type { ResponseSet } from "../../tools/responseSets";
import { summaryEntries } from "./summaryRows";

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Registers the tests of these states. */
export function describeSummaries(
  states: readonly { readonly framework: Framework; readonly set: ResponseSet }[],
): void {
  let excel: ExcelStandIn;

  describe.each(states)("the Summary of $framework.id, $set.name", ({ framework, set }) => {
    afterEach(() => {
      excel.close();
    });

    test("shows the first priorities and exemplars of the paper, in its order", async () => {
      excel = await buildInExcel(framework, set);
      const assessment = await readAssessment();
      if (assessment === undefined) throw new Error("There is no assessment.");
      const paper = paperOf(assessment);
      const lines = priorityLines(framework);
      const priorities = summaryEntries(excel, "Priorities", lines, 5);
      expect(
        priorities.map(([ref, title, standing]) => [ref, title.split(", ")[0], standing]),
      ).toEqual(
        paper.priorities
          .slice(0, 5)
          .map(({ ref, title, level, next }) => [
            ref,
            title.split(", ")[0],
            `Now ${level.label}. ${next.label} says:`,
          ]),
      );
      priorities.forEach(([, , , text], index) => {
        const asks = flat(paper.priorities[index].asks.join(" "));
        if (text.endsWith("\u2026")) expect(asks.startsWith(text.slice(0, -1))).toBe(true);
        else expect(text).toBe(asks);
      });
      const exemplars = summaryEntries(excel, paper.exemplarsTitle, 2, 3);
      expect(exemplars.map(([ref, , , text]) => [ref, text])).toEqual(
        paper.exemplars
          .slice(0, 3)
          .map(({ ref, comment }) => [ref, flat(comment) || "No case study written yet."]),
      );
    });

    test("holds the figures that the add-in compares, in the text that it compares", async () => {
      excel = await buildInExcel(framework, set);
      const assessment = await readAssessment();
      const context = new Excel.RequestContext();
      const live = context.workbook.names.getItem(NAMES.figures).getRange().load("values");
      await context.sync();
      expect(live.values).toEqual([[assessment && figuresOf(assessment)]]);
    });
  });
}
