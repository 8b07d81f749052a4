/**
 * Movement: the levels and comments of an earlier assessment beside those of now. What was then are
 * values; what is now and the change follow the answers.
 */
import type { EarlierAssessment } from "../../../assessment/assessment";
import { formatDate } from "../../../text/formatDate";
import { area, columnLetters, textLiteral, type Area } from "../../plan/address";
import { NAMES, TABLES } from "../../plan/names";
import { BAND, NAVY, NOT_ASSESSED, QUIET, RULE, TAB_READ } from "../../plan/palette";
import { MOVEMENT } from "../../plan/sheetKeys";
import type { CellBlock, ConditionalFormatPlan, SheetPlan, StylePlan } from "../../plan/SheetPlan";
import { sheetText } from "../../plan/text/sheetText";
import { earlierChunks } from "../data/earlierText";
import type { PlanContext } from "../planContext";
import {
  BASE_STYLE,
  footers,
  HEADER_STYLE,
  levelLabelFormats,
  MARGINS,
  NOT_A_LEVEL_STYLE,
  NOT_APPLICABLE_STYLE,
  QUIET_LINE,
  SECTION_STYLE,
  TITLE_STYLE,
} from "../planShared";
import { draftFormat } from "../statusFormats";
import { soFarFormats } from "../soFarFormats";
import { movedOfAll, movementCells } from "./movementCells";
import {
  HIDDEN_MOVEMENT_COLUMNS,
  KEPT_COLUMN,
  MOVEMENT_COLUMNS,
  MOVEMENT_FIRST_ROW,
  MOVEMENT_HEADER_ROW,
  movementColumn,
  movementWidths,
  type MovementColumn,
} from "./movementColumns";
import { MOVEMENT_HEADINGS } from "./movementHeadings";
import { movementHeights } from "./movementHeights";
import { movementPages } from "./movementPages";
import { movementRows, type MovementRow } from "./movementRows";
import { chartSection, ROUND_STYLE } from "./roundsSection";

/** In points: the title, and the lines on both assessments. */
const HEADS = [24, 16.5, 16.5, 21] as const;
/** Of arrows and words; the words say the same without the colour. */
const UP = "#0B4F8A";
const DOWN = "#8A3B00";

/**
 * Plans the sheet.
 * @throws RangeError without an earlier assessment
 */
export function planMovementSheet(context: PlanContext): SheetPlan {
  const { assessment, data } = context;
  const found = movementRows({ assessment, groups: data.groups });
  if (found === undefined) throw new RangeError("There is no earlier assessment.");
  const { earlier, rows } = found;
  const chunks = earlierChunks(assessment.earlier ?? [], context.framework);
  const widths = movementWidths(context.framework);
  const columns = MOVEMENT_COLUMNS.length;
  const shown = columns - HIDDEN_MOVEMENT_COLUMNS.length;
  const body = (of: MovementColumn, count = 1): Area =>
    area(MOVEMENT_FIRST_ROW, movementColumn(of), rows.length, count);
  const end = MOVEMENT_FIRST_ROW + rows.length;
  const tableHeights = [...HEADS, ...movementHeights(assessment, rows)];
  const rounds = chartSection(context, end, tableHeights);
  const heights = [...tableHeights, ...rounds.heights];
  const print = {
    orientation: "Landscape",
    paper: "A4",
    margins: MARGINS,
    area: area(0, 0, heights.length, shown),
    titleRows: MOVEMENT_FIRST_ROW,
    ...footers(context),
  } as const;
  return {
    key: MOVEMENT,
    name: context.sheetName(MOVEMENT),
    visibility: "Visible",
    tabColour: TAB_READ,
    columns: Array.from({ length: KEPT_COLUMN + 1 }, (_, index) => {
      const column = MOVEMENT_COLUMNS[index];
      return index < shown ? { width: widths[column] } : { width: 40, hidden: true };
    }),
    rowHeights: heights,
    frozen: { rows: MOVEMENT_FIRST_ROW, columns: 2 },
    blocks: [
      headBlock(context, earlier, rows),
      ...rounds.blocks,
      {
        row: MOVEMENT_HEADER_ROW,
        column: 0,
        cells: [
          MOVEMENT_COLUMNS.map((of) => MOVEMENT_HEADINGS[of]),
          ...movementCells(context, rows),
        ],
      },
      { row: MOVEMENT_HEADER_ROW, column: KEPT_COLUMN, cells: chunks.map((chunk) => [chunk]) },
    ],
    baseStyle: BASE_STYLE,
    area: area(
      0,
      0,
      Math.max(heights.length, MOVEMENT_HEADER_ROW + chunks.length),
      KEPT_COLUMN + 1,
    ),
    styles: [...stylesOf(rows, body, shown, chunks.length), ...rounds.styles],
    tables: [
      { name: TABLES.movement, area: area(MOVEMENT_HEADER_ROW, 0, rows.length + 1, columns) },
    ],
    names: [
      { name: NAMES.movement, area: area(0, 0) },
      { name: NAMES.movementRows, area: body("id") },
    ],
    validations: [],
    conditionalFormats: formatsOf(context, body),
    charts: rounds.charts,
    print: {
      ...print,
      breaksBefore: [...movementPages(rows, tableHeights, widths, print), ...rounds.breaksBefore],
    },
    protected: true,
  };
}

/** What is compared with what, and how much has moved. */
function headBlock(
  context: PlanContext,
  earlier: EarlierAssessment,
  rows: readonly MovementRow[],
): CellBlock {
  const { file, fingerprint, framework } = earlier;
  const { date, status } = earlier.details;
  const statusLine = context.onData(context.data.text("statusLine"));
  const title =
    date === ""
      ? sheetText("movement.title.undated")
      : sheetText("movement.title", { date: formatDate(date) });
  const otherVersion =
    framework.version === context.framework.version
      ? ""
      : sheetText("movement.otherVersion", { version: framework.version });
  const comparedWith = sheetText("movement.comparedWith", {
    file,
    date: date === "" ? sheetText("movement.noDate") : formatDate(date),
    status: sheetText(`movement.${status}`),
    fingerprint,
  });
  return {
    row: 0,
    column: 0,
    cells: [
      [title],
      [{ formula: `=${statusLine}&" | "&${movedOfAll(rows)}` }],
      [`${comparedWith}${otherVersion}`],
    ],
  };
}

function stylesOf(
  rows: readonly MovementRow[],
  body: (of: MovementColumn, count?: number) => Area,
  shown: number,
  chunks: number,
): readonly StylePlan[] {
  const rowsOf = (is: (row: MovementRow) => boolean): readonly Area[] =>
    rows.flatMap((row, index) => (is(row) ? [area(MOVEMENT_FIRST_ROW + index, 0, 1, shown)] : []));
  const columnOf = (areas: readonly Area[], column: MovementColumn, columns = 1): readonly Area[] =>
    areas.map((one) => ({ ...one, column: movementColumn(column), columns }));
  const groups = rowsOf(({ kind }) => kind === "group");
  const themes = rowsOf((row) => row.kind === "group" && row.group.kind !== "keyArea");
  const sections = rowsOf(({ kind }) => kind === "section");
  return [
    { areas: [area(0, 0)], style: TITLE_STYLE },
    { areas: [area(1, 0)], style: { ...QUIET_LINE, bold: true } },
    { areas: [area(2, 0)], style: QUIET_LINE },
    { areas: [area(MOVEMENT_HEADER_ROW, 0, 1, MOVEMENT_COLUMNS.length)], style: HEADER_STYLE },
    {
      areas: rowsOf(({ kind }) => kind === "valueCode" || kind === "gone"),
      style: { borders: [{ edges: ["bottom", "right", "insideVertical"], colour: RULE }] },
    },
    { areas: [body("ref")], style: { bold: true } },
    {
      areas: groups,
      style: {
        fill: BAND,
        bold: true,
        vertical: "Center",
        borders: [{ edges: ["bottom"], colour: RULE }],
      },
    },
    { areas: themes, style: { size: 11, colour: NAVY } },
    ...roundStyles(
      rowsOf(({ kind }) => kind === "round"),
      columnOf,
    ),
    {
      areas: columnOf(groups, "commentThen", 2),
      style: { bold: false, colour: QUIET, wrap: false },
    },
    { areas: sections, style: SECTION_STYLE },
    {
      areas: [area(MOVEMENT_HEADER_ROW, KEPT_COLUMN, Math.max(1, chunks))],
      style: { wrap: false },
    },
  ];
}

/** Lines of older rounds belong to the band above them. */
function roundStyles(
  rounds: readonly Area[],
  columnOf: (areas: readonly Area[], column: MovementColumn, columns?: number) => readonly Area[],
): readonly StylePlan[] {
  return [
    { areas: rounds, style: ROUND_STYLE },
    { areas: columnOf(rounds, "valueCode"), style: { colour: QUIET, indent: 1 } },
    { areas: columnOf(rounds, "commentThen", 2), style: { colour: QUIET, wrap: false } },
  ];
}

function formatsOf(
  context: PlanContext,
  body: (of: MovementColumn, count?: number) => Area,
): readonly ConditionalFormatPlan[] {
  const levels = body("then", 2);
  const [then, now, change] = [body("then"), body("now"), body("change")];
  const first = `$${columnLetters(change.column)}${change.row + 1}`;
  const begins = (text: string): ConditionalFormatPlan["when"] => ({
    kind: "formula",
    formula: `=LEFT(${first},1)=${textLiteral(text)}`,
  });
  const [up] = sheetText("change.up", { by: "" });
  const [down] = sheetText("change.down", { by: "" });
  const alwaysAllowed = context.hasNotApplicable;
  return [
    draftFormat(area(1, 0)),
    ...levelLabelFormats(context, [levels]),
    // Then, "not applicable" may have been allowed where it is not now.
    ...(alwaysAllowed
      ? []
      : [
          {
            areas: [levels],
            when: { kind: "equals", text: sheetText("level.notApplicable") },
            style: NOT_APPLICABLE_STYLE,
          } as const,
        ]),
    {
      areas: [levels],
      when: { kind: "equals", text: sheetText("level.notALevel") },
      style: NOT_A_LEVEL_STYLE,
    },
    ...soFarFormats([then, now]),
    { areas: [change], when: begins(up), style: { colour: UP, bold: true } },
    { areas: [change], when: begins(down), style: { colour: DOWN, bold: true } },
    {
      areas: [change],
      when: {
        kind: "formula",
        formula: `=LEFT(${first},${sheetText("change.same").length})=${textLiteral(sheetText("change.same"))}`,
      },
      style: { colour: NOT_ASSESSED.text, bold: false },
    },
  ];
}
