import { memo } from "react";
import type { Host } from "../../excel/Host";
import type { ChartState, SheetState } from "../../excel/state";
import { pixels } from "../sheet/measures";
import { readChartFigures } from "./chartFigures";
import { ChartDrawing } from "./ChartDrawing";

interface ChartFrameProps {
  readonly host: Host;
  readonly sheet: SheetState;
  readonly chart: ChartState;
  readonly headings: { readonly width: number; readonly height: number };
  /** Increases when anything that the chart shows may have changed. */
  readonly contents: number;
}

/** A chart in its position over the cells. */
export const ChartFrame = memo(function ChartFrame(props: ChartFrameProps): React.JSX.Element {
  const { host, sheet, chart, headings } = props;
  const place = {
    left: headings.width + pixels(chart.left),
    top: headings.height + pixels(chart.top),
    width: pixels(chart.width),
    height: pixels(chart.height),
  };
  const title = chart.title?.visible === false ? chart.name : (chart.title?.text ?? chart.name);
  return (
    <div className="chart" style={place}>
      {chart.type === "BarStacked" ? (
        <ChartDrawing chart={chart} figures={readChartFigures(host, sheet, chart)} />
      ) : (
        <p>
          “{title}” is a chart of a kind ({chart.type}) that this page does not draw. It is in the
          saved workbook.
        </p>
      )}
    </div>
  );
});
