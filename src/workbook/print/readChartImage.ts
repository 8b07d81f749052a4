/** Excel's own picture of a chart. */
import { HEATMAP_CHARTS, NAMES, type HeatmapChart } from "../plan/names";
import type { ChartImage } from "./PrintOutcome";
import { PRINT_DOTS_PER_INCH } from "./printResolution";
import { named } from "../read/cellValues";
import { sendRequest, type Patience } from "../excel/requestContext";

/** Excel on the web can leave a request unanswered; a picture is worth no long waiting. */
const PATIENCE: Patience = { tries: 6, answerWithin: 15_000 };

const POINTS_PER_INCH = 72;

/**
 * Asks Excel for a picture of a chart as it stands on the Heatmap sheet, with whatever a person changed
 * of its looks. Excel may keep neither to the size that was asked for nor to PNG
 * (OfficeDev/office-js#3980): who uses the picture has to look.
 * @param dotsPerInch how fine it is asked for
 * @returns undefined where the chart or its sheet is gone
 * @throws Office errors as they come: on the web some charts give no picture
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
