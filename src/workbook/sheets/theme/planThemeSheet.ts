/**
 * A theme's sheet: each value code with its level, comment, evidence, and the statement for every
 * level.
 */
import { area, type Area } from "../../plan/address";
import { keyAreaName, themeNames } from "../../plan/names";
import type { SheetPlan, ValidationPlan } from "../../plan/SheetPlan";
import { answerRuns, scaleRuns, type AnswerRun } from "../answerRuns";
import type { PlanContext } from "../planContext";
import {
  BASE_STYLE,
  footers,
  inputTabColour,
  levelAlert,
  lockedPrompt,
  MARGINS,
  targetAlert,
} from "../planShared";
import { themeSheetKey } from "../../plan/sheetKeys";
import { sheetText } from "../../plan/text/sheetText";
import {
  THEME_FIRST_ROW,
  THEME_HEADER_ROW,
  themeColumn,
  themeLayout,
  type ThemeLayout,
} from "./themeLayout";
import { THEME_TEXT_SIZE, themeMeasures } from "./themeMeasures";
import type { Theme } from "../../../framework/framework";
import { isCarriedForward } from "../../../assessment/carried/isCarried";
import { themeHeadings, themeRowCells } from "./themeCells";
import { themeHeadCells } from "./themeHead";
import { themeStyles, themeTableStyles, themeFormats, keyAreaStarts } from "./themeLooks";

/** Plans the sheet of one theme. `number` counts themes from 1. */
export function planThemeSheet(context: PlanContext, theme: Theme, number: number): SheetPlan {
  const { framework, assessment } = context;
  const layout = themeLayout(framework, theme, isCarriedForward(assessment));
  const measures = themeMeasures(framework, theme, layout, assessment.responses);
  const names = themeNames(number);
  const rows = layout.valueCodes.length;
  const isSubmitted = assessment.submission !== undefined;
  return {
    key: themeSheetKey(theme),
    name: context.sheetName(themeSheetKey(theme)),
    visibility: "Visible",
    tabColour: inputTabColour(context),
    columns: measures.columns,
    rowHeights: [...measures.headHeights, ...measures.heights],
    frozen: { rows: THEME_FIRST_ROW, columns: layout.firstStatement },
    blocks: [
      {
        row: 0,
        column: 0,
        cells: themeHeadCells(context, theme, layout, measures.columns),
      },
      {
        row: THEME_HEADER_ROW,
        column: 0,
        cells: [
          themeHeadings(context, layout),
          ...theme.keyAreas.flatMap((keyArea) =>
            keyArea.valueCodes.map((code) => themeRowCells(context, theme, layout, keyArea, code)),
          ),
        ],
      },
    ],
    baseStyle: { ...BASE_STYLE, size: THEME_TEXT_SIZE },
    area: area(0, 0, THEME_FIRST_ROW + rows, layout.columnCount),
    ...(assessment.departments === undefined
      ? {}
      : { areaStyles: themeTableStyles(context, layout) }),
    styles: themeStyles(context, theme, layout),
    tables: [{ name: names.table, area: area(THEME_HEADER_ROW, 0, rows + 1, layout.columnCount) }],
    names: [
      { name: names.ids, area: themeColumn(layout, layout.id) },
      { name: names.entries, area: themeColumn(layout, layout.level) },
      { name: names.comments, area: themeColumn(layout, layout.comment) },
      { name: names.evidence, area: themeColumn(layout, layout.evidence) },
      { name: names.flags, area: themeColumn(layout, layout.flag) },
      { name: names.targets, area: themeColumn(layout, layout.target) },
      ...(layout.lastTime === undefined
        ? []
        : [{ name: names.lastTime, area: themeColumn(layout, layout.lastTime) }]),
      ...keyAreaAnchors(context, theme, layout),
    ],
    validations: [
      ...(assessment.departments === undefined
        ? answerRuns(context, layout.valueCodes).map((run) =>
            levelValidation(context, rowsOf(run, layout.level), run.answers.choicesName),
          )
        : [computedValidation(themeColumn(layout, layout.level))]),
      ...(isSubmitted
        ? [themeColumn(layout, layout.comment, 2), themeColumn(layout, layout.flag)].map(
            (cells): ValidationPlan => ({
              area: cells,
              rule: { kind: "anything" },
              prompt: lockedPrompt(),
              alert: { title: "", message: "" },
            }),
          )
        : []),
      ...scaleRuns(context, layout.valueCodes).map((run) =>
        targetValidation(context, rowsOf(run, layout.target), run.answers.scaleName),
      ),
    ],
    conditionalFormats: themeFormats(context, layout),
    charts: [],
    print: {
      orientation: "Landscape",
      paper: framework.levels.length > 6 ? "A3" : "A4",
      margins: MARGINS,
      area: area(0, 0, THEME_FIRST_ROW + rows, layout.evidence + 1),
      titleRows: THEME_FIRST_ROW,
      breaksBefore: [],
      ...footers(context),
    },
    protected: true,
  };
}

/** The cells of a run of rows in a column. */
function rowsOf({ first, count }: AnswerRun, column: number): Area {
  return area(THEME_FIRST_ROW + first, column, count);
}

function targetValidation(context: PlanContext, cells: Area, list: string): ValidationPlan {
  return {
    area: cells,
    rule: { kind: "list", source: `=${list}` },
    prompt: { title: "Target", message: sheetText("theme.target.prompt") },
    alert: targetAlert(context),
  };
}

/** With departments, levels are formulas: only the prompt is left. */
function computedValidation(cells: Area): ValidationPlan {
  return {
    area: cells,
    rule: { kind: "anything" },
    prompt: { title: sheetText("theme.level.title"), message: sheetText("departments.computed") },
    alert: { title: "", message: "" },
  };
}

function levelValidation(context: PlanContext, cells: Area, list: string): ValidationPlan {
  const { assessment } = context;
  return {
    area: cells,
    rule: { kind: "list", source: `=${list}` },
    prompt: assessment.submission === undefined ? levelPrompt() : lockedPrompt(),
    alert: levelAlert(context),
  };
}

/** The prompt on cells for levels. */
export function levelPrompt(): ValidationPlan["prompt"] {
  return { title: sheetText("theme.level.title"), message: sheetText("theme.level.prompt") };
}

function keyAreaAnchors(
  context: PlanContext,
  theme: Theme,
  layout: ThemeLayout,
): SheetPlan["names"] {
  const starts = keyAreaStarts(theme);
  return context.data.keyAreaGroups
    .filter((group) => group.theme === theme)
    .map((group, index) => ({
      name: keyAreaName(group.keyAreaNumber),
      area: area(THEME_FIRST_ROW + starts[index], layout.level),
    }));
}
