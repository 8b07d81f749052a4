/** The chart that an object belongs to. */
import { itemNotFound } from "../../ExcelError";
import { requireAllowed } from "../../protection";
import type { ChartState } from "../../state";
import type { SheetTarget } from "../SheetTarget";

export interface ChartTarget extends SheetTarget {
  readonly chart: ChartState;
}

/** @throws ItemNotFound when the chart was deleted. */
export function requireChart({ sheet, chart }: ChartTarget): ChartState {
  if (!sheet.charts.includes(chart)) throw itemNotFound(`chart ${chart.name}`);
  return chart;
}

/**
 * The chart, for changing.
 * @throws AccessDenied if protection forbids it.
 */
export function editChart(target: ChartTarget): ChartState {
  requireAllowed(target.sheet, "allowEditObjects");
  target.host.isDirty = true;
  return requireChart(target);
}
