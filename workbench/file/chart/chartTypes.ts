import { vocabulary } from "../vocabulary";

/**
 * Excel.ChartType against the direction of bars and how they stand together. Other types are neither
 * written nor read: the add-in draws bars only.
 */
export const CHART_TYPES = vocabulary("chart type for this stand-in", {
  BarClustered: "bar clustered",
  BarStacked: "bar stacked",
  BarStacked100: "bar percentStacked",
  ColumnClustered: "col clustered",
  ColumnStacked: "col stacked",
  ColumnStacked100: "col percentStacked",
});
