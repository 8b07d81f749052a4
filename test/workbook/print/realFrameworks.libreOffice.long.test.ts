/**
 * Frameworks that others wrote, from building to paper: a saved workbook has the same answers, LibreOffice
 * calculates and prints it.
 */
import { readAssessment } from "../../../src/workbook/read/readAssessment";
import { allValueCodes, type Framework } from "../../../src/framework/framework";
import { offeredLevels } from "../../../src/framework/offeredLevels";
import { openExcel } from "../../../workbench/bridge/openExcel";
import { readWorkbook } from "../../../workbench/file/readWorkbook";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { toPdf } from "../../../workbench/programs/libreOffice";
import { pageTexts } from "../../../workbench/programs/pdfPages";
import { buildAnew } from "../../tools/buildInExcel";
import { realFramework } from "../../tools/realFrameworks/realFrameworks";
import type { ResponseSet } from "../../tools/responseSets";
import { describeRecalculation } from "../sheets/recalculation";

/** At most so many printed pages, with an answer to every value code. */
const FRAMEWORKS = [
  { framework: realFramework("caf-4.0"), most: 30 },
  { framework: realFramework("cti-cmm"), most: 40 },
];

/** A level that can be chosen for each value code, with a comment. */
function answersTo(framework: Framework): ResponseSet {
  const responses = allValueCodes(framework).map((code, index) => {
    const offered = offeredLevels(framework, code);
    const { value } = offered[index % offered.length];
    const comment = "Agreed with every directorate. We will look at it again next year.";
    return [code.id, { entry: { kind: "level", value }, comment, evidence: "" }] as const;
  });
  return { name: "a level each", allowNotApplicable: false, responses: new Map(responses) };
}

describeRecalculation(
  FRAMEWORKS.map(({ framework }) => ({ framework, set: answersTo(framework) })),
);

describe.each(FRAMEWORKS)("$framework.title", ({ framework, most }) => {
  const set = answersTo(framework);
  let saved: Uint8Array;
  let pages: readonly string[];

  beforeAll(async () => {
    const excel = await buildAnew(framework, set);
    saved = await writeWorkbook(excel.workbook());
    excel.close();
    pages = await pageTexts(await toPdf(saved));
  }, 300_000);

  test("A saved workbook has the same framework and answers.", async () => {
    const excel = openExcel({ state: await readWorkbook(saved) });
    try {
      const assessment = await readAssessment();
      expect(assessment?.framework).toEqual(framework);
      expect(assessment?.responses).toEqual(set.responses);
    } finally {
      excel.close();
    }
  });

  test("It takes few pages, and none is empty.", () => {
    expect(pages.length).toBeLessThanOrEqual(most);
    const sparse = pages.filter((page) => page.replace(/\s/g, "").length < 150);
    expect(sparse).toEqual([]);
  });

  test("Every value code is on paper once in its theme.", () => {
    const words = pages.join("\n");
    for (const { ref } of allValueCodes(framework)) expect(words).toContain(ref);
    for (const { title } of framework.themes) {
      expect(pages.some((page) => page.includes(` ${title}`) && / page \d/.test(page))).toBe(true);
    }
  });
});
