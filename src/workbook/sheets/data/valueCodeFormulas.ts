/** The data sheet's row of each value code. */
import { isCarriedForward } from "../../../assessment/carried/isCarried";
import { councilFormula, departmentFormulas } from "./councilFormulas";
import { absoluteAddress, sheetReference } from "../../plan/address";
import { inColumn, levelOfEntry } from "../../plan/formulas";
import { themeColumn, themeLayout } from "../theme/themeLayout";
import { hasCriteria, themeSheetKey } from "../../plan/sheetKeys";
import { indicatedFormula } from "../criteria/indicatedFormula";
import type { AnswerLists, DataLayout } from "./dataLayout";
import type { ValueCodeColumn } from "./dataColumns";
import { MOST_EXCERPT } from "./excerptLines";
import { shownKeyArea, shownTitle } from "./excerpts";
import { isPlanned } from "./actionFormulas";
import type { CellContent } from "../../plan/SheetPlan";
import type { PlanContext } from "../planContext";
import type { ValueCode } from "../../../framework/framework";
import { highestOffered, nextOffered, offersAllLevels } from "../../../framework/offeredLevels";
import { fullTitles } from "../../../framework/fullTitles";

/** More than the number of value codes in any framework. */
const PLACES = 100000;
/** More than the steps of any scale. */
const STEPS = 100;

/** Cells of every value code, in the order of the layout's columns. */
export function valueCodeCells(context: PlanContext): readonly (readonly CellContent[])[] {
  const { data, framework, lowest, top, assessment } = context;
  const rows: CellContent[][] = [];
  const labels = absoluteAddress(data.labels);
  const titles = fullTitles(framework);
  const withCriteria = hasCriteria(framework);
  for (const theme of framework.themes) {
    const layout = themeLayout(framework, theme, isCarriedForward(assessment));
    const themeFirst = rows.length;
    const onTheme = (column: number, columns = 1): string =>
      sheetReference(context.sheetName(themeSheetKey(theme)), themeColumn(layout, column, columns));
    const ids = onTheme(layout.id);
    const numbers = onTheme(layout.levelNumber);
    const checks = onTheme(layout.check);
    const comments = onTheme(layout.comment);
    const targets = onTheme(layout.target);
    const statements = onTheme(layout.firstStatement, framework.levels.length);
    for (const keyArea of theme.keyAreas) {
      const first = rows.length;
      const group = data.groups.findIndex((one) => one.keyArea === keyArea);
      const weakest = absoluteAddress(data.group("weakest", group));
      for (const code of keyArea.valueCodes) {
        const index = rows.length;
        const answers = data.answers(code);
        const next = nextLevels(context, code);
        const cell = (column: ValueCodeColumn): string =>
          inColumn(data.valueCode(column, index, 1));
        const number = cell("number");
        const place = placeOf(data);
        const runningCount = (from: number): string =>
          `COUNTIF(${absoluteAddress(data.valueCode("number", from, 1))}:${number},${number})`;
        rows.push([
          code.id,
          code.ref,
          code.title,
          shownTitle(code.title),
          shownKeyArea(keyArea.title),
          titles.get(code.id) ?? code.title,
          { formula: `=IFERROR(MATCH(${cell("id")},${ids},0),0)` },
          {
            formula:
              assessment.departments === undefined
                ? `=IF(${cell("position")}=0,"",INDEX(${numbers},${cell("position")}))`
                : councilFormula(context, cell, answers.set.notApplicable),
          },
          {
            formula:
              `=IF(${number}="","not assessed",IF(ISNUMBER(${number}),` +
              `INDEX(${labels},${number}-${lowest.value}+1),` +
              `IF(${number}="n/a","not applicable","not a level")))`,
          },
          {
            formula:
              `=IF(ISNUMBER(${number}),IF(${number}<${next.highest},` +
              `INDEX(${labels},${next.place(number)}),"none higher"),"")`,
          },
          {
            formula:
              `=IF(ISNUMBER(${number}),IF(${number}<${next.highest},` +
              `INDEX(${statements},${cell("position")},${next.place(number)}),""),"")`,
          },
          {
            formula: `=IF(ISNUMBER(${number}),IF(${number}=${weakest},${runningCount(first)},""),"")`,
          },
          {
            formula: `=IF(ISNUMBER(${number}),IF(${number}=${top.value},${runningCount(0)},""),"")`,
          },
          {
            formula: `=IF(${cell("position")}=0,0,IF(INDEX(${checks},${cell("position")})="",0,1))`,
          },
          {
            formula: `=IF(${cell("toCheck")}=1,SUM(${absoluteAddress(data.valueCode("toCheck", themeFirst, 1))}:${cell("toCheck")}),"")`,
          },
          // Sort key: level first, then position.
          {
            formula:
              `=IF(ISNUMBER(${cell("rank")}),IF(${number}<${next.highest},` +
              `${number}*${PLACES}+${place},""),"")`,
          },
          {
            formula:
              `=IF(OR(ISNUMBER(${cell("rank")}),ISNUMBER(${cell("exemplarRank")})),` +
              `${oneLine(`INDEX(${comments},${cell("position")})`)},"")`,
          },
          { formula: `=${isPlanned(context, cell("ref"))}` },
          ...ownTargetCells(context, index, targets, answers),
          { formula: figuresFormula(data, index) },
          ...(assessment.departments === undefined ? [] : departmentFormulas(context, cell)),
          ...(withCriteria ? [indicatedFormula(context, code, cell("id"))] : []),
        ]);
      }
    }
  }
  return rows;
}

/** The highest level of a value code, and part of a formula for the place of the one after another. */
function nextLevels(
  { framework, lowest }: PlanContext,
  code: ValueCode,
): { readonly highest: number; readonly place: (number: string) => string } {
  const highest = highestOffered(framework, code).value;
  if (offersAllLevels(framework, code)) {
    return { highest, place: (number) => `${number}-${lowest.value}+2` };
  }
  const places = framework.levels
    .filter(({ value }) => value < highest)
    .map(({ value }) => nextOffered(value, framework, code)?.value ?? highest)
    .map((value) => value - lowest.value + 1);
  return {
    highest,
    place: (number) => `CHOOSE(${number}-${lowest.value}+1,${places.join(",")})`,
  };
}

/** Part of a formula: the value code's place, from 1. The same text in every row, so that it is sent once. */
function placeOf(data: DataLayout): string {
  return `ROW()-${data.valueCode("id").row}`;
}

/** The value code's own target as typed, as a level, and its place among those below their target. */
function ownTargetCells(
  { data }: PlanContext,
  index: number,
  targets: string,
  answers: AnswerLists,
): readonly CellContent[] {
  const own = (column: ValueCodeColumn): string => inColumn(data.valueCode(column, index, 1));
  const [typed, target, number] = [own("ownTargetText"), own("ownTarget"), own("number")];
  const texts = absoluteAddress(answers.entryTexts);
  const values = absoluteAddress(answers.entryValues);
  return [
    // As text: an empty cell would be 0, and TRUE could be a level.
    { formula: `=IFERROR(IF(${own("position")}=0,"",INDEX(${targets},${own("position")})&""),"")` },
    { formula: `=IF(${typed}="","",${levelOfEntry(typed, texts, values, '""')})` },
    // Furthest from the target first, then in framework order.
    {
      formula:
        `=IF(AND(ISNUMBER(${number}),ISNUMBER(${target})),` +
        `IF(${target}>${number},(${STEPS}-${target}+${number})*${PLACES}+${placeOf(data)},""),"")`,
    },
  ];
}

/**
 * All figures up to this value code as one text, to compare two states of the answers: "Levels
 * 3,2!,,n/a". The TypeScript twin is `figuresOf`.
 */
function figuresFormula(data: DataLayout, index: number): string {
  const own = (column: ValueCodeColumn): string => inColumn(data.valueCode(column, index, 1));
  const before =
    index === 0 ? '"Levels "' : `${inColumn(data.valueCode("figures", index - 1, 1))}&","`;
  return `=${before}&${own("number")}&IF(${own("toCheck")}=1,"!","")`;
}

/** The text of a cell without line breaks, cut to what the Summary can show. */
function oneLine(cell: string): string {
  return `IFERROR(TRIM(LEFT(SUBSTITUTE(SUBSTITUTE(${cell},CHAR(13),""),CHAR(10)," "),${MOST_EXCERPT})),"")`;
}
