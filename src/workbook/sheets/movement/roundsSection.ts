/** What the sheet Movement has below its table where there are several earlier assessments: their charts. */
import { area } from "../../plan/address";
import { BAND, RULE } from "../../plan/palette";
import type { SheetPlan, Style } from "../../plan/SheetPlan";
import { sheetFormula, sheetText } from "../../plan/text/sheetText";
import { roundSeries } from "../data/roundParts";
import type { PlanContext } from "../planContext";
import { LINK_STYLE, QUIET_LINE, SECTION_STYLE } from "../planShared";
import { movementColumn } from "./movementColumns";
import { roundChartRows } from "./planRoundCharts";

/** Of the lines of older rounds, below the band of their group. */
export const ROUND_STYLE: Style = {
  fill: BAND,
  vertical: "Center",
  borders: [{ edges: ["bottom"], colour: RULE }],
};

/** In points: a blank row, the title, the line below it, and each row of cells below a chart. */
const HEADS = [12, 24, 16.5] as const;
const CELL_ROW = 15;

interface ChartSection extends Pick<SheetPlan, "blocks" | "styles" | "charts"> {
  /** Of its rows, which follow the table. */
  readonly heights: readonly number[];
  /** The rows that start a page: the charts are on pages of their own. */
  readonly breaksBefore: readonly number[];
}

/** Empty with fewer than two earlier assessments. */
export function chartSection(
  context: PlanContext,
  firstRow: number,
  heightsAbove: readonly number[],
): ChartSection {
  const rows = roundChartRows(context);
  if (rows.length === 0)
    return { blocks: [], styles: [], charts: [], heights: [], breaksBefore: [] };
  const earlier = context.assessment.earlier?.length ?? 0;
  const shown = roundSeries(earlier);
  const title =
    shown === earlier + 1
      ? sheetText("movement.rounds")
      : sheetText("movement.rounds.newest", { count: shown });
  const titleRow = firstRow + 1;
  const link = area(0, movementColumn("commentNow"));
  let top = [...heightsAbove, ...HEADS].reduce((sum, height) => sum + height, 0);
  let row = firstRow + HEADS.length;
  const placed = rows.map(({ height, charts }) => {
    const cells = Math.ceil(height / CELL_ROW) + 1;
    const here = { row, cells, charts: charts.map((plan) => plan(top)) };
    top += cells * CELL_ROW;
    row += cells;
    return here;
  });
  return {
    blocks: [
      {
        row: link.row,
        column: link.column,
        cells: [
          [
            {
              // The row follows what people insert above it.
              formula: `=HYPERLINK("#A"&ROW($A$${titleRow + 1}),${sheetFormula("movement.rounds.link")})`,
            },
          ],
        ],
      },
      { row: titleRow, column: 0, cells: [[title], [sheetText("movement.rounds.note")]] },
    ],
    styles: [
      { areas: [link], style: LINK_STYLE },
      { areas: [area(titleRow, 0)], style: SECTION_STYLE },
      { areas: [area(titleRow + 1, 0)], style: QUIET_LINE },
    ],
    charts: placed.flatMap(({ charts }) => charts),
    heights: [...HEADS, ...placed.flatMap(({ cells }) => Array<number>(cells).fill(CELL_ROW))],
    breaksBefore: [titleRow, ...placed.slice(1).map((one) => one.row)],
  };
}
