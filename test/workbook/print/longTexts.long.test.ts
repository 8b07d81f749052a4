/** Frameworks that others wrote: what they say can be read on sheets and paper, however long. */
import type { Framework } from "../../../src/framework/framework";
import { allValueCodes } from "../../../src/framework/framework";
import { readFramework } from "../../../src/framework/readFramework";
import { serializeFramework } from "../../../src/framework/serializeFramework";
import { makeTestFramework, withValueCodes } from "../../../src/framework/testFramework";
import { printScale } from "../../../src/workbook/plan/pageScale";
import {
  HEATMAP,
  LONG_TEXTS,
  sheetTitles,
  themeSheetKey,
} from "../../../src/workbook/plan/sheetKeys";
import type { SheetPlan } from "../../../src/workbook/plan/SheetPlan";
import { statementText } from "../../../src/workbook/plan/themeTexts";
import { planWorkshopCopy } from "../../../src/workbook/print/planWorkshopCopy";
import { planContext } from "../../../src/workbook/sheets/planContext";
import { emptyAssessment, testPlans } from "../../../src/workbook/sheets/testPlans";
import { allRealFrameworks, realFramework } from "../../tools/realFrameworks/realFrameworks";
import { clippedTexts } from "./clippedTexts";
import { NOW } from "./reports";

const SENTENCE = "Officers agree on what they buy, from whom, and why it is good value. ";

const twelveLevels = Array.from({ length: 12 }, (_, level) => level);

/** As long as a cell can hold, in one paragraph and in many. */
const endless = withValueCodes(makeTestFramework({ levels: 3, valueCodes: 3 }), (code, index) => ({
  ...code,
  description: index === 0 ? SENTENCE.repeat(400).trim() : code.description,
  statements: code.statements.map((_, level) =>
    level === 1
      ? [SENTENCE.repeat(index === 0 ? 460 : 1).trim()]
      : Array<string>(index === 1 ? 400 : 2).fill(SENTENCE.trim()),
  ),
}));

/** Twelve levels, most with statements of more than the 500 characters that their columns show. */
const twelveLong = withValueCodes(
  makeTestFramework({ levels: 12, valueCodes: 3 }),
  (code, index) => ({
    ...code,
    statements: twelveLevels.map((level) => [SENTENCE.repeat(1 + ((index + level) % 14)).trim()]),
  }),
);

/** Twelve levels with labels of sixty characters, and refs of twenty. */
const twelve: Framework = (() => {
  const made = makeTestFramework({ levels: 12, start: 0, valueCodes: 3 });
  const levels = made.levels.map((level) => {
    const label = `${level.value} - ${SENTENCE}`.slice(0, 60).trim();
    return { ...level, name: label.slice(4), label };
  });
  return withValueCodes({ ...made, levels }, (code) => ({
    ...code,
    ref: `${code.ref}-ABCDEFGHIJKLMNOP`.slice(0, 20),
  }));
})();

const FRAMEWORKS = [
  ...allRealFrameworks().map(({ name, framework }) => [name, framework] as const),
  ["A framework of endless texts", endless],
  ["A framework of twelve levels", twelve],
  ["A framework of twelve levels with long statements", twelveLong],
] as const;

function plansOf(framework: Framework): readonly SheetPlan[] {
  const assessment = emptyAssessment(framework, true);
  const names = new Map(sheetTitles(assessment).map(({ key, name }) => [key, name] as const));
  const context = planContext(assessment, [], "", names);
  return [...testPlans(assessment), planWorkshopCopy(context, "Workshop copy", NOW)];
}

/** All texts of a sheet without blanks; those of Long texts without what is beside them. */
function wordsOn(plans: readonly SheetPlan[], key: string): string {
  return plans
    .filter((plan) => plan.key === key)
    .flatMap(({ blocks }) =>
      blocks.flatMap(({ cells }) =>
        cells.flatMap((row) => (key === LONG_TEXTS ? row.slice(3) : row)),
      ),
    )
    .filter((cell) => typeof cell === "string")
    .join(" ")
    .replace(/\s+/g, "");
}

test.each(FRAMEWORKS)("%s can be read back, and no row cuts a text off.", (...given) => {
  const [, framework] = given;
  expect(readFramework(serializeFramework(framework), "file").kind).toBe("framework");
  const plans = plansOf(framework);
  // The names on the Heatmap are smaller, and have tests of their own.
  const wrapped = plans.filter(({ key, baseStyle }) => key !== HEATMAP && baseStyle.wrap === true);
  expect(wrapped.length).toBeGreaterThan(framework.themes.length + 1);
  expect(wrapped.flatMap(clippedTexts)).toEqual([]);
});

test.each(FRAMEWORKS)("%s is printed one page wide, in letters that can be read.", (...given) => {
  for (const plan of plansOf(given[1])) {
    if (plan.print === undefined) continue;
    const { scale, isSplit } = printScale(plan, plan.print);
    expect([plan.name, isSplit]).toEqual([plan.name, false]);
    expect([plan.name, scale >= 58]).toEqual([plan.name, true]);
  }
});

test.each(FRAMEWORKS)("What a sheet of %s leaves out is on Long texts, whole.", (...given) => {
  const [, framework] = given;
  const plans = plansOf(framework);
  const whole = wordsOn(plans, LONG_TEXTS);
  for (const theme of framework.themes) {
    const onTheme = wordsOn(plans, themeSheetKey(theme));
    for (const { valueCodes } of theme.keyAreas) {
      for (const { statements } of valueCodes) {
        for (const statement of statements) {
          const last = (statement.at(-1) ?? "").replace(/\s+/g, "");
          expect([onTheme, whole].some((words) => words.includes(last))).toBe(true);
        }
      }
    }
  }
});

test.each(FRAMEWORKS)("No sheet of %s cuts a statement without saying where it is.", (...given) => {
  const [, framework] = given;
  const plans = plansOf(framework);
  const said = "The whole text is in the task pane and on the sheet Long texts.";
  for (const theme of framework.themes) {
    const texts = plans
      .filter(({ key }) => key === themeSheetKey(theme))
      .flatMap(({ blocks }) => blocks.flatMap(({ cells }) => cells.flat()))
      .filter((cell) => typeof cell === "string");
    for (const code of theme.keyAreas.flatMap(({ valueCodes }) => valueCodes)) {
      for (const statement of code.statements.filter((paragraphs) => paragraphs.length > 0)) {
        const whole = statementText(framework, statement);
        const isShown = texts.some((text) => {
          const [beginning, ...rest] = text.split(`\u2026 ${said}`);
          return text === whole || (rest.length === 1 && whole.startsWith(beginning));
        });
        expect([code.ref, isShown]).toEqual([code.ref, true]);
      }
    }
  }
  const isCut = plans.some(({ blocks, key }) =>
    blocks.some(({ cells }) =>
      cells.some((row) =>
        row.some((cell) => key !== LONG_TEXTS && typeof cell === "string" && cell.includes(said)),
      ),
    ),
  );
  expect(plans.some(({ key }) => key === LONG_TEXTS)).toBe(isCut);
});

test("A level that no value code of a theme has takes no room on its sheet.", () => {
  const made = makeTestFramework({ levels: 5, valueCodes: 2 });
  const [theme] = made.themes;
  const ids = new Set(theme.keyAreas.flatMap((one) => one.valueCodes.map(({ id }) => id)));
  const framework = withValueCodes(made, (code) => ({
    ...code,
    statements: code.statements.map((one, level) => (level === 1 && ids.has(code.id) ? [] : one)),
  }));
  const hidden = plansOf(framework).map(({ key, columns, blocks }) => {
    const headings = blocks.find(({ cells }) => cells[0]?.includes("Value code"))?.cells[0] ?? [];
    const column = headings.indexOf(framework.levels[1].label);
    return [key, column >= 0 && columns[column].hidden === true] as const;
  });
  expect(hidden.filter(([, isHidden]) => isHidden).map(([key]) => key)).toEqual([
    themeSheetKey(theme),
  ]);
});

test("Frameworks with titles of their own keep them; a title that begins its description is not repeated.", () => {
  const plans = plansOf(realFramework("cti-cmm"));
  const [code] = allValueCodes(realFramework("cti-cmm"));
  const words = wordsOn(plans, themeSheetKey(realFramework("cti-cmm").themes[0]));
  const beginning = code.description.replace(/\s+/g, "").slice(0, 60);
  expect(words.split(beginning)).toHaveLength(2);
});
