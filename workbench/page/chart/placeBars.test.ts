import type { ChartState } from "../../excel/state";
import type { ChartFigures } from "./chartFigures";
import { placeBars } from "./placeBars";

const SERIES = { name: "", values: "" };
/** 300 by 150 points; the plot is 200 by 100 pixels, starting at (100, 40). */
const CHART: ChartState = {
  id: "{1}",
  name: "Levels",
  type: "BarStacked",
  left: 0,
  top: 0,
  width: 300,
  height: 150,
  plotArea: { insideLeft: 75, insideTop: 30, insideWidth: 150, insideHeight: 75 },
  categoryAxis: { reversePlotOrder: true },
  valueAxis: { minimum: 0, maximum: 4, majorUnit: 1 },
  dataLabels: { showValue: true },
  series: [{ ...SERIES, gapWidth: 100 }, SERIES],
};

function figures(...rows: number[][]): ChartFigures {
  const figure = (value: number) => ({ value, text: String(value), format: '"n"0;;' });
  return {
    categories: rows.map((_, index) => `Area ${index + 1}`),
    series: CHART.series.map((series, at) => ({
      series,
      name: `Level ${at + 1}`,
      figures: rows.map((row) => figure(row[at] ?? 0)),
    })),
    longest: Math.max(...rows.map((row) => row.reduce((sum, value) => sum + value, 0))),
  };
}

test("Parts of a bar are placed end to end, labelled in the number format of their cells.", () => {
  const { bars } = placeBars(CHART, figures([1, 2]));
  expect(bars).toEqual([
    { series: 0, label: "n1", left: 100, top: 65, width: 50, height: 50 },
    { series: 1, label: "n2", left: 150, top: 65, width: 100, height: 50 },
  ]);
});

test.each([
  [true, [55, 80]],
  [false, [80, 55]],
])("Bars side by side share a category's room, reversed: %s.", (reversed, tops) => {
  const chart: ChartState = {
    ...CHART,
    type: "BarClustered",
    categoryAxis: { reversePlotOrder: reversed },
    series: [{ ...SERIES, gapWidth: 200 }, SERIES],
  };
  const { bars } = placeBars(chart, figures([1, 2]));
  expect(bars.map(({ left, width, height }) => [left, width, height])).toEqual([
    [100, 50, 25],
    [100, 100, 25],
  ]);
  expect(bars.map(({ top }) => top)).toEqual(tops.map((top) => top + 10));
});

test("A part of length zero is not drawn.", () => {
  const { bars } = placeBars(CHART, figures([0, 2]));
  expect(bars.map(({ series, left }) => [series, left])).toEqual([[1, 100]]);
});

test("A bar longer than the axis is cut off at its end.", () => {
  const { bars } = placeBars(CHART, figures([3, 9]));
  expect(bars.map(({ left, width }) => left + width)).toEqual([250, 300]);
});

test.each([
  [true, [65, 115]],
  [false, [115, 65]],
])(
  "With the category axis reversed: %s, the first bar's middle is first or last.",
  (reversed, tops) => {
    const chart = { ...CHART, categoryAxis: { reversePlotOrder: reversed } };
    const { categories } = placeBars(chart, figures([1], [1]));
    expect(categories.map(({ middle }) => middle)).toEqual(tops);
  },
);

test("Without a maximum the axis ends with the longest bar.", () => {
  const chart = { ...CHART, valueAxis: {} };
  const { bars, gridlines } = placeBars(chart, figures([3, 4]));
  expect(Math.max(...bars.map(({ left, width }) => left + width))).toBeCloseTo(300);
  expect(gridlines.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});
