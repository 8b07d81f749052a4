/** The record of agreed levels: what was agreed, from which levels, why, by whom and when. */
import { area, type Area } from "../../plan/address";
import { NAMES, TABLES } from "../../plan/names";
import { MOMENT_FORMAT } from "../../plan/momentSerial";
import { QUIET, TAB_READ } from "../../plan/palette";
import { AGREEMENTS } from "../../plan/sheetKeys";
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
  QUIET_LINE,
  TITLE_STYLE,
} from "../planShared";
import { agreementCells } from "./agreementCells";
import {
  AGREEMENT_COLUMNS,
  AGREEMENT_FIRST_ROW,
  AGREEMENT_HEADER_ROW,
  AGREEMENT_HEADINGS,
  type AgreementColumn,
} from "./agreementHeadings";

/** In pixels. */
const WIDTHS: Readonly<Record<AgreementColumn, number>> = {
  number: 34,
  ref: 56,
  valueCode: 170,
  agreed: 104,
  weakest: 104,
  reason: 230,
  present: 150,
  on: 132,
  given: 290,
  givenData: 40,
};

/** Height in points of a row of the record. */
export function rowHeight(cells: readonly CellContent[]): number {
  return heightOfTexts(
    cells.slice(0, -1),
    AGREEMENT_COLUMNS.map((of) => WIDTHS[of]),
  );
}

/** Plans the sheet. */
export function planAgreementsSheet(context: PlanContext): SheetPlan {
  const record = context.assessment.departments?.record ?? [];
  const rows: readonly (readonly CellContent[])[] = record.map((agreement, index) =>
    agreementCells(agreement, index + 1, context.framework).map((text) =>
      text === "" ? null : text,
    ),
  );
  // A table has at least one row; the first agreement goes into it.
  const table = rows.length === 0 ? [AGREEMENT_COLUMNS.map(() => null)] : rows;
  const columns = AGREEMENT_COLUMNS.length;
  const body = area(AGREEMENT_FIRST_ROW, 0, table.length, columns);
  const column = (of: AgreementColumn): Area => ({
    ...body,
    column: AGREEMENT_COLUMNS.indexOf(of),
    columns: 1,
  });
  return {
    key: AGREEMENTS,
    name: context.sheetName(AGREEMENTS),
    visibility: "Visible",
    tabColour: TAB_READ,
    columns: AGREEMENT_COLUMNS.map((of) => ({
      width: WIDTHS[of],
      ...(of === "givenData" ? { hidden: true } : {}),
    })),
    rowHeights: [24, 16.5, 21, ...table.map(rowHeight)],
    frozen: { rows: AGREEMENT_FIRST_ROW, columns: 4 },
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [[sheetText("agreements.title")], [sheetText("agreements.line")]],
      },
      {
        row: AGREEMENT_HEADER_ROW,
        column: 0,
        cells: [AGREEMENT_COLUMNS.map((of) => AGREEMENT_HEADINGS[of]), ...table],
      },
    ],
    baseStyle: BASE_STYLE,
    area: area(0, 0, AGREEMENT_FIRST_ROW + table.length, columns),
    areaStyles: [
      {
        areas: [body],
        style: CELL_RULES,
      },
      { areas: [column("ref"), column("agreed")], style: { bold: true } },
      // A number at the right edge would touch the ref beside it.
      { areas: [column("number")], style: { horizontal: "Left" } },
    ],
    styles: [
      { areas: [area(0, 0)], style: TITLE_STYLE },
      { areas: [column("on")], style: { numberFormat: MOMENT_FORMAT, horizontal: "Left" } },
      { areas: [area(1, 0)], style: { ...QUIET_LINE, colour: QUIET } },
      { areas: [area(AGREEMENT_HEADER_ROW, 0, 1, columns)], style: HEADER_STYLE },
    ],
    tables: [
      { name: TABLES.agreements, area: area(AGREEMENT_HEADER_ROW, 0, table.length + 1, columns) },
    ],
    names: [{ name: NAMES.agreements, area: area(0, 0) }],
    validations: [],
    conditionalFormats: levelLabelFormats(context, [column("agreed"), column("weakest")]),
    charts: [],
    print: {
      orientation: "Landscape",
      paper: "A4",
      margins: MARGINS,
      area: area(0, 0, AGREEMENT_FIRST_ROW + table.length, columns - 1),
      titleRows: AGREEMENT_FIRST_ROW,
      breaksBefore: [],
      ...footers(context),
    },
    protected: true,
  };
}
