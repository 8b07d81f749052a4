import type { ChartState } from "../../excel/state";
import { pixels } from "../sheet/measures";
import { fontAttributes, seriesColour } from "./chartLook";

const SWATCH = 8;
const GAP = 18;

/** The names of the series in a row below the plot, each beside its colour. */
export function Legend(props: {
  readonly chart: ChartState;
  readonly names: readonly string[];
}): React.JSX.Element {
  const { chart, names } = props;
  const font = fontAttributes(chart, chart.legend?.font);
  // SVG cannot flow: the mean width of Calibri's letters is near enough for a row of short names.
  const widths = names.map((name) => SWATCH + 4 + name.length * font.fontSize * 0.5 + GAP);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const left = (pixels(chart.width) - total) / 2;
  const middle = pixels(chart.height) - 14;
  return (
    <>
      {names.map((name, index) => {
        const x = left + widths.slice(0, index).reduce((sum, width) => sum + width, 0);
        return (
          <g key={`${name} ${x}`}>
            <rect
              x={x}
              y={middle - SWATCH / 2}
              width={SWATCH}
              height={SWATCH}
              fill={seriesColour(chart, index)}
            />
            <text x={x + SWATCH + 4} y={middle} dominantBaseline="central" {...font}>
              {name}
            </text>
          </g>
        );
      })}
    </>
  );
}
