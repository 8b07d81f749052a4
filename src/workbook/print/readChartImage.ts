/** Reads Excel's own picture of a chart. */
import { HEATMAP_CHARTS, NAMES, type HeatmapChart } from "../plan/names";
import type { ChartImage } from "./PrintOutcome";
import { PRINT_DOTS_PER_INCH } from "./printResolution";
import { named } from "../read/cellValues";
import { calculateIfManual } from "../excel/calculation";
import { sendRequest, type Patience } from "../excel/requestContext";

/** Excel on the web can leave a request unanswered; a picture is not worth a long wait. */
const PATIENCE: Patience = { tries: 6, answerWithin: 15_000 };

const POINTS_PER_INCH = 72;

/**
 * Asks Excel for a picture of a chart as it is on the Heatmap sheet, with any changes people made
 * to its looks. Excel may ignore the requested size and return a format other than PNG
 * (OfficeDev/office-js#3980), so callers have to check the picture.
 * @param dotsPerInch requested resolution
 * @returns undefined if the chart or its sheet was deleted
 * @throws Office errors unchanged: on the web some charts give no picture
 */
export async function readChartImage(
  chart: HeatmapChart,
  dotsPerInch = PRINT_DOTS_PER_INCH,
): Promise<ChartImage | undefined> {
  const { range, sheet } = await sendRequest((context) => {
    const heatmap = named(context, NAMES.heatmap, "rowIndex");
    return { range: heatmap, sheet: heatmap.worksheet.load("name") };
  }, PATIENCE);
  if (range.isNullObject) return undefined;
  await calculateIfManual(PATIENCE);
  const found = await sendRequest(
    ({ workbook }) =>
      workbook.worksheets
        .getItem(sheet.name)
        .charts.getItemOrNullObject(HEATMAP_CHARTS[chart])
        .load("width,height"),
    PATIENCE,
  );
  if (found.isNullObject) return undefined;
  const { width, height } = found;
  const dots = (points: number): number => Math.round((points / POINTS_PER_INCH) * dotsPerInch);
  const image = await sendRequest(
    ({ workbook }) =>
      workbook.worksheets
        .getItem(sheet.name)
        .charts.getItem(HEATMAP_CHARTS[chart])
        .getImage(dots(width), dots(height), "Fit"),
    PATIENCE,
  );
  return { base64: image.value, width, height };
}
