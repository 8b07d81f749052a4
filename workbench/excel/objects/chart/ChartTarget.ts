/** The chart that an object belongs to. */
import { itemNotFound } from "../../ExcelError";
import type { Host } from "../../Host";
import { requireAllowed } from "../../protection";
import type { ChartState, SheetState } from "../../state";

export interface ChartTarget {
  readonly host: Host;
  readonly sheet: SheetState;
  readonly chart: ChartState;
}

/** @throws ItemNotFound when the chart was deleted. */
export function requireChart({ sheet, chart }: ChartTarget): ChartState {
  if (!sheet.charts.includes(chart)) throw itemNotFound(`chart ${chart.name}`);
  return chart;
}

/** The chart, to be changed. @throws AccessDenied where protection forbids it. */
export function editChart(target: ChartTarget): ChartState {
  requireAllowed(target.sheet, "allowEditObjects");
  target.host.isDirty = true;
  return requireChart(target);
}
