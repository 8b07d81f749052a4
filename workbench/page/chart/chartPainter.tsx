import { renderToStaticMarkup } from "react-dom/server";
import type { ChartPainter } from "../../excel/Host";
import type { Painter } from "../../paint/createPainter";
import { ChartDrawing } from "./ChartDrawing";
import { readChartFigures } from "./chartFigures";

/** Makes pictures of charts exactly as the page shows them. */
export function chartPainter({ paint }: Painter): ChartPainter {
  return (host, sheet, chart, width) => {
    const figures = readChartFigures(host, sheet, chart);
    const svg = renderToStaticMarkup(<ChartDrawing chart={chart} figures={figures} />);
    return paint(svg, width);
  };
}
