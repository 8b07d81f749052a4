/** The sheet Criteria: what each level asks for, to be ticked, and the level that follows from it. */
import { area, columnLetters, textLiteral, type Area } from "../../plan/address";
import { labelColumn } from "../../plan/labelColumn";
import { heightOfLines } from "../../plan/textMeasure";
import { heightOfTexts } from "../../plan/heightOfTexts";
import { MET_WORDS } from "../../plan/criterionKey";
import { NAMES, TABLES } from "../../plan/names";
import { LOOK_HERE, NAVY, QUIET, WHITE } from "../../plan/palette";
import { CRITERIA } from "../../plan/sheetKeys";
import type { ConditionalFormatPlan, SheetPlan, ValidationPlan } from "../../plan/SheetPlan";
import { sheetFormula, sheetText } from "../../plan/text/sheetText";
import type { PlanContext } from "../planContext";
import {
  CELL_RULES,
  answerStyle,
  BASE_STYLE,
  footers,
  HEADER_STYLE,
  inputTabColour,
  levelLabelFormats,
  LINK_STYLE,
  lockedPrompt,
  MARGINS,
  NOT_A_LEVEL_STYLE,
  QUIET_LINE,
  TITLE_STYLE,
} from "../planShared";
import { draftFormat } from "../statusFormats";
import { criteriaRowCells } from "./criteriaRowCells";
import {
  CRITERIA_COLUMNS,
  CRITERIA_FIRST_ROW,
  CRITERIA_HEADER_ROW,
  CRITERIA_HEADINGS,
  criteriaCells,
  criteriaRows,
  LAST_PRINTED,
  type CriteriaColumn,
  type CriteriaRow,
} from "./criteriaLayout";

/** In pixels, where labels of levels are short; undefined for hidden columns. */
const WIDTHS: Readonly<Record<CriteriaColumn, number | undefined>> = {
  ref: 56,
  key: undefined,
  keyArea: 110,
  valueCode: 130,
  level: 104,
  criterion: 320,
  needs: 84,
  met: 56,
  indicated: 104,
  chosen: 104,
  note: 156,
  levelKey: undefined,
  counts: undefined,
};
const HIDDEN = 84;
const LEVELS: readonly CriteriaColumn[] = ["level", "indicated", "chosen"];
const LEVEL_WIDTH = { least: 104, most: 150 };

/** Plans the sheet. */
export function planCriteriaSheet(context: PlanContext): SheetPlan {
  const { framework, data, onData, start, onStart } = context;
  const rows = criteriaRows(framework);
  const levels = labelColumn(framework, LEVEL_WIDTH);
  const cells = rows.map((row, index) => criteriaRowCells(context, row, index));
  const columns = CRITERIA_COLUMNS.length;
  const printed = CRITERIA_COLUMNS.indexOf(LAST_PRINTED) + 1;
  const at = (column: CriteriaColumn): Area => criteriaCells(framework, column);
  const body = area(CRITERIA_FIRST_ROW, 0, rows.length, columns);
  const status = area(1, CRITERIA_COLUMNS.indexOf("needs"));
  const counts = `$${columnLetters(at("counts").column)}$${CRITERIA_FIRST_ROW + 1}:$${columnLetters(at("counts").column)}$${CRITERIA_FIRST_ROW + rows.length}`;
  // Submitting and reopening write no formulas, so it has to follow the status itself.
  const [open, submitted] = (["criteria.line", "criteria.line.submitted"] as const).map((key) =>
    sheetFormula(key, { answered: `COUNT(${counts})`, total: String(rows.length) }),
  );
  const progress = `IF(TRIM(${onStart(start.status)})="final",${submitted},${open})`;
  return {
    key: CRITERIA,
    name: context.sheetName(CRITERIA),
    visibility: "Visible",
    tabColour: inputTabColour(context),
    columns: CRITERIA_COLUMNS.map((column) => {
      const width = LEVELS.includes(column) ? levels.width : WIDTHS[column];
      return width === undefined ? { width: HIDDEN, hidden: true } : { width };
    }),
    rowHeights: [24, 16.5, 21, ...rows.map((row) => rowHeight(row, levels.lines))],
    frozen: { rows: CRITERIA_FIRST_ROW, columns: CRITERIA_COLUMNS.indexOf("level") },
    blocks: [
      { row: 0, column: 0, cells: [[sheetText("criteria.title")], [{ formula: `=${progress}` }]] },
      {
        row: status.row,
        column: status.column,
        cells: [[{ formula: `=${onData(data.text("statusLine"))}` }]],
      },
      {
        row: CRITERIA_HEADER_ROW,
        column: 0,
        cells: [CRITERIA_COLUMNS.map((column) => CRITERIA_HEADINGS[column]), ...cells],
      },
    ],
    baseStyle: BASE_STYLE,
    area: area(0, 0, CRITERIA_FIRST_ROW + rows.length, columns),
    areaStyles: [
      {
        areas: [body],
        style: CELL_RULES,
      },
    ],
    styles: [
      { areas: [area(0, 0)], style: TITLE_STYLE },
      { areas: [area(1, 0), status], style: { ...QUIET_LINE, colour: QUIET } },
      { areas: [area(CRITERIA_HEADER_ROW, 0, 1, columns)], style: HEADER_STYLE },
      { areas: [at("met")], style: { ...answerStyle(context), bold: true, horizontal: "Center" } },
      { areas: [at("ref")], style: { ...LINK_STYLE, bold: true } },
      ...startsOf(rows, columns),
    ],
    tables: [
      { name: TABLES.criteria, area: area(CRITERIA_HEADER_ROW, 0, rows.length + 1, columns) },
    ],
    names: [
      { name: NAMES.criteria, area: area(0, 0) },
      { name: NAMES.criteriaIds, area: at("key") },
      { name: NAMES.criteriaMet, area: at("met") },
    ],
    validations: [metValidation(context, at("met"))],
    conditionalFormats: criteriaFormats(context, at, status),
    charts: [],
    print: {
      orientation: "Landscape",
      paper: "A4",
      margins: MARGINS,
      area: area(0, 0, CRITERIA_FIRST_ROW + rows.length, printed),
      titleRows: CRITERIA_FIRST_ROW,
      breaksBefore: [],
      ...footers(context),
    },
    protected: true,
  };
}

/** The prompt on the cells to be ticked, while they can be. */
export function criteriaPrompt(): ValidationPlan["prompt"] {
  return { title: sheetText("criteria.met.title"), message: sheetText("criteria.met.prompt") };
}

function metValidation({ assessment }: PlanContext, cells: Area): ValidationPlan {
  return {
    area: cells,
    rule: { kind: "list", source: Object.values(MET_WORDS).join(",") },
    prompt: assessment.submission === undefined ? criteriaPrompt() : lockedPrompt(),
    alert: {
      title: sheetText("theme.notInTheList"),
      message: sheetText("criteria.met.alert"),
      style: "Warning",
    },
  };
}

/** In points. @param labelLines of the longest label: any level can be chosen or indicated */
function rowHeight({ keyArea, code, criterion, of }: CriteriaRow, labelLines: number): number {
  const texts: Partial<Readonly<Record<CriteriaColumn, string>>> = {
    keyArea: keyArea.title,
    valueCode: code.title,
    criterion: criterion.text,
    needs: of.items.length > 1 ? sheetText("criteria.all", { count: "2" }) : "",
    note: sheetText("criteria.sayWhy"),
  };
  const shown = CRITERIA_COLUMNS.filter((column) => texts[column] !== undefined);
  return Math.max(
    labelLines === 1 ? 0 : heightOfLines(labelLines, 10),
    heightOfTexts(
      shown.map((column) => texts[column] ?? ""),
      shown.map((column) => WIDTHS[column] ?? HIDDEN),
    ),
  );
}

/** A line above each value code but the first. */
function startsOf(rows: readonly CriteriaRow[], columns: number): SheetPlan["styles"] {
  const starts = rows.flatMap(({ code }, index) =>
    index > 0 && code !== rows[index - 1].code
      ? [area(CRITERIA_FIRST_ROW + index, 0, 1, columns)]
      : [],
  );
  return starts.length === 0
    ? []
    : [{ areas: starts, style: { borders: [{ edges: ["top"], colour: NAVY }] } }];
}

/** Texts other than Yes and No, what differs, and quiet repetitions; then the colours of levels. */
function criteriaFormats(
  context: PlanContext,
  at: (column: CriteriaColumn) => Area,
  status: Area,
): readonly ConditionalFormatPlan[] {
  const row = CRITERIA_FIRST_ROW + 1;
  const inRow = (column: CriteriaColumn, of = row): string =>
    `$${columnLetters(at(column).column)}${of}`;
  const formula = (
    areas: readonly Area[],
    when: string,
    style: ConditionalFormatPlan["style"],
  ): ConditionalFormatPlan => ({ areas, when: { kind: "formula", formula: `=${when}` }, style });
  const isFinal = `LEFT($${columnLetters(status.column)}$${status.row + 1},5)="FINAL"`;
  const isOpen = `${inRow("note")}=${textLiteral(sheetText("criteria.sayWhy"))}`;
  return [
    draftFormat(status),
    formula(
      [at("met")],
      `AND(LEN(${inRow("met")})>0,LEN(${inRow("counts")})=0)`,
      NOT_A_LEVEL_STYLE,
    ),
    formula([at("met")], isFinal, { fill: WHITE }),
    formula([at("note")], isOpen, { fill: LOOK_HERE.fill, colour: LOOK_HERE.text }),
    // Every row says which value code it is of; only the first says it aloud.
    formula(
      [at("ref"), at("keyArea"), at("valueCode")],
      `${inRow("ref")}=${inRow("ref", row - 1)}`,
      { colour: QUIET },
    ),
    ...levelLabelFormats(context, [at("indicated"), at("chosen")]),
  ];
}
