/** The paper says the same as the sheets, in every format. */
import type { Assessment } from "../../src/assessment/assessment";
import { scoreAssessment } from "../../src/assessment/scoreAssessment";
import { isOwnKeyArea } from "../../src/framework/framework";
import { shippedFrameworks } from "../../src/framework/shippedFrameworks";
import { paperOf } from "../../src/report/paper/paperOf";
import { levelColours } from "../../src/workbook/plan/palette";
import { validateOpenXml } from "../../workbench/programs/validateOpenXml";
import { responseSets, SAMPLE_SET } from "../tools/responseSets";
import { comparePaperWithSummary } from "./comparePaperWithSummary";
import { DETAILS, documentOf } from "./documentOf";
import { readDocument } from "./readDocument";

const frameworks = shippedFrameworks();
/** One state of each framework; paperStates.long.test.ts has them all. */
comparePaperWithSummary(
  frameworks.map((framework) => [framework, responseSets(framework)[SAMPLE_SET]] as const),
);

test.each(frameworks)(
  "The document of $title has the scores in Word's own structures.",
  async (framework) => {
    const [, , full] = responseSets(framework);
    const assessment: Assessment = {
      framework,
      details: DETAILS,
      responses: full.responses,
      targets: new Map(),
      officers: new Map(),
      inShort: new Map(),
    };
    const scores = scoreAssessment(assessment);
    const { tables, paragraphs, pictures, language } = readDocument(
      await documentOf(paperOf(assessment)),
    );
    expect(language).toBe("en-GB");
    expect(tables.every(({ headRepeats }) => headRepeats)).toBe(true);
    expect(paragraphs.filter(({ style }) => style === "Title")).toHaveLength(1);
    const captions = paragraphs.flatMap(({ style, text }) => (style === "Caption" ? [text] : []));
    expect(captions.filter((text) => text.startsWith("Table"))).toEqual(
      tables.map(({ title }, index) => `Table ${index + 1}: ${title}`),
    );
    const word = framework.themes.every(isOwnKeyArea) ? "theme" : "key area";
    expect(captions.filter((text) => text.startsWith("Figure"))).toEqual([
      `Figure 1: Number of value codes at each level, by ${word}`,
    ]);
    for (const { title, description, rows } of tables) {
      expect(description).toBe(`${title}. Columns: ${rows[0].join(", ")}.`);
    }
    // A picture's description says what each of its rows shows.
    const [distribution] = pictures;
    const keyAreas = scores.themes.flatMap((theme) => theme.keyAreas);
    for (const { title, distribution: counts } of keyAreas) {
      const told = framework.levels.flatMap(({ label }, index) =>
        counts[index] === 0 ? [] : [`${counts[index]} at ${label}`],
      );
      expect(distribution).toContain(`${title}: ${told.join(", ")}.`);
    }
    const weakest = new Map(tables[0].rows.slice(1).map(([ref, , level]) => [ref, level]));
    for (const theme of scores.themes) {
      for (const keyArea of theme.keyAreas) expect(weakest.get(keyArea.ref)).toBe(keyArea.label);
      expect(weakest.get(theme.ref)).toBe(theme.label);
    }
    // Every value code's row has its level, in the level's colour, and its comment.
    const fills = levelColours(framework.levels.length).map(({ fill }) => fill.slice(1));
    const answers = tables.filter(({ rows }) => rows[0].includes("Comment"));
    const rows = answers.flatMap((table) =>
      table.rows.slice(1).map((row, index) => ({ row, fill: table.fills[index + 1].at(-2) })),
    );
    const codes = scores.themes.flatMap(({ keyAreas }) =>
      keyAreas.flatMap((one) => one.valueCodes),
    );
    expect(rows.map(({ row }) => [row[0], row.at(-2), row.at(-1)])).toEqual(
      codes.map(({ ref, label, comment }) => [ref, label, comment]),
    );
    expect(rows.map(({ fill }) => fill)).toEqual(
      codes.map(({ level }) => fills[framework.levels.findIndex(({ value }) => value === level)]),
    );
  },
);

test("The document opens with purpose, what is asked and method, and next levels have their colour.", async () => {
  const [framework] = frameworks;
  const [, partial] = responseSets(framework);
  const paper = paperOf({
    framework,
    details: { ...DETAILS, department: "Housing" },
    responses: partial.responses,
    targets: new Map(),
    officers: new Map(),
    inShort: new Map([[framework.themes[0].keyAreas[0].id, "Councillors lead."]]),
  });
  const { paragraphs, tables } = readDocument(await documentOf(paper));
  const headings = paragraphs.flatMap(({ style, text }) => (style === "Heading1" ? [text] : []));
  expect(headings.slice(0, 6)).toEqual([
    "Purpose",
    "What the committee is asked to do",
    "How this was assessed",
    "1. Where are we?",
    "2. What limits us?",
    "3. What do we propose?",
  ]);
  const { purpose } = paper.opening;
  expect(purpose).toMatch(/^Fenbridge District Council, Housing, has assessed itself against the /);
  const texts = paragraphs.map(({ text }) => text);
  expect(texts).toContain(purpose);
  // Once, although the document has the themes too.
  const { ref, title } = framework.themes[0].keyAreas[0];
  const inShort = `${ref} ${title}: Councillors lead.`;
  expect(texts.filter((text) => text === inShort)).toHaveLength(1);
  const fills = levelColours(framework.levels.length).map(({ fill }) => fill.slice(1));
  const limits = tables.filter(({ rows }) => rows[0].includes("Next level"));
  expect(limits.flatMap((table) => table.fills.slice(1).map((row) => row.slice(3, 5)))).toEqual(
    paper.priorities.map(({ level, next }) =>
      [level, next].map(
        (one) => fills[framework.levels.findIndex(({ value }) => value === one.value)],
      ),
    ),
  );
});

test("Whatever people typed, Word can open the document, and it contains the text.", async () => {
  const [framework] = frameworks;
  const codes = framework.themes[0].keyAreas.flatMap(({ valueCodes }) => valueCodes);
  const texts = [
    '=HYPERLINK("http://x","y")',
    "</w:t></w:p><w:p>",
    "& < > \" '",
    "x".repeat(32767),
    "👩‍👩‍👧 עברית ‏العربية",
    "one\ntwo\n\nfour",
    "control \u0007 and \uD800 alone",
  ];
  const paper = paperOf(
    {
      framework,
      details: {
        organisation: texts[1],
        department: texts[6],
        date: "",
        status: "draft",
        allowNotApplicable: false,
        sample: true,
      },
      responses: new Map(
        texts.map((comment, index) => [
          codes[index].id,
          { entry: { kind: "level" as const, value: 5 }, comment, evidence: "" },
        ]),
      ),
      targets: new Map(),
      officers: new Map(),
      inShort: new Map(),
    },
    [{ ref: "SL1.1", title: "", action: texts[2], owner: texts[0], due: texts[4], status: "" }],
  );
  const bytes = await documentOf(paper);
  expect(await validateOpenXml(bytes, "docx")).toEqual([]);
  const { tables } = readDocument(bytes);
  const cells = tables.flatMap(({ rows }) => rows.flat());
  for (const text of texts) {
    expect(cells).toContain(text.replaceAll("\u0007", "\uFFFD").replaceAll("\uD800", "\uFFFD"));
  }
});
