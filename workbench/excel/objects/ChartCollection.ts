/** Excel.ChartCollection. */
import { invalidArgument, itemNotFound } from "../ExcelError";
import { nextNumber, type Host } from "../Host";
import { integer, oneOf, text } from "../model/arguments";
import {
  excelObject,
  nullObject,
  type Argument,
  type ExcelClass,
  type ExcelObject,
} from "../model/ExcelObject";
import { requireAllowed } from "../protection";
import type { ChartState, SheetState } from "../state";
import { excelId } from "../structure/ids";
import { CHART_TYPES, chartObject, seriesOfSource } from "./Chart";

interface Target {
  readonly host: Host;
  readonly sheet: SheetState;
}

function find({ sheet }: Target, key: Argument): ChartState | undefined {
  const wanted = text(key, "name").toLowerCase();
  return sheet.charts.find(
    (chart) => chart.name.toLowerCase() === wanted || chart.id.toLowerCase() === wanted,
  );
}

const getItem = (target: Target, [key]: readonly Argument[]): ExcelObject => {
  const chart = find(target, key);
  if (!chart) throw itemNotFound(`chart ${String(key)}`);
  return chartObject(target.host, target.sheet, chart);
};

const ChartCollection: ExcelClass<Target> = {
  name: "ChartCollection",
  scalars: { Count: { get: ({ sheet }) => sheet.charts.length } },
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
      return chartObject(host, sheet, chart);
    },
    GetCount: ({ sheet }) => sheet.charts.length,
    GetItem: getItem,
    GetItemOrNullObject: (target, [key]) => {
      const chart = find(target, key);
      return chart ? chartObject(target.host, target.sheet, chart) : nullObject("Chart");
    },
    GetItemAt: ({ host, sheet }, [index]) => {
      const chart = sheet.charts[integer(index, "index")];
      if (!chart) throw invalidArgument("there is no such chart");
      return chartObject(host, sheet, chart);
    },
  },
  items: ({ host, sheet }) => sheet.charts.map((chart) => chartObject(host, sheet, chart)),
};

/** The charts of a sheet. */
export function chartCollection(host: Host, sheet: SheetState): ExcelObject {
  return excelObject(ChartCollection, { host, sheet });
}
