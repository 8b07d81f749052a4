/** Reads Excel's own picture of a chart. */
import { HEATMAP_CHART, NAMES, SUMMARY_CHART } from "../plan/names";
import type { ChartImage } from "./PrintOutcome";
import { PRINT_DOTS_PER_INCH } from "./printResolution";
import { named } from "../read/cellValues";
import { calculateIfManual } from "../excel/calculation";
import { sendRequest, type Patience } from "../excel/requestContext";

/** Excel on the web can leave a request unanswered; a picture is not worth a long wait. */
const PATIENCE: Patience = { tries: 6, answerWithin: 15_000 };

const POINTS_PER_INCH = 72;

interface ChartPlace {
  readonly chart: string;
  /** A defined name on its sheet. */
  readonly sheet: string;
}

/** Where the charts that give pictures are; older workbooks have the first on another sheet. */
const CHARTS = {
  heatmap: [
    { chart: "mw_heatmap_chart", sheet: NAMES.heatmap },
    { chart: SUMMARY_CHART, sheet: NAMES.summary },
  ],
  distribution: [{ chart: HEATMAP_CHART, sheet: NAMES.heatmap }],
} as const satisfies Readonly<Record<string, readonly ChartPlace[]>>;
export type SheetChart = keyof typeof CHARTS;

/**
 * Asks Excel for a picture of a chart as it is on its sheet, with any changes people made to its
 * looks. Excel may ignore the requested size and return a format other than PNG
 * (OfficeDev/office-js#3980), so callers have to check the picture.
 * @param dotsPerInch requested resolution
 * @returns undefined if the chart or its sheet was deleted
 * @throws Office errors unchanged: on the web some charts give no picture
 */
export async function readChartImage(
  kind: SheetChart,
  dotsPerInch = PRINT_DOTS_PER_INCH,
): Promise<ChartImage | undefined> {
  const places: readonly ChartPlace[] = CHARTS[kind];
  const sheets = await sendRequest(
    (context) =>
      places.map(({ chart, sheet }) => {
        const range = named(context, sheet, "rowIndex");
        return { chart, range, sheet: range.worksheet.load("name") };
      }),
    PATIENCE,
  );
  await calculateIfManual(PATIENCE);
  const charts = await sendRequest(
    ({ workbook }) =>
      sheets
        .filter(({ range }) => !range.isNullObject)
        .map(({ chart, sheet }) => ({
          chart,
          sheet: sheet.name,
          found: workbook.worksheets
            .getItem(sheet.name)
            .charts.getItemOrNullObject(chart)
            .load("width,height"),
        })),
    PATIENCE,
  );
  const present = charts.find(({ found }) => !found.isNullObject);
  if (present === undefined) return undefined;
  const { width, height } = present.found;
  const dots = (points: number): number => Math.round((points / POINTS_PER_INCH) * dotsPerInch);
  const image = await sendRequest(
    ({ workbook }) =>
      workbook.worksheets
        .getItem(present.sheet)
        .charts.getItem(present.chart)
        .getImage(dots(width), dots(height), "Fit"),
    PATIENCE,
  );
  return { base64: image.value, width, height };
}
