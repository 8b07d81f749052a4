import { formatNumber } from "../../excel/grid/formatNumber";
import type { ChartState } from "../../excel/state";
import { pixels } from "../sheet/measures";
import type { ChartFigures } from "./chartFigures";
import { fontAttributes, seriesColour } from "./chartLook";
import { Legend } from "./Legend";
import { placeBars, type Bar } from "./placeBars";

interface ChartDrawingProps {
  readonly chart: ChartState;
  readonly figures: ChartFigures;
}

/** A bar chart as a drawing. */
export function ChartDrawing({ chart, figures }: ChartDrawingProps): React.JSX.Element {
  const width = pixels(chart.width);
  const height = pixels(chart.height);
  const { plot, bars, categories, gridlines } = placeBars(chart, figures);
  const { categoryAxis, valueAxis, title } = chart;
  const bottom = plot.top + plot.height;
  const lined = valueAxis.majorGridlinesVisible !== false;
  const numbered = valueAxis.visible !== false && valueAxis.tickLabelPosition !== "None";
  // A chart with its first category at the top has this axis at its top.
  const isReversed = categoryAxis.reversePlotOrder === true;
  const shownTitle = title?.visible === false ? undefined : title;
  return (
    <svg
      // Needed when the drawing is used on its own, for Chart.getImage.
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      role="img"
      aria-label={shownTitle?.text ?? chart.name}
      // Two spaces separate names of categories.
      style={{ whiteSpace: "pre" }}
    >
      <rect
        width={width}
        height={height}
        fill={chart.fillColor ?? "#FFFFFF"}
        stroke={chart.borderVisible === false ? "none" : (chart.borderColor ?? "#D9D9D9")}
      />
      {shownTitle && (
        <text
          x={width / 2}
          y={pixels(18)}
          textAnchor="middle"
          {...fontAttributes(chart, { size: 14, ...shownTitle.font })}
        >
          {shownTitle.text}
        </text>
      )}
      {lined &&
        gridlines.map(({ left }) => (
          <line
            key={left}
            x1={left}
            x2={left}
            y1={plot.top}
            y2={bottom}
            stroke={valueAxis.majorGridlinesColor ?? "#D9D9D9"}
          />
        ))}
      {numbered &&
        gridlines.map(({ left, value }) => (
          <text
            key={left}
            x={left}
            y={isReversed ? plot.top - 6 : bottom + 16}
            textAnchor="middle"
            {...fontAttributes(chart, valueAxis.font)}
          >
            {formatNumber(value, valueAxis.numberFormat ?? "General")}
          </text>
        ))}
      {bars.map((bar) => (
        <BarPart key={`${bar.series} ${bar.top}`} chart={chart} bar={bar} />
      ))}
      {categoryAxis.visible !== false &&
        categories.map(({ text, middle }) => (
          <text
            key={middle}
            x={plot.left - 8}
            y={middle}
            textAnchor="end"
            dominantBaseline="central"
            {...fontAttributes(chart, categoryAxis.font)}
          >
            {text}
          </text>
        ))}
      {valueAxis.visible !== false && valueAxis.title !== undefined && (
        <text
          x={plot.left + plot.width / 2}
          y={isReversed ? plot.top - (numbered ? 22 : 8) : bottom + 32}
          textAnchor="middle"
          {...fontAttributes(chart, valueAxis.font)}
        >
          {valueAxis.title}
        </text>
      )}
      {categoryAxis.visible !== false && categoryAxis.title !== undefined && (
        <text
          transform={`translate(14 ${plot.top + plot.height / 2}) rotate(-90)`}
          textAnchor="middle"
          {...fontAttributes(chart, categoryAxis.font)}
        >
          {categoryAxis.title}
        </text>
      )}
      {chart.legend?.visible === true && (
        <Legend chart={chart} names={figures.series.map((one) => one.name)} />
      )}
    </svg>
  );
}

function labelPlace(position: string | undefined, { left, width }: Bar) {
  switch (position) {
    case "InsideBase":
      return [left + 5, "start"] as const;
    case "OutsideEnd":
      return [left + width + 4, "start"] as const;
    default:
      return [left + width / 2, "middle"] as const;
  }
}

function BarPart({ chart, bar }: { readonly chart: ChartState; readonly bar: Bar }) {
  const series = chart.series[bar.series];
  const labels = { ...chart.dataLabels, ...series?.dataLabels };
  const font = { ...chart.dataLabels?.font, ...series?.dataLabels?.font };
  const [x, textAnchor] = labelPlace(labels.position, bar);
  return (
    <>
      <rect
        x={bar.left}
        y={bar.top}
        width={bar.width}
        height={bar.height}
        fill={seriesColour(chart, bar.series)}
        stroke={series?.lineStyle === "None" ? "none" : (series?.lineColor ?? "none")}
        strokeWidth={pixels(series?.lineWeight ?? 0.75)}
      />
      {bar.label !== "" && (
        <text
          x={x}
          y={bar.top + bar.height / 2}
          textAnchor={textAnchor}
          dominantBaseline="central"
          {...fontAttributes(chart, font)}
        >
          {bar.label}
        </text>
      )}
    </>
  );
}
