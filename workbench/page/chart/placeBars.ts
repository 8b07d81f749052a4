/** Positions of the bars of a chart, stacked or side by side, in pixels. */
import type { ChartState } from "../../excel/state";
import { pixels } from "../sheet/measures";
import { labelText, type ChartFigures } from "./chartFigures";

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Bar extends Box {
  readonly series: number;
  readonly label: string;
}

interface PlacedBars {
  readonly plot: Box;
  readonly bars: readonly Bar[];
  readonly categories: readonly { readonly text: string; readonly middle: number }[];
  readonly gridlines: readonly { readonly value: number; readonly left: number }[];
}

const EXCELS_GAP = 150;

/** A step that gives at most ten lines: 1, 2 or 5 times a power of ten. */
function niceStep(longest: number): number {
  const rough = Math.max(longest, 1) / 10;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= rough) ?? 10 * power;
}

function plotBox({ plotArea, width, height, legend, title }: ChartState): Box {
  const top = plotArea?.insideTop ?? (title?.visible === false ? 10 : 34);
  const left = plotArea?.insideLeft ?? width * 0.25;
  return {
    left: pixels(left),
    top: pixels(top),
    width: pixels(plotArea?.insideWidth ?? width - left - 12),
    height: pixels(plotArea?.insideHeight ?? height - top - (legend?.visible === false ? 24 : 46)),
  };
}

/**
 * Places bars, names and lines. Excel's first category is at the bottom unless the axis is
 * reversed.
 */
export function placeBars(chart: ChartState, figures: ChartFigures): PlacedBars {
  const plot = plotBox(chart);
  const { valueAxis, categoryAxis } = chart;
  const step = valueAxis.majorUnit ?? niceStep(figures.longest);
  const least = valueAxis.minimum ?? 0;
  const most = valueAxis.maximum ?? Math.max(step, Math.ceil(figures.longest / step) * step);
  const scale = plot.width / Math.max(most - least, Number.EPSILON);
  const count = Math.max(figures.categories.length, 1);
  const band = plot.height / count;
  const isClustered = chart.type.endsWith("Clustered");
  // The gap is in per cent of a bar.
  const beside = isClustered ? Math.max(chart.series.length, 1) : 1;
  const thick = band / (beside + (chart.series[0]?.gapWidth ?? EXCELS_GAP) / 100);
  const middleOf = (index: number): number =>
    plot.top + band * ((categoryAxis.reversePlotOrder ? index : count - 1 - index) + 0.5);

  const placeOf = (series: number): number => {
    if (!isClustered) return 0;
    return categoryAxis.reversePlotOrder ? series : beside - 1 - series;
  };

  const bars = figures.categories.flatMap((_, index) => {
    let at = 0;
    return figures.series.flatMap((one, series): Bar[] => {
      const value = one.figures[index]?.value ?? 0;
      if (isClustered) at = 0;
      const from = Math.max(at, least);
      at += value;
      const to = Math.min(at, most);
      // Side by side, a bar without length still has its label.
      if (to < from || (to === from && !isClustered)) return [];
      return [
        {
          series,
          label: labelText(chart, one, index),
          left: plot.left + (from - least) * scale,
          top: middleOf(index) + (placeOf(series) - beside / 2) * thick,
          width: (to - from) * scale,
          height: thick,
        },
      ];
    });
  });
  const lines = Math.floor((most - least) / step + 1e-9) + 1;
  return {
    plot,
    bars,
    categories: figures.categories.map((text, index) => ({ text, middle: middleOf(index) })),
    gridlines: Array.from({ length: Math.min(lines, 200) }, (_, index) => ({
      value: least + index * step,
      left: plot.left + index * step * scale,
    })),
  };
}
