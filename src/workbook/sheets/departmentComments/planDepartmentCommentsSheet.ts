/** Comments by department: a long table of what each department wrote. */
import { NOT_ASSESSED } from "../../../assessment/assessment";
import { entryLabel } from "../../../assessment/levelEntry";
import { allValueCodes } from "../../../framework/framework";
import { fullTitles } from "../../../framework/fullTitles";
import { area, type Area } from "../../plan/address";
import { inColumn } from "../../plan/formulas";
import { NAMES, TABLES } from "../../plan/names";
import { QUIET, TAB_READ } from "../../plan/palette";
import { DEPARTMENT_COMMENTS } from "../../plan/sheetKeys";
import type { CellContent, SheetPlan } from "../../plan/SheetPlan";
import { heightOfTexts } from "../../plan/heightOfTexts";
import { sheetText } from "../../plan/text/sheetText";
import type { PlanContext } from "../planContext";
import {
  CELL_RULES,
  BASE_STYLE,
  footers,
  HEADER_STYLE,
  levelLabelFormats,
  MARGINS,
  notAssessedFormat,
  QUIET_LINE,
  TITLE_STYLE,
} from "../planShared";
import {
  COMMENT_COLUMNS,
  COMMENT_FIRST_ROW,
  COMMENT_HEADER_ROW,
  COMMENT_HEADINGS,
  type CommentColumn,
} from "./departmentCommentHeadings";

/** In pixels. */
const WIDTHS: Readonly<Record<CommentColumn, number>> = {
  ref: 56,
  valueCode: 190,
  department: 150,
  level: 104,
  comment: 380,
  evidence: 170,
};

/** Plans the sheet. */
export function planDepartmentCommentsSheet(context: PlanContext): SheetPlan {
  const rows = commentRows(context);
  const table = rows.length === 0 ? [COMMENT_COLUMNS.map(() => null)] : rows;
  const columns = COMMENT_COLUMNS.length;
  const body = area(COMMENT_FIRST_ROW, 0, table.length, columns);
  const column = (of: CommentColumn): Area => ({
    ...body,
    column: COMMENT_COLUMNS.indexOf(of),
    columns: 1,
  });
  return {
    key: DEPARTMENT_COMMENTS,
    name: context.sheetName(DEPARTMENT_COMMENTS),
    visibility: "Visible",
    tabColour: TAB_READ,
    columns: COMMENT_COLUMNS.map((of) => ({ width: WIDTHS[of] })),
    rowHeights: [24, 16.5, 21, ...table.map(rowHeight)],
    frozen: { rows: COMMENT_FIRST_ROW, columns: 3 },
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [[sheetText("comments.title")], [sheetText("comments.line")]],
      },
      {
        row: COMMENT_HEADER_ROW,
        column: 0,
        cells: [
          COMMENT_COLUMNS.map((of) => COMMENT_HEADINGS[of]),
          ...table.map((cells, index) => withTitle(context, cells, COMMENT_FIRST_ROW + index)),
        ],
      },
    ],
    baseStyle: BASE_STYLE,
    area: area(0, 0, COMMENT_FIRST_ROW + table.length, columns),
    areaStyles: [
      {
        areas: [body],
        style: CELL_RULES,
      },
      { areas: [column("ref")], style: { bold: true } },
    ],
    styles: [
      { areas: [area(0, 0)], style: TITLE_STYLE },
      { areas: [area(1, 0)], style: { ...QUIET_LINE, colour: QUIET } },
      { areas: [area(COMMENT_HEADER_ROW, 0, 1, columns)], style: HEADER_STYLE },
    ],
    tables: [
      {
        name: TABLES.departmentComments,
        area: area(COMMENT_HEADER_ROW, 0, table.length + 1, columns),
      },
    ],
    names: [{ name: NAMES.departmentComments, area: area(0, 0) }],
    validations: [],
    conditionalFormats: [
      ...levelLabelFormats(context, [column("level")]),
      notAssessedFormat([column("level")]),
    ],
    charts: [],
    print: {
      orientation: "Landscape",
      paper: "A4",
      margins: MARGINS,
      area: area(0, 0, COMMENT_FIRST_ROW + table.length, columns),
      titleRows: COMMENT_FIRST_ROW,
      breaksBefore: [],
      ...footers(context),
    },
    protected: true,
  };
}

/** A row with its title looked up by its own ref: one formula is sent once for all rows. */
function withTitle(
  { data, onData }: PlanContext,
  cells: readonly CellContent[],
  row: number,
): readonly CellContent[] {
  const [refs, titles] = [data.valueCode("ref"), data.valueCode("fullTitle")].map(onData);
  const ref = inColumn(area(row, COMMENT_COLUMNS.indexOf("ref")));
  const title = { formula: `=IFERROR(INDEX(${titles},MATCH(${ref},${refs},0)),"")` };
  return cells.map((cell, column) =>
    cell !== null && COMMENT_COLUMNS[column] === "valueCode" ? title : cell,
  );
}

/** Height in points of a row, for its longest text. */
function rowHeight(cells: readonly CellContent[]): number {
  return heightOfTexts(
    cells,
    COMMENT_COLUMNS.map((of) => WIDTHS[of]),
  );
}

/** A row for every comment or evidence, in the framework's order and then by department. */
function commentRows({ framework, assessment }: PlanContext): readonly (readonly CellContent[])[] {
  const titles = fullTitles(framework);
  const returns = assessment.departments?.returns ?? [];
  return allValueCodes(framework).flatMap(({ id, ref, title }) =>
    returns.flatMap(({ department, responses }): readonly (readonly CellContent[])[] => {
      const { entry = NOT_ASSESSED, comment = "", evidence = "" } = responses.get(id) ?? {};
      if (comment === "" && evidence === "") return [];
      const cells: Readonly<Record<CommentColumn, CellContent>> = {
        ref,
        valueCode: titles.get(id) ?? title,
        department,
        level: entryLabel(entry, framework) || sheetText("level.notAssessed"),
        comment: comment === "" ? null : comment,
        evidence: evidence === "" ? null : evidence,
      };
      return [COMMENT_COLUMNS.map((of) => cells[of])];
    }),
  );
}
