/** Excel.ChartCollection. */
import { nextNumber } from "../Host";
import { oneOf } from "../model/arguments";
import { collection } from "../model/collection";
import { excelClass } from "../model/ExcelObject";
import { requireAllowed } from "../protection";
import type { ChartState } from "../state";
import { excelId } from "../structure/ids";
import { chartObject, seriesOfSource } from "./Chart";
import type { SheetTarget } from "./SheetTarget";

/** The types whose series Office.js can format and the state can hold. */
const CHART_TYPES = [
  "ColumnClustered", "ColumnStacked", "ColumnStacked100", "BarClustered", "BarStacked",
  "BarStacked100", "Line", "LineMarkers", "LineStacked", "Pie", "Doughnut", "Radar",
  "RadarMarkers", "RadarFilled", "Area", "AreaStacked", "XYScatter", "XYScatterLines",
] as const; // prettier-ignore

const charts = collection(
  "chart",
  ({ sheet }: SheetTarget) => sheet.charts,
  ({ name, id }) => [name, id],
  (target, chart) => chartObject({ ...target, chart }),
);

/** The charts of a sheet. */
export const chartCollection = excelClass<SheetTarget>({
  name: "ChartCollection",
  methods: {
    Add: ({ host, sheet }, [type, source, seriesBy]) => {
      requireAllowed(sheet, "allowEditObjects");
      const chartType = oneOf(type, CHART_TYPES, "type");
      const series = seriesOfSource(host, source, seriesBy);
      const number = nextNumber(host);
      const chart: ChartState = {
        id: excelId("chart", number),
        name: `Chart ${number}`,
        type: chartType,
        left: 0,
        top: 0,
        width: 360,
        height: 216,
        title: { text: "Chart Title", visible: true },
        legend: { visible: true, position: "Bottom" },
        categoryAxis: { visible: true, majorGridlinesVisible: false },
        valueAxis: { visible: true, majorGridlinesVisible: true },
        series: chartType.includes("Stacked")
          ? series.map((one) => ({ ...one, overlap: 100 }))
          : series,
      };
      sheet.charts.push(chart);
      host.isDirty = true;
      return chartObject({ host, sheet, chart });
    },
    GetItem: charts.getItem,
    GetItemOrNullObject: charts.getItemOrNullObject("Chart"),
  },
  items: charts.items,
});
