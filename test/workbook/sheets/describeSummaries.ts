/** Tests of the Summary's figures and texts in given states of answers. */
import type { Framework } from "../../../src/framework/framework";
import type { Paper } from "../../../src/report/paper/paper";
import { readPaper } from "../../../src/report/paper/readPaper";
import { shortTitle } from "../../../src/workbook/sheets/data/planChartData";
import { nextLineCount } from "../../../src/workbook/sheets/data/excerptLines";
import { figuresOf } from "../../../src/workbook/sheets/data/figuresOf";
import { NAMES } from "../../../src/workbook/plan/names";
import { readAssessment } from "../../../src/workbook/read/readAssessment";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { buildInExcel } from "../../tools/buildInExcel";
import type { ResponseSet } from "../../tools/responseSets";
import { sectionRows, summaryEntries, summaryRows } from "./summaryRows";

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The text is the sheet's, which may be cut at a word. */
function expectCut(shown: string, whole: string): void {
  if (shown.endsWith("\u2026")) expect(whole.startsWith(shown.slice(0, -1).trim())).toBe(true);
  else expect(shown).toBe(whole);
}

/** The lines are the paragraphs' words in their order, none with words of two; only the last may be cut. */
function expectParagraphs(lines: readonly string[], paragraphs: readonly string[]): void {
  let left = paragraphs.map(flat);
  for (const line of lines) {
    const [rest, ...others] = left;
    const words = line.replace(/ ?\u2026$/, "");
    expect(rest.startsWith(words)).toBe(true);
    const after = rest.slice(words.length).trim();
    left = after === "" ? others : [after, ...others];
  }
  expect(lines.at(-1)?.endsWith("\u2026")).toBe(left.length > 0);
}

/** Registers the tests of these states. */
export function describeSummaries(
  states: readonly { readonly framework: Framework; readonly set: ResponseSet }[],
): void {
  let excel: ExcelStandIn;

  async function open(framework: Framework, set: ResponseSet): Promise<Paper> {
    excel = await buildInExcel(framework, set);
    const paper = await readPaper();
    if (paper === undefined) throw new Error("There is no assessment.");
    return paper;
  }

  describe.each(states)("the Summary of $framework.id, $set.name", ({ framework, set }) => {
    afterEach(() => {
      excel.close();
    });

    test("has the paper's sentences", async () => {
      const paper = await open(framework, set);
      const [headline, counts, rule, targets] = sectionRows(excel, "1. Where are we?");
      expect(headline.slice(0, 4)).toEqual([
        "Our weakest level",
        "",
        paper.headline.text,
        paper.headlineNote,
      ]);
      expect([counts[0], rule[0], targets[0]]).toEqual([paper.counts, paper.rule, paper.targets]);
      expect(sectionRows(excel, "2. What limits us?")[0][0]).toBe(paper.limits);
      expect(sectionRows(excel, "3. What do we propose?")[0][0]).toBe(paper.proposals);
    });

    test("lists the first value codes and case studies of the paper, in its order", async () => {
      const paper = await open(framework, set);
      const first = paper.priorities.slice(0, 3);
      const limits = summaryEntries(excel, "2. What limits us?", { above: 1, lines: 1 });
      expect(limits.map(([ref, , level, keyArea]) => [ref, level, keyArea])).toEqual(
        first.map(({ ref, level, keyArea }) => [ref, level.label, shortTitle(keyArea)]),
      );
      const comments = new Map(
        paper.themes
          .flatMap(({ keyAreas }) => keyAreas)
          .flatMap(({ answers }) => answers)
          .map(({ ref, comment }) => [ref, flat(comment)]),
      );
      for (const [ref, , , , why] of limits) {
        const comment = comments.get(ref) ?? "";
        expectCut(why, comment === "" ? "No comment written." : `Why: ${comment}`);
      }
      const next = summaryEntries(excel, "What the next level asks for", {
        above: 0,
        lines: nextLineCount(framework),
      });
      expect(next.map(([ref, , level, now]) => [ref, level, now])).toEqual(
        first.map(({ ref, level, next: { label } }) => [ref, label, `now ${level.label}`]),
      );
      next.forEach(([, , , , ...lines], index) => expectParagraphs(lines, first[index].asks));
      const studies = summaryEntries(excel, paper.exemplarsTitle, { above: 1, lines: 2 });
      expect(studies.map(([ref]) => ref)).toEqual(
        paper.exemplars.slice(0, 3).map(({ ref }) => ref),
      );
      studies.forEach(([, , , , ...lines], index) =>
        expectCut(
          lines.join(" "),
          flat(paper.exemplars[index].comment) || "No case study written yet.",
        ),
      );
    });

    test("lists the value codes furthest below their own target, or shows nothing of it", async () => {
      const paper = await open(framework, set);
      const title = "Targets for individual value codes";
      const rows = summaryRows(excel);
      if (paper.ownTargetsMet === "") {
        expect(rows.flat()).not.toContain(title);
        const last = rows.map(([first]) => first).filter((first) => first !== "");
        expect(last.at(-1)).toMatch(/Scores update automatically\.$/);
        return;
      }
      expect(sectionRows(excel, title)[0][0]).toBe(paper.ownTargetsMet);
      const shown = sectionRows(excel, title)
        .slice(1, 4)
        .filter(([ref]) => ref !== "");
      expect(shown.map(([ref, , level, toGo]) => [ref, level, toGo])).toEqual(
        paper.ownTargets.slice(0, 3).map(({ ref, level, toGo }) => [ref, level.label, toGo]),
      );
      const more = paper.ownTargets.length - 3;
      expect(sectionRows(excel, title)[4][0]).toMatch(
        more > 0 ? new RegExp(`^${more} more value code`) : /^$/,
      );
    });

    test("holds the figures that the add-in compares, in the text that it compares", async () => {
      await open(framework, set);
      const assessment = await readAssessment();
      const context = new Excel.RequestContext();
      const live = context.workbook.names.getItem(NAMES.figures).getRange().load("values");
      await context.sync();
      expect(live.values).toEqual([[assessment && figuresOf(assessment)]]);
    });
  });
}
