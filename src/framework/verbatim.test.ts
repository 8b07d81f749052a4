/**
 * Checks the frameworks against the source texts, word for word: rebuilds each source from the JSON
 * and the words that the JSON leaves out, and compares the result with the source.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { allKeyAreas, allValueCodes, type KeyArea, type ValueCode } from "./framework";
import { shippedFrameworks } from "./shippedFrameworks";

const [nps, statementSet] = shippedFrameworks();

/** The words of a source, whose lines break as printed: at spaces, after hyphens, after "/ ". */
function wordsOfSource(name: string, corrections: readonly (readonly [string, string])[]) {
  const text = readFileSync(join(__dirname, "../../frameworks/sources", name), "utf8");
  const inOneLine = text.replace(/(\w-)\s*\n\s*/g, "$1").replace(/\s+/g, " ");
  return words(
    corrections.reduce((corrected, [printed, meant]) => {
      expect(corrected).toContain(printed);
      return corrected.replaceAll(printed, meant);
    }, inOneLine),
  );
}

function words(...texts: readonly string[]): readonly string[] {
  return texts.join(" ").trim().split(/\s+/);
}

describe("National Procurement Strategy 2018 diagnostic", () => {
  const LEVEL_HEADER = "1 - Minimum 2 - Developing 3 - Mature 4 - Leader 5 - Innovator";

  /**
   * Paragraphs of the appendix about the web form; a workbook has no tabs, sliders or Save button.
   */
  const ABOUT_THE_WEB_FORM = [
    "How to complete the diagnostic",
    "We have produced a full web based LMS which provides background and support information. Gain quick access on the following topics in the LMS by clicking on the links:",
    "How to submit a response",
    "How to assess your organisation",
    "How to access and download your response report",
    "Frequently Asked Questions",
    "Navigate the diagnostic by clicking on the grey 'tabs' above.",
    "Within each 'tab' there are a series of statements that express the extent of current development with each value code from the NPS Toolkit",
    "Please read each statement and use the slider bar to select the score description that best reflects your council's current position. If you would like to see all scoring statements at once to help you choose your answer, click on 'Draft Report' in the top right - that report can then be accessed as a PDF to support your use of this system. Note, you can directly click on the slider bar to choose a score without having to first slide to it.",
  ];
  const ABOUT_SAVING = [
    "Your progress will be automatically saved at least every 4 minutes.",
    'If you don\'t complete the Diagnostic in one session, you can save your progress by clicking "Save" (top right) – this will save everything entered on all pages. You can save and return later by following the link from your original email and log in with the password you selected.',
    'To submit your scores and comments for consideration click "Save" and then "Submit".',
    "Once you’ve submitted your final response, you can view, print and share your response report as a PDF.",
  ];

  function printedKeyArea(keyArea: KeyArea): readonly string[] {
    return [
      ...[keyArea.title, "(draft)", ...keyArea.definition],
      ...["What it is:", keyArea.whatItIs, "Why it is important:", keyArea.whyImportant],
      ...keyArea.valueCodes.flatMap(printedValueCode),
    ];
  }

  function printedValueCode(valueCode: ValueCode): readonly string[] {
    return [
      ...[valueCode.title, "(draft)", "Description:", valueCode.description, LEVEL_HEADER],
      ...[...valueCode.statements.flat(), "Comment", "(no comment)"],
    ];
  }

  test("every word of the source is in the JSON, in order, and no other", () => {
    const { purpose, weakestLevelRule, exemplarRule, ...comments } = nps.guidance;
    const printed = words(
      ...allKeyAreas(nps).flatMap(printedKeyArea),
      "Appendix A: Guidance The following was given as guidance for completing this response:",
      ...["About the 2018 diagnostic", ...purpose],
      "You can read in detail about the strategy and this approach here.",
      ...[comments.commentPromptsIntroduction, ...comments.commentPrompts],
      ...[...ABOUT_THE_WEB_FORM, weakestLevelRule, exemplarRule, ...ABOUT_SAVING],
    );
    const source = wordsOfSource("nps-2018.txt", [
      ["Page 42 of 74 ", ""],
      // The layout breaks this within the line.
      ["co- design", "co-design"],
    ]);
    expect(printed).toEqual(source);
  });

  test("it has 11 key areas, 59 value codes and 5 levels", () => {
    expect(allKeyAreas(nps)).toHaveLength(11);
    expect(allValueCodes(nps)).toHaveLength(59);
    expect(nps.levels.map(({ label }) => label).join(" ")).toBe(LEVEL_HEADER);
    expect(nps.themes.map(({ keyAreas }) => keyAreas.length)).toEqual([4, 3, 3, 1]);
  });

  test("no statement is empty", () => {
    const statements = allValueCodes(nps).flatMap((valueCode) => valueCode.statements);
    expect(statements).toHaveLength(59 * 5);
    expect(statements.filter((paragraphs) => paragraphs.join("").trim() === "")).toEqual([]);
  });
});

describe("Characteristic Statement Set", () => {
  const PAGE_HEADER =
    "Characteristic Statement Set v16a-1 Clean 05/09/2019 Service Customer Community Critical Success Factor";
  const keyAreas = allKeyAreas(statementSet);
  const characteristics = keyAreas.slice(0, 6);
  const factors = keyAreas[6].valueCodes;

  /** The heading on every page of a characteristic. */
  const PAGE_HEADINGS = [
    "Role of the Authority Service Customer Community ",
    "Managing Income Service Customer Community ",
    "Managing expenditure Service Customer Community ",
    "Use of Data and Intelligence Service Customer Community ",
    "Use of Digital and Technology Service Customer Community ",
    "Procurement & Commissioning Service Customer Community ",
    "Critical Success Factors Leadership and Management Approach to Change Getting the Best from Staff ",
  ];

  /** "1. ... 2. ... 3. ... 4. ... [note]" */
  function printedStatements(valueCode: ValueCode): readonly string[] {
    const [, ...four] = valueCode.statements.map((paragraphs) => paragraphs.join(" "));
    const numbered = four.map((statement, index) => `${index + 1}. ${statement}`);
    return valueCode.description === "" ? numbered : [...numbered, valueCode.description];
  }

  function printedRow(keyArea: KeyArea): readonly string[] {
    return [keyArea.title, ...keyArea.valueCodes.flatMap(printedStatements)];
  }

  function printedPages({ valueCodes }: KeyArea): readonly string[] {
    const rows = [0, 1, 2].flatMap((row) => [
      valueCodes[0].illustrations[row].title,
      ...valueCodes.map(({ illustrations }) => illustrations[row].text),
    ]);
    return ["Question", ...valueCodes.flatMap(printedStatements), ...rows];
  }

  function printedFactor(index: number): readonly string[] {
    return [factors[index].title, ...printedStatements(factors[index])];
  }

  test("every word of the source is in the JSON, in order, and no other", () => {
    const overview = [
      ...[PAGE_HEADER, ...printedRow(characteristics[0]), ...printedFactor(0)],
      ...[...printedRow(characteristics[1]), ...printedFactor(1)],
      ...[PAGE_HEADER, ...printedRow(characteristics[2]), ...printedFactor(2)],
      ...[PAGE_HEADER, ...printedRow(characteristics[3]), ...printedRow(characteristics[4])],
      ...[PAGE_HEADER, ...printedRow(characteristics[5])],
    ];
    const source = wordsOfSource("statement-set-v16a-1.txt", [
      ["1 of 3 ", ""],
      ["3.Digital", "3. Digital"],
      ["Best Case", "Best case"],
      ...PAGE_HEADINGS.map((heading) => [heading, ""] as const),
    ]);
    expect(words(...overview, ...keyAreas.flatMap(printedPages))).toEqual(source);
  });

  test("titles are those of the source's pages", () => {
    expect(keyAreas.map(({ title }) => title.toLowerCase())).toEqual([
      "role of the authority",
      "managing income",
      "managing expenditure",
      "use of data and intelligence",
      "use of digital and technology",
      "procurement and commissioning",
      "critical success factors",
    ]);
    for (const { valueCodes } of characteristics) {
      expect(valueCodes.map(({ title }) => title)).toEqual(["Service", "Customer", "Community"]);
    }
  });

  test("it has 21 value codes with four statements each, and our own level 0", () => {
    expect(allValueCodes(statementSet)).toHaveLength(21);
    for (const { statements } of allValueCodes(statementSet)) {
      expect(statements).toHaveLength(5);
      expect(statements[0]).toEqual(["None of the four statements describes us yet."]);
    }
  });
});
