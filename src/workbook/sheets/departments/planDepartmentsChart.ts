/** The chart of the sheet Departments, and the figures that it plots. */
import { allKeyAreas } from "../../../framework/framework";
import { area, sheetReference } from "../../plan/address";
import { DEPARTMENTS_CHART } from "../../plan/names";
import { INK } from "../../plan/palette";
import { DEPARTMENTS } from "../../plan/sheetKeys";
import type { CellBlock, CellContent, ChartPlan } from "../../plan/SheetPlan";
import { sheetText } from "../../plan/text/sheetText";
import { chartCategory } from "../data/planChartData";
import { keyAreaCategories, roomFor } from "../heatmap/planCountsChart";
import { groupWord } from "../data/summaryTexts";
import type { PlanContext } from "../planContext";
import { departmentColumn, departmentLayout } from "./departmentLayout";

/** In points: the three bars of a key area with their gap, and what is around the bars. */
const BARS_PITCH = 30;
const AROUND_BARS = 90;
const WIDTH = 620;

/** Height of the chart in points. */
export function chartHeight({ framework }: PlanContext): number {
  return allKeyAreas(framework).length * BARS_PITCH + AROUND_BARS;
}

/** Lowest department, council and highest department for each key area, as bars side by side. */
export function planDepartmentsChart(context: PlanContext, top: number): ChartPlan {
  const { colours, top: topLevel } = context;
  const dark = colours[Math.max(0, colours.length - 2)];
  return {
    name: DEPARTMENTS_CHART,
    title: sheetText("departments.chart", { word: groupWord(context) }),
    kind: "clustered",
    left: 8,
    top,
    width: WIDTH,
    height: chartHeight(context),
    source: context.data.departmentsChart,
    series: [
      { fill: colours[Math.min(1, colours.length - 1)].fill },
      { fill: INK },
      { fill: dark.fill },
    ],
    labelSize: 8,
    labelBold: true,
    labelColour: INK,
    gapWidth: 50,
    axisMaximum: topLevel.value + 1,
    legend: true,
    plotLeft: roomFor(keyAreaCategories(context)),
  };
}

/** The figures on the data sheet. */
export function departmentsChartData(context: PlanContext): CellBlock {
  const { data } = context;
  const { departmentsChart: at } = data;
  const layout = departmentLayout(context);
  const sheet = context.sheetName(DEPARTMENTS);
  const onSheet = (column: "weakest" | "highest", index: number): string =>
    sheetReference(sheet, area(layout.keyAreaHeaderRow + 1 + index, departmentColumn(column)));
  const number = (cell: string): CellContent => ({ formula: `=N(${cell})` });
  const rows = data.keyAreaGroups.map((group, index): readonly CellContent[] => [
    chartCategory(group.ref, group.title),
    number(onSheet("weakest", index)),
    number(context.onData(data.group("weakest", data.groups.indexOf(group)))),
    number(onSheet("highest", index)),
  ]);
  return {
    row: at.row,
    column: at.column,
    cells: [
      [
        "",
        sheetText("departments.chart.lowest"),
        sheetText("departments.chart.council"),
        sheetText("departments.chart.highest"),
      ],
      ...rows,
    ],
    numberFormats: [[null, null, null, null], ...rows.map(() => [null, NUMBER, NUMBER, NUMBER])],
  };
}

/** Prints nothing for a group without a level, which is a level of its own where the scale begins at 0. */
const NUMBER = "0;;0";
