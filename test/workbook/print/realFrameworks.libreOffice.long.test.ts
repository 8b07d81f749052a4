/**
 * Frameworks that others wrote, from building to paper: LibreOffice calculates the workbook as we do,
 * what it saves has the same answers, and what it prints has no empty or split page.
 */
import { readCells } from "../../../src/workbook/file/readCells";
import { assessmentIn } from "../../../src/workbook/read/answers/assessmentIn";
import { readAssessment } from "../../../src/workbook/read/readAssessment";
import { allValueCodes, type Framework } from "../../../src/framework/framework";
import { offeredLevels } from "../../../src/framework/offeredLevels";
import { openExcel } from "../../../workbench/bridge/openExcel";
import { readWorkbook } from "../../../workbench/file/readWorkbook";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { convertAll } from "../../../workbench/programs/libreOffice";
import { pageTexts } from "../../../workbench/programs/pdfPages";
import { buildAnew } from "../../tools/buildInExcel";
import { allRealFrameworks } from "../../tools/realFrameworks/realFrameworks";
import type { ResponseSet } from "../../tools/responseSets";
import { describeRecalculation } from "../sheets/recalculation";

/** At most so many printed pages, with an answer to every value code. */
const MOST_PAGES: Readonly<Record<string, number>> = {
  "caf-4.0": 22,
  w3c: 20,
  "cti-cmm": 38,
  "caf-3.2, no level left out": 24,
  "caf-4.0, no level left out": 22,
};
/** Characters on a page with nothing but headings. */
const EMPTY_PAGE = 150;

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

const CASES = allRealFrameworks().map(({ name, framework }) => ({
  name,
  framework,
  set: { ...answersTo(framework), name },
}));

describeRecalculation(CASES);

let saved: readonly Uint8Array[];
let resaved: readonly Uint8Array[];
let printed: readonly Uint8Array[];

beforeAll(async () => {
  const files: Uint8Array[] = [];
  for (const { framework, set } of CASES) {
    const excel = await buildAnew(framework, set);
    files.push(await writeWorkbook(excel.workbook()));
    excel.close();
  }
  saved = files;
  resaved = await convertAll(files, "xlsx", "xlsx");
  printed = await convertAll(files, "xlsx", "pdf");
}, 300_000);

describe.each(CASES.map((one, index) => ({ ...one, index })))(
  "$name",
  ({ name, framework, set, index }) => {
    test("What we and what LibreOffice saved has the same framework and answers.", async () => {
      for (const file of [saved[index], resaved[index]]) {
        const excel = openExcel({ state: await readWorkbook(file) });
        try {
          const assessment = await readAssessment();
          expect(assessment?.framework).toEqual(framework);
          expect(assessment?.responses).toEqual(set.responses);
        } finally {
          excel.close();
        }
        const inFile = assessmentIn(readCells(file), []);
        if (inFile.kind !== "assessment") throw new Error(inFile.kind);
        expect(inFile.assessment.framework).toEqual(framework);
        expect(inFile.assessment.responses).toEqual(set.responses);
      }
    });

    test("It takes few pages, none is empty, and none of a theme is split.", async () => {
      const pages = await pageTexts(printed[index]);
      expect(pages.length).toBeLessThanOrEqual(MOST_PAGES[name]);
      const sparse = pages.filter((page) => page.replace(/\s/g, "").length < EMPTY_PAGE);
      expect(sparse).toEqual([]);
      const ofThemes = framework.themes.flatMap(({ title }) =>
        // The footer has the sheet's name.
        pages.filter((page) => page.includes(` ${title.slice(0, 31).trim()} | page `)),
      );
      expect(ofThemes.length).toBeGreaterThanOrEqual(framework.themes.length);
      for (const page of ofThemes) {
        expect(page).toMatch(/Ref +Value code.* Comment +Evidence/);
        for (const { label } of framework.levels) expect(page).toContain(label);
      }
    });

    test("Every value code is on paper.", async () => {
      const words = (await pageTexts(printed[index])).join("\n");
      for (const { ref } of allValueCodes(framework)) expect(words).toContain(ref);
    });
  },
);
