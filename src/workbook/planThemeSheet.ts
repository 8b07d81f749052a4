/** A theme's sheet: ref, what is asked, level, comment, evidence, and what every level says. */
import { area, columnLetters, type Area } from "./address";
import { checkFormula } from "./checkFormula";
import { levelNumberFormula, linkFormula } from "./formulas";
import { keyAreaName, NAMES, themeNames } from "./names";
import {
  ERROR,
  ILLUSTRATION_FILL,
  ILLUSTRATION_HEAD,
  INK,
  LOOK_HERE,
  NAVY,
  QUIET,
  RULE,
  TAB_INPUT,
  WHITE,
} from "./palette";
import type { CellContent, ConditionalFormatPlan, SheetPlan, StylePlan } from "./plan";
import type { PlanContext } from "./planContext";
import {
  BASE_STYLE,
  footers,
  HEADER_STYLE,
  INPUT_STYLE,
  levelLabelFormats,
  LINK_STYLE,
  MARGINS,
  QUIET_LINE,
  TITLE_STYLE,
} from "./planShared";
import { hasKeyAreaTexts, themeSheetKey } from "./sheetKeys";
import {
  THEME_FIRST_ROW,
  THEME_HEADER_ROW,
  themeColumn,
  themeLayout,
  type ThemeLayout,
} from "./themeLayout";
import {
  illustrationText,
  statementText,
  THEME_HEAD_HEIGHTS,
  themeMeasures,
  valueCodeText,
} from "./themeMeasures";
import { entryLabel } from "../assessment/levelEntry";
import { isOwnKeyArea, type KeyArea, type Theme, type ValueCode } from "../framework/framework";
import { topLevelNeedsComment } from "../assessment/problems";

/** Plans the sheet of one theme. `number` counts themes from 1. */
export function planThemeSheet(context: PlanContext, theme: Theme, number: number): SheetPlan {
  const { framework, assessment } = context;
  const layout = themeLayout(framework, theme);
  const own = isOwnKeyArea(theme);
  const measures = themeMeasures(framework, layout, own, assessment.responses);
  const names = themeNames(number);
  const rows = layout.valueCodes.length;
  const lastText = layout.levelNumber - 1;
  return {
    key: themeSheetKey(theme),
    name: context.sheetName(themeSheetKey(theme)),
    visibility: "Visible",
    tabColour: TAB_INPUT,
    columns: measures.columns,
    rowHeights: [...THEME_HEAD_HEIGHTS, ...measures.heights],
    frozen: { rows: THEME_FIRST_ROW, columns: layout.firstStatement },
    blocks: [
      {
        row: 0,
        column: 0,
        cells: headCells(context, theme, layout),
      },
      {
        row: THEME_HEADER_ROW,
        column: 0,
        cells: [
          headings(context, layout),
          ...theme.keyAreas.flatMap((keyArea) =>
            keyArea.valueCodes.map((code) => codeCells(context, layout, keyArea, code)),
          ),
        ],
      },
    ],
    baseStyle: BASE_STYLE,
    area: area(0, 0, THEME_FIRST_ROW + rows, layout.columnCount),
    styles: styles(context, theme, layout),
    tables: [{ name: names.table, area: area(THEME_HEADER_ROW, 0, rows + 1, layout.columnCount) }],
    names: [
      { name: names.ids, area: themeColumn(layout, layout.id) },
      { name: names.entries, area: themeColumn(layout, layout.level) },
      { name: names.comments, area: themeColumn(layout, layout.comment) },
      { name: names.evidence, area: themeColumn(layout, layout.evidence) },
      ...keyAreaAnchors(context, theme, layout),
    ],
    validations: [
      {
        area: themeColumn(layout, layout.level),
        rule: { kind: "list", source: `=${NAMES.levels}` },
        prompt: {
          title: "Level",
          message:
            "The level that the weakest part of the council has reached. Leave empty while not assessed.",
        },
        alert: {
          title: "Not a level",
          message: "Choose a level from the list, or leave the cell empty.",
        },
      },
    ],
    conditionalFormats: conditionalFormats(context, layout),
    charts: [],
    print: {
      orientation: "Landscape",
      paper: framework.levels.length > 6 ? "A3" : "A4",
      margins: MARGINS,
      area: area(0, 0, THEME_FIRST_ROW + rows, lastText + 1),
      titleRows: THEME_FIRST_ROW,
      breaksBefore: [],
      ...footers(context),
    },
    protected: true,
  };
}

function headCells(
  context: PlanContext,
  theme: Theme,
  layout: ThemeLayout,
): readonly (readonly CellContent[])[] {
  const { data, framework } = context;
  const index = data.themeGroups.find((group) => group.theme === theme);
  const group = (column: Parameters<typeof data.group>[0]): string =>
    context.onData(data.group(column, index === undefined ? 0 : data.groups.indexOf(index)));
  const links = [
    linkFormula(NAMES.start, "Start"),
    linkFormula(NAMES.heatmap, "Heatmap"),
    linkFormula(NAMES.summary, "Summary"),
    ...(hasKeyAreaTexts(framework) ? [linkFormula(NAMES.keyAreas, "What the key areas mean")] : []),
  ];
  const blank = Array<CellContent>(layout.firstStatement - 1).fill(null);
  const filler = (used: number): CellContent[] =>
    Array<CellContent>(layout.columnCount - layout.firstStatement - used).fill(null);
  return [
    [theme.title, ...blank, ...links.map((formula) => ({ formula })), ...filler(links.length)],
    [
      {
        formula:
          `=${group("countText")}&" assessed.  Weakest so far: "&${group("label")}` +
          `&IF(AND(${group("assessed")}>0,${group("provisional")}=1),", provisional","")` +
          `&IF(${group("toCheck")}=0,".  Type in the yellow cells.",".  "&${group("toCheck")}` +
          `&" to check: column ${columnLetters(layout.check)}.")`,
      },
      ...blank,
      { formula: `=${context.onData(data.text("statusLine"))}` },
      ...filler(1),
    ],
  ];
}

function headings(context: PlanContext, layout: ThemeLayout): readonly CellContent[] {
  return [
    "Ref",
    "Key area",
    "Value code",
    "Level",
    "Comment",
    "Evidence",
    ...context.framework.levels.map((level) => level.label),
    ...layout.illustrations.map((title) => `${title}\n(not scored)`),
    "Level no.",
    "Check",
    "id",
  ];
}

function codeCells(
  context: PlanContext,
  layout: ThemeLayout,
  keyArea: KeyArea,
  code: ValueCode,
): readonly CellContent[] {
  const { assessment, data, framework } = context;
  const response = assessment.responses.get(code.id);
  const row = THEME_FIRST_ROW + layout.valueCodes.indexOf(code) + 1;
  const inRow = (column: number): string => `$${columnLetters(column)}${row}`;
  return [
    code.ref,
    keyArea.title,
    valueCodeText(code),
    orEmpty(response && entryLabel(response.entry, framework)),
    orEmpty(response?.comment),
    orEmpty(response?.evidence),
    ...code.statements.map(statementText),
    ...layout.illustrations.map((title) => orEmpty(illustrationText(code, title))),
    {
      formula: levelNumberFormula(
        inRow(layout.level),
        context.onData(data.entryTexts),
        context.onData(data.entryValues),
        assessment.details.allowNotApplicable,
      ),
    },
    { formula: checkFormula(context, inRow(layout.levelNumber), inRow(layout.comment)) },
    code.id,
  ];
}

function orEmpty(text: string | undefined): CellContent {
  return text === undefined || text === "" ? null : text;
}

function styles(context: PlanContext, theme: Theme, layout: ThemeLayout): readonly StylePlan[] {
  const { framework, colours } = context;
  const rows = layout.valueCodes.length;
  const header = area(THEME_HEADER_ROW, 0, 1, layout.columnCount);
  const starts = keyAreaStarts(theme).slice(1);
  const columns = (column: number, count = 1): Area => themeColumn(layout, column, count);
  const ownStatements = framework.levels.flatMap((level, index) =>
    level.ownStatement === undefined ? [] : [columns(layout.firstStatement + index)],
  );
  return [
    { areas: [area(0, 0)], style: TITLE_STYLE },
    { areas: [area(1, 0)], style: { bold: true, vertical: "Center", wrap: false } },
    { areas: [area(1, layout.firstStatement)], style: QUIET_LINE },
    { areas: [area(0, layout.firstStatement, 1, 4)], style: { ...LINK_STYLE, vertical: "Center" } },
    { areas: [header], style: HEADER_STYLE },
    ...framework.levels.map((_, index) => ({
      areas: [area(THEME_HEADER_ROW, layout.firstStatement + index)],
      style: { fill: colours[index].fill, colour: colours[index].text },
    })),
    {
      areas: [area(THEME_FIRST_ROW, 0, rows, layout.id)],
      style: {
        borders: [
          { edges: ["bottom", "insideHorizontal", "right", "insideVertical"], colour: RULE },
        ],
      },
    },
    { areas: [columns(layout.ref), columns(layout.level)], style: { bold: true } },
    { areas: [columns(layout.keyArea), columns(layout.check)], style: { colour: QUIET } },
    { areas: [columns(layout.level, 3)], style: INPUT_STYLE },
    ...(ownStatements.length === 0
      ? []
      : [{ areas: ownStatements, style: { italic: true, colour: QUIET } }]),
    ...(layout.illustrations.length === 0
      ? []
      : [
          {
            areas: [
              area(THEME_HEADER_ROW, layout.firstIllustration, 1, layout.illustrations.length),
            ],
            style: { fill: ILLUSTRATION_HEAD, colour: WHITE },
          },
          {
            areas: [columns(layout.firstIllustration, layout.illustrations.length)],
            style: { fill: ILLUSTRATION_FILL },
          },
        ]),
    ...(starts.length === 0
      ? []
      : [
          {
            areas: starts.map((start) => area(THEME_FIRST_ROW + start, 0, 1, layout.id)),
            style: { borders: [{ edges: ["top" as const], colour: NAVY }] },
          },
        ]),
  ];
}

/** Index of the first value code of every key area. */
function keyAreaStarts(theme: Theme): readonly number[] {
  let next = 0;
  return theme.keyAreas.map((keyArea) => {
    const start = next;
    next += keyArea.valueCodes.length;
    return start;
  });
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

function conditionalFormats(
  context: PlanContext,
  layout: ThemeLayout,
): readonly ConditionalFormatPlan[] {
  const { framework, colours, top } = context;
  const level = themeColumn(layout, layout.level);
  const number = `$${columnLetters(layout.levelNumber)}${THEME_FIRST_ROW + 1}`;
  const comment = `$${columnLetters(layout.comment)}${THEME_FIRST_ROW + 1}`;
  const needsComment = [
    `${number}="n/a"`,
    ...(topLevelNeedsComment(framework) ? [`${number}=${top.value}`] : []),
  ];
  return [
    ...levelLabelFormats(context, [level]),
    {
      areas: [level],
      when: { kind: "formula", formula: `=${number}="not a level"` },
      style: { fill: ERROR.fill, colour: ERROR.text },
    },
    ...framework.levels.map((one, index): ConditionalFormatPlan => ({
      areas: [themeColumn(layout, layout.firstStatement + index)],
      when: { kind: "formula", formula: `=${number}=${one.value}` },
      style: {
        fill: colours[index].fill,
        ...(colours[index].text === INK ? {} : { colour: colours[index].text }),
      },
    })),
    {
      areas: [themeColumn(layout, layout.comment)],
      when: {
        kind: "formula",
        formula: `=AND(TRIM(${comment})="",OR(${needsComment.join(",")}))`,
      },
      style: { fill: LOOK_HERE.fill },
    },
  ];
}
