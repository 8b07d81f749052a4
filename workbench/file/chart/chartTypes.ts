import { vocabulary } from "../vocabulary";

/**
 * Maps Excel.ChartType to the direction of the bars and how they are grouped. Other types are
 * neither written nor read: the add-in draws only bars.
 */
export const CHART_TYPES = vocabulary("chart type for this stand-in", {
  BarClustered: "bar clustered",
  BarStacked: "bar stacked",
  BarStacked100: "bar percentStacked",
  ColumnClustered: "col clustered",
  ColumnStacked: "col stacked",
  ColumnStacked100: "col percentStacked",
});
