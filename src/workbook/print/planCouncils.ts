/** Plans the sheet Councils: a set of councils beside the level of this workbook's own. */
import { byName, keyAreasOfSet, type Council } from "../../assessment/councils/councilSet";
import { scoreAssessment } from "../../assessment/scoreAssessment";
import type { ShownLevel } from "../../assessment/scores";
import { shownLevelOf } from "../../assessment/shownLevel";
import { levelLabel } from "../../assessment/levelEntry";
import { area, type Area } from "../plan/address";
import { heightOfTexts } from "../plan/heightOfTexts";
import { NAMES, TABLES } from "../plan/names";
import { TAB_REFERENCE } from "../plan/palette";
import type { CellContent, SheetPlan, StylePlan } from "../plan/SheetPlan";
import { sheetText } from "../plan/text/sheetText";
import type { PlanContext } from "../sheets/planContext";
import {
  BASE_STYLE,
  COLUMN_RULES,
  footers,
  levelStyle,
  MARGINS,
  ROW_RULES,
} from "../sheets/planShared";
import { longDateAndTime } from "./longDateAndTime";
import {
  headBlock,
  headStyles,
  REPORT_FIRST_ROW,
  REPORT_HEAD_HEIGHTS,
  REPORT_HEADER_ROW,
} from "./reportHead";

/** What the sheet shows. */
export interface ShownSet {
  /** Other councils than the workbook's own. */
  readonly councils: readonly Council[];
  readonly isAnonymous: boolean;
  /** False in a workbook made for the set alone, which has no level of its own. */
  readonly hasOwn: boolean;
}

/** In pixels. */
const REF = 52;
const KEY_AREA = 200;
const LEVEL = 100;
const COUNT = 58;
const COUNCIL = 92;
/** From here on, the columns are too small on A4. */
const FIRST_ON_A3 = 6;

/** A cell, with the number of its level where it has the level's colour. */
interface LevelCell {
  readonly text: CellContent;
  readonly level?: number;
}

/** Plans the sheet. */
export function planCouncils(
  context: PlanContext,
  name: string,
  now: Date,
  { councils, isAnonymous, hasOwn }: ShownSet,
): SheetPlan {
  const { framework, assessment, colours } = context;
  const shown = isAnonymous ? councils : byName(councils);
  const own = scoreAssessment(assessment).themes.flatMap(({ keyAreas }) =>
    keyAreas.map((keyArea) => shownLevelOf(keyArea, framework)),
  );
  const labelled = (level: number | null): LevelCell =>
    level === null
      ? { text: sheetText("level.notAssessed") }
      : { text: levelLabel(level, framework) ?? String(level), level };
  const rows = keyAreasOfSet(shown, framework).map((keyArea, index): readonly LevelCell[] => [
    { text: keyArea.ref },
    { text: keyArea.title },
    ...(hasOwn ? [ownCell(own[index], labelled)] : []),
    labelled(keyArea.lowest),
    labelled(keyArea.middle),
    labelled(keyArea.highest),
    ...keyArea.counts.map((count) => ({ text: count })),
    { text: keyArea.notCounted },
    ...shown.map(({ levels }) => shortCell(levels[index])),
  ]);
  const widths = [
    ...[REF, KEY_AREA, ...(hasOwn ? [LEVEL] : []), LEVEL, LEVEL, LEVEL],
    ...framework.levels.map(() => COUNT),
    COUNT,
    ...shown.map(() => COUNCIL),
  ];
  const heads = [
    sheetText("print.ref"),
    sheetText("print.keyArea"),
    ...(hasOwn ? [sheetText("councils.own")] : []),
    sheetText("councils.lowest"),
    sheetText("councils.middle"),
    sheetText("councils.highest"),
    ...framework.levels.map(({ value }) => sheetText("councils.atLevel", { level: value })),
    sheetText("councils.notCounted"),
    ...shown.map((one) => councilHead(one.name, isAnonymous)),
  ];
  const columns = widths.length;
  const body = area(REPORT_FIRST_ROW, 0, rows.length, columns);
  const firstCount = hasOwn ? 6 : 5;
  const cellsAt = (level: number): readonly Area[] =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell.level === level ? [area(REPORT_FIRST_ROW + row, column)] : [],
      ),
    );
  const coloured = framework.levels.flatMap(({ value }, index): readonly StylePlan[] => {
    const areas = cellsAt(value);
    return areas.length === 0 ? [] : [{ areas, style: levelStyle(colours[index]) }];
  });
  const heights = rows.map((cells) =>
    Math.max(
      21,
      heightOfTexts(
        cells.map(({ text }) => text),
        widths,
      ),
    ),
  );
  const headHeight = heightOfTexts(
    heads,
    widths.map((width) => width - COUNT / 5),
  );
  return {
    key: "councils",
    name,
    visibility: "Visible",
    tabColour: TAB_REFERENCE,
    columns: widths.map((width) => ({ width })),
    rowHeights: [...REPORT_HEAD_HEIGHTS.slice(0, -1), Math.max(headHeight, 32), ...heights],
    frozen: { rows: REPORT_FIRST_ROW, columns: 2 },
    blocks: [
      headBlock(
        sheetText(hasOwn ? "councils.title" : "councils.titleAlone", {
          subject: framework.subject,
        }),
        [
          sheetText(hasOwn ? "councils.made" : "councils.madeAlone", {
            count: shown.length,
            when: longDateAndTime(now),
          }),
          sheetText("councils.rule"),
        ],
      ),
      {
        row: REPORT_HEADER_ROW,
        column: 0,
        cells: [heads, ...rows.map((cells) => cells.map(({ text }) => text))],
      },
    ],
    baseStyle: BASE_STYLE,
    area: area(0, 0, REPORT_FIRST_ROW + rows.length, columns),
    styles: [
      ...headStyles(columns),
      { areas: [body], style: ROW_RULES },
      { areas: [body], style: COLUMN_RULES },
      {
        areas: [0, ...(hasOwn ? [2] : [])].map((column) => ({ ...body, column, columns: 1 })),
        style: { bold: true },
      },
      {
        areas: [area(REPORT_HEADER_ROW, firstCount, rows.length + 1, columns - firstCount)],
        style: { horizontal: "Center" },
      },
      ...coloured,
    ],
    tables: [{ name: TABLES.councils, area: area(REPORT_HEADER_ROW, 0, rows.length + 1, columns) }],
    names: [{ name: NAMES.councils, area: area(0, 0) }],
    validations: [],
    conditionalFormats: [],
    charts: [],
    print: {
      orientation: "Landscape",
      paper: shown.length >= FIRST_ON_A3 ? "A3" : "A4",
      margins: MARGINS,
      area: area(0, 0, REPORT_FIRST_ROW + rows.length, columns),
      titleRows: REPORT_FIRST_ROW,
      breaksBefore: [],
      ...footers(context),
    },
    protected: true,
  };
}

function ownCell(level: ShownLevel, labelled: (level: number) => LevelCell): LevelCell {
  return level.kind === "certain" ? labelled(level.level) : shortCell(level);
}

/** "3", "2 so far" or "not assessed". */
function shortCell(level: ShownLevel): LevelCell {
  switch (level.kind) {
    case "certain":
      return { text: level.level, level: level.level };
    case "soFar":
      return { text: sheetText("level.soFar", { level: level.level }) };
    case "notAssessed":
      return { text: sheetText("level.notAssessed") };
    case "notApplicable":
      return { text: sheetText("level.notApplicable") };
  }
}

/** A table has no heading twice: a name that another column may have says what it is. */
function councilHead(name: string, isAnonymous: boolean): string {
  const isPlain = !isAnonymous && / /.test(name.trim());
  return isPlain ? name : sheetText("councils.head", { name });
}
