import type { ChartState } from "../../excel/state";
import { pixels } from "../sheet/measures";
import { fontAttributes, seriesColour } from "./chartLook";
import { legendPlaces, SWATCH } from "./legendPlaces";

/** The names of the series below the plot, each next to its colour. */
export function Legend(props: {
  readonly chart: ChartState;
  readonly names: readonly string[];
}): React.JSX.Element {
  const { chart, names } = props;
  const own = { ...chart.font, ...chart.legend?.font };
  const places = legendPlaces(
    names,
    { size: own.size ?? 10, bold: own.bold },
    { width: pixels(chart.width), bottom: pixels(chart.height) },
  );
  return (
    <>
      {places.map(({ name, left, middle }, index) => (
        <g key={`${name} ${left} ${middle}`}>
          <rect
            x={left}
            y={middle - SWATCH / 2}
            width={SWATCH}
            height={SWATCH}
            fill={seriesColour(chart, index)}
          />
          <text
            x={left + SWATCH + 4}
            y={middle}
            dominantBaseline="central"
            {...fontAttributes(chart, chart.legend?.font)}
          >
            {name}
          </text>
        </g>
      ))}
    </>
  );
}
