/** Texts that people read have none of the retired phrases, and one form for a level. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { allKeyAreas, allValueCodes, type Framework } from "../../src/framework/framework";
import { shippedFrameworks } from "../../src/framework/shippedFrameworks";
import type { Block } from "../../src/report/blocks/Block";
import { documentBlocks, WHOLE_DOCUMENT } from "../../src/report/document/documentBlocks";
import { paperActions } from "../../src/report/paper/paperActions";
import { paperOf } from "../../src/report/paper/paperOf";
import { makeSample } from "../../src/workbook/build/sample/makeSample";
import type { SheetPlan } from "../../src/workbook/plan/SheetPlan";
import { DATA } from "../../src/workbook/plan/sheetKeys";
import { emptyAssessment, testPlans } from "../../src/workbook/sheets/testPlans";
import { literalTexts, sourceFiles } from "./literalTexts";
import { otherLevelForms, RETIRED_PHRASES, retiredIn } from "./retiredPhrases";

const ROOT = join(__dirname, "../..");
const frameworks = shippedFrameworks();
const phrases = [
  ...RETIRED_PHRASES,
  ...frameworks.flatMap(({ levels }) => otherLevelForms(levels)),
];

test.each([
  ["the theme stands at 3", "stands"],
  ["Stand-in for Excel, standing", undefined],
  ["Held down by SL1.1", "Held down"],
  ["there is no framework", undefined],
  ["which is no level", "is no level"],
  ["It is at 3 Mature.", "3 Mature"],
  ["It is at 3 – Mature.", "3 – Mature"],
  ["It is at 3 - Mature, and SL1.3 Mature markets", undefined],
])("In “%s” the retired phrase is %s.", (text, phrase) => {
  const found = retiredIn("a text", text, phrases);
  expect(found).toHaveLength(phrase === undefined ? 0 : 1);
  expect(found.join("")).toContain(phrase ?? "");
});

// First-time users stumbled over these; where a sentence has two such phrases, each is here.
test.each([
  "Strongest of those wholly assessed: Enablers",
  "Rows fitted and answers checked on 3 May.",
  "The figures follow the sheets",
  "A level is never an average: one weak one holds a key area down.",
  "What holds a key area down, lowest first: 5 of 17 value codes.",
  "2 - Developing says:",
  "At 5 - Innovator, for which the council must be ready to act as a case study: 3 value codes.",
  "provisional, already at the lowest level",
  "Level of every value code, .1 on the left",
  "stays true without any add-in",
  "as it should stand in the report",
  "Choose a cell: its name stands here",
  "Choose a cell, and the sheet goes there.",
  "Flagged: why look at it again?",
  "Text that is no level",
  "Raise all 3 value codes below to level 2 and the department, as far as it is assessed, moves up.",
  "Going beyond 2 would then take 21 value codes.",
  "date and fingerprint go",
  "Put it in front",
  "a PDF is one of the printers",
  "Take the sheet out again",
  "Draw it instead",
  "Put them back without them",
  "Written again.",
  "What they show then follows the answers.",
  "Draws every sheet anew.",
  "Move the sheet along",
])("“%s” is retired.", (text) => {
  expect(retiredIn("a text", text, phrases)).not.toEqual([]);
});

const catalogues = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .filter((path) => basename(path) === "en-GB.json")
  .map((path) => join("src", path));

test("Every room with texts has its catalogues.", () => {
  for (const room of ["taskpane", "workbook/plan", "report"]) {
    expect(catalogues).toContain(join("src", room, "text", "en-GB.json"));
  }
});

test.each(catalogues)("The catalogue %s has none.", (path) => {
  const texts = stringsIn(JSON.parse(readFileSync(join(ROOT, path), "utf8")));
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.flatMap(([key, text]) => retiredIn(`${path} ${key}`, text, phrases))).toEqual([]);
});

test.each(["src", "workbench/command-line", "workbench/page", "workbench/start"])(
  "The messages and other literals in %s have none.",
  (folder) => {
    const files = sourceFiles(ROOT, folder);
    expect(files.length).toBeGreaterThan(0);
    const found = files.flatMap((path) =>
      literalTexts(ROOT, path).flatMap(({ text, line }) =>
        retiredIn(`${path}:${line}`, text, phrases),
      ),
    );
    expect(found).toEqual([]);
  },
);

describe.each(frameworks.map((framework) => [framework.title, framework] as const))(
  "%s",
  (_title, framework) => {
    const { targets, responses, actions } = makeSample(framework);
    const assessment = { ...emptyAssessment(framework, true), responses, targets };

    test("Its planned sheets have none.", () => {
      const texts = testPlans(assessment).flatMap(plannedTexts);
      expect(texts.length).toBeGreaterThan(100);
      const own = ownTextsOnly(framework);
      expect(texts.flatMap(([where, text]) => retiredIn(where, own(text), phrases))).toEqual([]);
    });

    test("Its report has none.", () => {
      const paper = paperOf(assessment, paperActions(actions, framework));
      const texts = documentBlocks(paper, WHOLE_DOCUMENT, []).flatMap(blockTexts);
      expect(texts.length).toBeGreaterThan(100);
      const own = ownTextsOnly(framework);
      expect(texts.flatMap((text) => retiredIn("the report", own(text), phrases))).toEqual([]);
    });
  },
);

test.each([
  "README.md",
  "docs/guide.md",
  "docs/install.md",
  "docs/command-line.md",
  "docs/power-bi.md",
])("%s has none outside of code.", (path) => {
  const prose = readFileSync(join(ROOT, path), "utf8")
    .replaceAll(/```[^]*?```/g, (block) => block.replaceAll(/[^\n]/g, ""))
    .replaceAll(/`[^`\n]*`|\]\([^)\n]*\)|src="[^"\n]*"/g, "…");
  const lines = prose.split("\n");
  expect(lines.flatMap((line, index) => retiredIn(`${path}:${index + 1}`, line, phrases))).toEqual(
    [],
  );
});

/** The texts of a catalogue with their keys. */
function stringsIn(value: unknown, key = ""): readonly (readonly [string, string])[] {
  if (typeof value === "string") return [[key, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => stringsIn(part, `${key} ${name}`.trim()));
}

/** Cells, the literals of formulas, prompts, alerts and chart titles of a sheet. */
function plannedTexts(plan: SheetPlan): readonly (readonly [string, string])[] {
  const cells = plan.blocks.flatMap(({ cells: rows }) => rows.flat());
  const said = [
    ...cells.flatMap((cell) => {
      // Nobody reads the data sheet's own cells, only what its formulas put on other sheets.
      if (typeof cell === "string") return plan.key === DATA ? [] : [cell];
      return typeof cell === "object" && cell !== null ? literalsOf(cell.formula) : [];
    }),
    ...plan.validations.flatMap(({ prompt, alert }) => [
      prompt.title,
      prompt.message,
      alert.title,
      alert.message,
    ]),
    ...plan.charts.map(({ title }) => title),
  ];
  return said.map((text) => [`the sheet ${plan.name}`, text]);
}

function literalsOf(formula: string): readonly string[] {
  return [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text]) => text);
}

function blockTexts(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
    case "line":
      return [block.text];
    case "picture":
      return [block.title, block.description];
    case "table":
      return [
        block.caption,
        ...block.heads,
        ...block.rows.flatMap((row) => row.flatMap(({ lines }) => lines)),
      ];
  }
}

/** Removes the framework's wording, and parts of it, from a text: it is not ours to change. */
function ownTextsOnly(framework: Framework): (text: string) => string {
  const { guidance } = framework;
  const theirs = [
    ...framework.themes.map(({ title }) => title),
    ...allKeyAreas(framework).flatMap(({ title, definition, whatItIs, whyImportant }) => [
      title,
      ...definition,
      whatItIs,
      whyImportant,
    ]),
    ...allValueCodes(framework).flatMap(({ title, description, statements, illustrations }) => [
      title,
      description,
      ...statements.flat(),
      ...illustrations.map(({ text }) => text),
    ]),
    ...guidance.purpose,
    guidance.weakestLevelRule,
    guidance.exemplarRule,
    guidance.commentPromptsIntroduction,
    ...guidance.commentPrompts,
  ]
    .filter((text) => text !== "")
    .sort((one, other) => other.length - one.length);
  return (text) => {
    const bare = text.replaceAll(/^[“\s]+|[”\s]+$/g, "");
    const isPart = bare.includes(" ") && theirs.some((part) => part.includes(bare));
    return isPart ? "…" : theirs.reduce((rest, part) => rest.replaceAll(part, "…"), text);
  };
}
