/** The charts of the levels of several rounds, and the figures that they plot. */
import { movementsOf } from "../../../assessment/movement/earlierAssessments";
import { formatDate } from "../../../text/formatDate";
import { absoluteAddress } from "../../plan/address";
import { ROUNDS_CHART } from "../../plan/names";
import { INK, NAVY } from "../../plan/palette";
import type { CellBlock, CellContent, ChartPlan, SeriesPlan } from "../../plan/SheetPlan";
import { sheetFormula, sheetText } from "../../plan/text/sheetText";
import type { Group } from "../data/groups";
import { chartCategory } from "../data/planChartData";
import { roundParts, roundPitch, roundSeries } from "../data/roundParts";
import { groupWord } from "../data/summaryTexts";
import { roomFor } from "../heatmap/planCountsChart";
import type { PlanContext } from "../planContext";
import { roundThen } from "./movementRows";

/** In points. */
const AROUND_BARS = 104;
const WIDTH = 400;
const LEFT = 4;
const ASIDE = 412;
const AXIS_TITLE_ROOM = 14;
const LABEL_SIZE = 7;
/** In per cent of a bar, between the bars of two groups. */
const GAP = 100;
/** In levels, for the label beyond the end of the longest bar. */
const LABEL_ROOM = 0.5;

/** Greys by age, as colours are levels; now is the darkest. */
const OLDER: readonly SeriesPlan[] = [
  { fill: "#DDE3E8" },
  { fill: "#C5CED6" },
  { fill: "#9FAAB4" },
  { fill: "#52606C" },
];
const NOW: SeriesPlan = { fill: NAVY };

/** A bar of no length, told from level 0 by its label. */
const NO_LEVEL = 0.001;
const NUMBER = '[=0]0;[<0.5]"\u2013";0';

/** Charts that are beside each other, with the height in points that they need. */
export interface ChartRow {
  readonly height: number;
  readonly charts: readonly ((top: number) => ChartPlan)[];
}

/** Two charts in each row; none without several earlier assessments. */
export function roundChartRows(context: PlanContext): readonly ChartRow[] {
  const { groups, roundCharts } = context.data;
  const earlier = context.assessment.earlier?.length ?? 0;
  const parts = roundParts(groups.length, earlier);
  const charts = parts.map(({ first, count }, index) => {
    const names = groups.slice(first, first + count).map(categoryOf);
    const height = count * roundPitch(earlier) + AROUND_BARS;
    const plan = (top: number): ChartPlan => ({
      name: index === 0 ? ROUNDS_CHART : `${ROUNDS_CHART}_${index + 1}`,
      title:
        parts.length === 1
          ? sheetText("movement.chart")
          : sheetText("movement.chart.part", { part: index + 1, parts: parts.length }),
      axisTitles: {
        categories: sheetText(
          groupWord(context) === "theme" ? "movement.chart.themes" : "movement.chart.groups",
        ),
        values: sheetText("movement.chart.values"),
      },
      kind: "clustered",
      wholeNumbers: context.lowest.value > 0 ? "0;;" : "0",
      left: index % 2 === 0 ? LEFT : ASIDE,
      top,
      width: WIDTH,
      height,
      source: roundCharts[index],
      series: [...OLDER.slice(1 - roundSeries(earlier)), NOW],
      labelSize: LABEL_SIZE,
      labelBold: true,
      labelColour: INK,
      gapWidth: GAP,
      axisMaximum: context.top.value + LABEL_ROOM,
      legend: true,
      plotLeft: roomFor(names) + AXIS_TITLE_ROOM,
    });
    return { height, plan };
  });
  return Array.from({ length: Math.ceil(charts.length / 2) }, (_, row) => {
    const pair = charts.slice(2 * row, 2 * row + 2);
    return {
      height: Math.max(...pair.map(({ height }) => height)),
      charts: pair.map(({ plan }) => plan),
    };
  });
}

/** The figures on the data sheet: the earlier assessments that the charts show, oldest first, then now. */
export function roundChartData(context: PlanContext): readonly CellBlock[] {
  const { data, assessment } = context;
  const series = roundSeries(assessment.earlier?.length ?? 0);
  if (series === 0) return [];
  const rounds = [...movementsOf(assessment).slice(0, series - 1)].reverse();
  const heads = [
    "",
    ...rounds.map(({ earlier: { file, details } }) =>
      details.date === "" ? file : formatDate(details.date),
    ),
    sheetText("movement.chart.now"),
  ];
  const parts = roundParts(data.groups.length, assessment.earlier?.length ?? 0);
  return parts.map(({ first, count }, part) => {
    const rows = data.groups
      .slice(first, first + count)
      .map((group, index): readonly CellContent[] => [
        categoryOf(group),
        ...rounds.map((round) => {
          const number = roundThen(round, group)?.then.number;
          return typeof number === "number" ? number : NO_LEVEL;
        }),
        { formula: `=${levelNow(context, group, first + index)}` },
      ]);
    const { row, column } = data.roundCharts[part];
    return {
      row,
      column,
      cells: [heads, ...rows],
      numberFormats: [
        heads.map(() => null),
        ...rows.map((cells) => cells.map((_, at) => (at === 0 ? null : NUMBER))),
      ],
    };
  });
}

function categoryOf({ kind, ref, title }: Group): string {
  return kind === "whole" ? sheetText("movement.whole") : chartCategory(ref, title);
}

/** The council has no level as long as it is too early for one. */
function levelNow({ data }: PlanContext, { kind }: Group, index: number): string {
  const weakest = absoluteAddress(data.group("weakest", index));
  const level = `IF(ISNUMBER(${weakest}),${weakest},${NO_LEVEL})`;
  if (kind !== "whole") return level;
  const shown = absoluteAddress(data.group("shown", index));
  return `IF(${shown}=${sheetFormula("level.tooEarly")},${NO_LEVEL},${level})`;
}
