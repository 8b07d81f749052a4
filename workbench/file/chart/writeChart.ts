import type { ChartState, WorkbookState } from "../../excel/state";
import { vocabulary } from "../vocabulary";
import { element } from "../xml/element";
import { writeRichText, writeTextProperties } from "./chartFont";
import { writePlotArea } from "./plotArea";
import { writeShape } from "./shapeStyle";

const NAMESPACES = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

export const LEGEND_POSITIONS = vocabulary("legend position", {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
});

export const BLANKS = vocabulary("way to show blanks", {
  NotPlotted: "gap",
  Zero: "zero",
  Interplotted: "span",
});

function title({ title: state }: ChartState): string {
  if (!state?.visible) return element("c:autoTitleDeleted", { val: true });
  const overlay = element("c:overlay", { val: state.overlay ?? false });
  return (
    element("c:title", {}, writeRichText(state.text, state.font), overlay) +
    element("c:autoTitleDeleted", { val: false })
  );
}

function legend({ legend: state }: ChartState): string | undefined {
  if (!state?.visible) return undefined;
  return element(
    "c:legend",
    {},
    element("c:legendPos", { val: LEGEND_POSITIONS.toFile(state.position ?? "Right") }),
    element("c:overlay", { val: state.overlay ?? false }),
    writeTextProperties(state.font),
  );
}

/**
 * A chart's part, with the current values of all cells it plots.
 * @throws Error for a chart that is not of bars.
 */
export function writeChart(chart: ChartState, workbook: WorkbookState): string {
  const blanks = chart.displayBlanksAs;
  const content = element(
    "c:chart",
    {},
    title(chart),
    writePlotArea(chart, workbook),
    legend(chart),
    element("c:plotVisOnly", { val: chart.plotVisibleOnly ?? true }),
    blanks === undefined ? undefined : element("c:dispBlanksAs", { val: BLANKS.toFile(blanks) }),
  );
  const border = chart.borderVisible === false ? { style: "None" } : { color: chart.borderColor };
  return element(
    "c:chartSpace",
    NAMESPACES,
    element("c:roundedCorners", { val: false }),
    content,
    writeShape(chart.fillColor, border),
    writeTextProperties(chart.font),
  );
}
