/** The first sheet: what this is, how to fill it in, whose it is, where it stands. */
import { area, type Area } from "./address";
import { linkFormula } from "./formulas";
import { keyAreaName, NAMES, TABLES } from "./names";
import { DRAFT_TEXT, NOT_ASSESSED, QUIET, TAB_INPUT } from "./palette";
import type { CellBlock, CellContent, SheetPlan, StylePlan, ValidationPlan } from "./plan";
import type { PlanContext } from "./planContext";
import {
  BASE_STYLE,
  footers,
  HEADER_STYLE,
  INPUT_STYLE,
  levelLabelFormats,
  LINK_STYLE,
  MARGINS,
  notAssessedFormat,
  ROW_RULES,
  SECTION_STYLE,
  TITLE_STYLE,
} from "./planShared";
import { START } from "./sheetKeys";
import { HOW_TO_FILL_IN, startSections } from "./startTexts";
import { breakLines, textWidth } from "./textMeasure";
import { shortTitle } from "./planChartData";
import { dateSerial } from "./dateSerial";
import { isOwnKeyArea } from "../framework/framework";
import { levelLabel } from "../assessment/levelEntry";

const WIDTHS = [214, 286, 84, 124, 124, 64];
const COLUMNS = 7;
/** Links to the sheets that are read stand beside this heading, where the screen begins. */
const LINKS_ROW = 8;
const LINKS_COLUMN = 2;
const LINE = 15.75;
const SECTION = 20;
/** Pixels for a line of free text, which overflows its cell and is never wrapped. */
const TEXT_WIDTH = 860;
const ITALIC_HINT = { colour: QUIET, size: 10, wrap: false, vertical: "Center" } as const;

/** Plans the Start sheet. */
export function planStartSheet(context: PlanContext): SheetPlan {
  const { framework, start } = context;
  const below = belowTable(context);
  const head: CellBlock = { row: 0, column: 0, cells: headCells(context) };
  const lastRow = below.firstRow + below.lines.length;
  const rows = start.targets.rows;
  const all = area(start.firstRow, 0, rows, COLUMNS - 1);
  return {
    key: START,
    name: context.sheetName(START),
    visibility: "Visible",
    tabColour: TAB_INPUT,
    columns: [...WIDTHS.map((width) => ({ width })), { width: 64, hidden: true }],
    rowHeights: [
      29,
      LINE,
      SECTION,
      ...HOW_TO_FILL_IN.map(() => LINE),
      SECTION,
      ...Array<number>(5).fill(16.5),
      SECTION,
      18,
      ...Array<number>(rows).fill(17),
      ...Array<number>(below.firstRow - start.below).fill(9),
      ...below.lines.map((line) => (line.section ? SECTION : LINE)),
    ],
    blocks: [
      head,
      { row: start.headerRow, column: 0, cells: tableCells(context) },
      {
        row: below.firstRow,
        column: 0,
        cells: below.lines.map((line) => [line.text]),
      },
    ],
    baseStyle: { ...BASE_STYLE, size: 11, vertical: "Center", wrap: false },
    area: area(0, 0, lastRow, COLUMNS),
    styles: styles(context, all, below),
    tables: [{ name: TABLES.progress, area: area(start.headerRow, 0, rows + 1, COLUMNS) }],
    names: [
      { name: NAMES.start, area: area(0, 0) },
      { name: NAMES.organisation, area: start.organisation },
      { name: NAMES.department, area: start.department },
      { name: NAMES.date, area: start.date },
      { name: NAMES.status, area: start.status },
      { name: NAMES.targetIds, area: start.ids },
      { name: NAMES.targets, area: start.targets },
    ],
    validations: validations(context),
    conditionalFormats: [
      ...levelLabelFormats(context, [area(start.firstRow, 3, rows), start.targets]),
      notAssessedFormat([area(start.firstRow, 3, rows)]),
      {
        areas: [start.status],
        when: { kind: "equals", text: "Draft" },
        style: { colour: DRAFT_TEXT, bold: true },
      },
    ],
    charts: [],
    print: {
      orientation: "Portrait",
      paper: "A4",
      margins: MARGINS,
      area: area(0, 0, lastRow, COLUMNS - 1),
      titleRows: 0,
      onePage: framework.themes.length < 30,
      breaksBefore: [],
      ...footers(context),
    },
    protected: true,
  };
}

function headCells(context: PlanContext): readonly (readonly CellContent[])[] {
  const { framework, assessment, start, data } = context;
  const { details } = assessment;
  const textOrNull = (text: string): CellContent => (text === "" ? null : text);
  const rows: CellContent[][] = [
    [`${framework.subject}: ${framework.title}`, null, null],
    [
      "A self-assessment. Type only in the yellow cells; everything else is worked out from them and stays true without any add-in.",
      null,
      null,
    ],
    ["How to fill it in", null, null],
    ...HOW_TO_FILL_IN.map((line) => [line, null, null]),
    [
      "This assessment",
      null,
      { formula: linkFormula(NAMES.heatmap, "Heatmap") },
      { formula: linkFormula(NAMES.summary, "Summary") },
      { formula: linkFormula(NAMES.actionPlan, "Action plan") },
    ],
    ["Organisation", textOrNull(details.organisation), "as it should stand in the paper"],
    ["Department", textOrNull(details.department), "leave empty in the council\u2019s own copy"],
    ["Date of assessment", dateSerial(details.date) ?? null, "end of the round"],
    [
      "Status",
      details.status === "final" ? "Final" : "Draft",
      "Draft or Final: printed on every sheet",
    ],
    [
      "Not applicable",
      details.allowNotApplicable ? "can be chosen" : "cannot be chosen",
      details.allowNotApplicable
        ? "left out of the scores; the comment says why"
        : "decided when the workbook was built",
    ],
    [
      "Where it stands",
      {
        formula:
          `=${context.onData(data.text("overallLine"))}` +
          `&IF(${context.onData(data.group("toCheck", 0))}=0,"","  "&${context.onData(data.group("toCheck", 0))}&" to check.")`,
      },
      null,
    ],
  ];
  if (rows.length !== start.headerRow) throw new RangeError("Start's head and its layout differ.");
  const columns = LINKS_COLUMN + 3;
  return rows.map((row) => [...row, ...Array<CellContent>(columns - row.length).fill(null)]);
}

function tableCells(context: PlanContext): readonly (readonly CellContent[])[] {
  const { assessment, data, framework } = context;
  const second = data.keyAreaGroups.every((group) => group.ownKeyArea) ? "Value codes" : "Key area";
  const heads = ["Theme", second, "Assessed", "Weakest so far", "Target", "Go to", "id"];
  const rows = data.keyAreaGroups.map((group): CellContent[] => {
    const index = data.groups.indexOf(group);
    const on = (column: "countText" | "label"): CellContent => ({
      formula: `=${context.onData(data.group(column, index))}`,
    });
    const target = assessment.targets.get(group.keyArea?.id ?? "");
    const own = group.theme !== undefined && isOwnKeyArea(group.theme);
    return [
      group.theme?.title ?? "",
      own
        ? valueCodeList(group.keyArea?.valueCodes.map((code) => code.title) ?? [])
        : fitting(group.title),
      on("countText"),
      on("label"),
      target === undefined ? null : (levelLabel(target, framework) ?? null),
      { formula: linkFormula(keyAreaName(group.keyAreaNumber), group.ref) },
      group.keyArea?.id ?? "",
    ];
  });
  return [heads, ...rows];
}

/** The value codes of a theme that is its own key area, as far as they fit the column. */
function valueCodeList(titles: readonly string[]): string {
  const all = titles.join(", ");
  return fits(all) ? all : `${titles.length} value codes`;
}

/** The title, without its trailing bracket where it is too long for one line. */
function fitting(title: string): string {
  return fits(title) ? title : shortTitle(title);
}

function fits(text: string): boolean {
  return textWidth(text, { size: 11 }) <= WIDTHS[1] - 12;
}

interface Line {
  readonly text: CellContent;
  readonly section: boolean;
  /** Index of the level whose colour the line explains, or a sign that is no level. */
  readonly colour?: number | "notAssessed";
}

function belowTable(context: PlanContext): {
  readonly firstRow: number;
  readonly lines: readonly Line[];
} {
  const { framework, start } = context;
  const sections = startSections(framework).flatMap((section): Line[] => [
    { text: section.title, section: true },
    ...section.paragraphs.flatMap((paragraph) =>
      breakLines(paragraph, TEXT_WIDTH, { size: 11 }).map((text) => ({ text, section: false })),
    ),
  ]);
  return {
    firstRow: start.below + 1,
    lines: [
      ...sections,
      { text: "What the colours mean: low is pale, high is dark", section: true },
      ...framework.levels.map((level, index) => ({
        text: level.label,
        section: false,
        colour: index,
      })),
      { text: "not assessed", section: false, colour: "notAssessed" as const },
    ],
  };
}

function styles(
  context: PlanContext,
  table: Area,
  below: { readonly firstRow: number; readonly lines: readonly Line[] },
): readonly StylePlan[] {
  const { start, colours } = context;
  const sections = below.lines.flatMap((line, index) =>
    line.section ? [area(below.firstRow + index, 0)] : [],
  );
  const details = area(start.organisation.row, 1, 4);
  const repeated = context.data.keyAreaGroups.flatMap((group, index, all) =>
    index > 0 && all[index - 1].theme === group.theme ? [area(start.firstRow + index, 0)] : [],
  );
  return [
    { areas: [area(0, 0)], style: { ...TITLE_STYLE, size: 18 } },
    { areas: [area(1, 0)], style: { colour: QUIET } },
    {
      areas: [area(2, 0), area(8, 0), area(start.standsRow, 0), ...sections],
      style: SECTION_STYLE,
    },
    { areas: [area(start.standsRow, 1)], style: { bold: true } },
    { areas: [details], style: { ...INPUT_STYLE, horizontal: "Left" } },
    { areas: [start.date], style: { numberFormat: "d mmmm yyyy" } },
    { areas: [area(start.organisation.row, 2, 5), start.notApplicable], style: ITALIC_HINT },
    { areas: [area(start.headerRow, 0, 1, COLUMNS)], style: HEADER_STYLE },
    { areas: [table], style: ROW_RULES },
    ...(repeated.length === 0 ? [] : [{ areas: repeated, style: { colour: QUIET } }]),
    { areas: [start.targets], style: INPUT_STYLE },
    {
      areas: [area(start.firstRow, 5, table.rows), area(LINKS_ROW, LINKS_COLUMN, 1, 3)],
      style: LINK_STYLE,
    },
    ...below.lines.flatMap((line, index): StylePlan[] => {
      if (line.colour === undefined) return [];
      const cell = area(below.firstRow + index, 0);
      if (line.colour === "notAssessed") {
        const edges = ["top", "bottom", "left", "right"] as const;
        return [
          {
            areas: [cell],
            style: {
              italic: true,
              colour: QUIET,
              borders: [{ edges, colour: NOT_ASSESSED.rule }],
            },
          },
        ];
      }
      const { fill, text } = colours[line.colour];
      return [{ areas: [cell], style: { fill, colour: text } }];
    }),
  ];
}

function validations(context: PlanContext): readonly ValidationPlan[] {
  const { start } = context;
  return [
    {
      area: start.status,
      rule: { kind: "list", source: "Draft,Final" },
      prompt: { title: "Status", message: "Draft until the assessment is submitted, then Final." },
      alert: { title: "Draft or Final", message: "Choose Draft or Final." },
    },
    {
      area: start.date,
      rule: { kind: "dateFrom", earliest: "2000-01-01" },
      prompt: {
        title: "Date of assessment",
        message: "The end of the round, such as 14 March 2026.",
      },
      alert: { title: "Not a date", message: "Type a date, such as 14 March 2026." },
    },
    {
      area: start.targets,
      rule: { kind: "list", source: `=${NAMES.scale}` },
      prompt: {
        title: "Target",
        message:
          "The level that the council aims for in this key area. Leave empty while none is set.",
      },
      alert: { title: "Not a level", message: "Choose a level from the list, or leave it empty." },
    },
  ];
}
