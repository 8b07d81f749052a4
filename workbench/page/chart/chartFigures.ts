/** The figures that a chart draws, read from the cells its series refer to. */
import { formatNumber } from "../../excel/grid/formatNumber";
import { valueAt } from "../../excel/grid/cells";
import { numberFormatAt } from "../../excel/grid/formats";
import type { Host } from "../../excel/Host";
import type { ChartSeriesState, ChartState, SheetState } from "../../excel/state";
import { areaOfReference } from "../../excel/structure/names";

interface Figure {
  readonly value: number;
  /** In its cell's number format. */
  readonly text: string;
  readonly format: string;
}

interface SeriesFigures {
  readonly series: ChartSeriesState;
  readonly name: string;
  readonly figures: readonly Figure[];
}

export interface ChartFigures {
  readonly categories: readonly string[];
  readonly series: readonly SeriesFigures[];
  /** The longest stack. */
  readonly longest: number;
}

function read(host: Host, sheet: SheetState, reference: string): Figure[] {
  const found = areaOfReference(host, reference, sheet);
  if (!found) return [];
  const { area } = found;
  const figures: Figure[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const value = valueAt(host, found.sheet, row, column);
      const format = numberFormatAt(found.sheet, row, column);
      figures.push({
        value: typeof value === "number" ? value : 0,
        text: formatNumber(value, format),
        format,
      });
    }
  }
  return figures;
}

/** Reads a chart's current figures. */
export function readChartFigures(host: Host, sheet: SheetState, chart: ChartState): ChartFigures {
  const series = chart.series.map((one) => ({
    series: one,
    name: one.name.startsWith("=") ? (read(host, sheet, one.name)[0]?.text ?? "") : one.name,
    figures: read(host, sheet, one.values),
  }));
  const categories = chart.series[0]?.categories;
  const count = series.reduce((most, one) => Math.max(most, one.figures.length), 0);
  const names = categories === undefined ? [] : read(host, sheet, categories);
  return {
    categories: Array.from({ length: count }, (_, index) => names[index]?.text ?? `${index + 1}`),
    series,
    longest: Array.from({ length: count }, (_, index) =>
      series.reduce((sum, one) => sum + (one.figures[index]?.value ?? 0), 0),
    ).reduce((most, sum) => Math.max(most, sum), 0),
  };
}

/** The text of a bar's label; "" for none. */
export function labelText(chart: ChartState, { series, figures }: SeriesFigures, index: number) {
  const figure = figures[index];
  const labels = { ...chart.dataLabels, ...series.dataLabels };
  const shown = series.hasDataLabels ?? labels.showValue === true;
  if (!figure || !shown || labels.showValue === false) return "";
  const own = labels.linkNumberFormat === true ? undefined : labels.numberFormat;
  return formatNumber(figure.value, own ?? figure.format);
}
