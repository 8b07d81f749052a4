/** Excel's own pictures of the charts, requested through Microsoft's library. */
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { HEATMAP_CHART, SUMMARY_CHART } from "../../../src/workbook/plan/names";
import { readChartImage, type SheetChart } from "../../../src/workbook/print/readChartImage";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { chartPainter } from "../../../workbench/page/chart/chartPainter";
import { nodePainter } from "../../../workbench/paint/nodePainter";
import { buildInExcel, sheetNamed } from "../../tools/buildInExcel";
import { inExcel } from "../../tools/deeds";
import { responseSets } from "../../tools/responseSets";

const [, statementSet] = shippedFrameworks();
const CHARTS: readonly SheetChart[] = ["heatmap", "distribution"];
/** The second is where older workbooks have the first. */
const NAMES_OF: Readonly<Record<SheetChart, readonly string[]>> = {
  heatmap: [SUMMARY_CHART, "mw_heatmap_chart"],
  distribution: [HEATMAP_CHART],
};
let excel: ExcelStandIn;

beforeEach(async () => {
  excel = await buildInExcel(statementSet, responseSets(statementSet)[2]);
  excel.host.chartPainter = chartPainter(await nodePainter());
});
afterEach(() => excel.close());

function sizeOf(base64: string): readonly [width: number, height: number] {
  const png = Buffer.from(base64, "base64");
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test("Each chart is returned in the requested size and its own proportions, and the pictures differ.", async () => {
  const charts = ["Heatmap", "Summary"].flatMap(
    (sheet) => sheetNamed(excel.workbook(), sheet).charts,
  );
  const pictures = new Set<string>();
  for (const chart of CHARTS) {
    const image = await readChartImage(chart);
    const state = charts.find(({ name }) => NAMES_OF[chart].includes(name));
    expect(image).toMatchObject({ width: state?.width, height: state?.height });
    const [width, height] = sizeOf(image?.base64 ?? "");
    expect(Math.abs(width - ((state?.width ?? 0) / 72) * 300)).toBeLessThan(3);
    expect(Math.abs(height - ((state?.height ?? 0) / 72) * 300)).toBeLessThan(3);
    pictures.add(image?.base64 ?? "");
  }
  expect(pictures.size).toBe(CHARTS.length);
});

test("The picture is of the chart's current state, wherever its sheet is.", async () => {
  const before = await readChartImage("heatmap", 96);
  await inExcel(({ workbook }) => {
    workbook.worksheets.getItem("Heatmap").name = "Our levels";
  });
  expect(await readChartImage("heatmap", 96)).toEqual(before);
  excel.user.type("Role of the Authority", "D4", "1 - Understands");
  expect(await readChartImage("heatmap", 96)).not.toEqual(before);
});

test("A deleted chart or sheet gives no picture, and the others still do.", async () => {
  await inExcel(({ workbook }) => {
    const { charts } = workbook.worksheets.getItem("Heatmap").load("name");
    workbook.worksheets.getItem("Heatmap").protection.unprotect();
    charts.getItem(HEATMAP_CHART).delete();
  });
  expect(await readChartImage("distribution", 96)).toBeUndefined();
  expect(await readChartImage("heatmap", 96)).toBeDefined();
  await inExcel(({ workbook }) => {
    workbook.worksheets.getItem("Heatmap").delete();
    workbook.worksheets.getItem("Summary").delete();
  });
  expect(await readChartImage("heatmap", 96)).toBeUndefined();
});

test("If Excel gives no picture, its error is passed on.", async () => {
  excel.host.chartPainter = undefined;
  await expect(readChartImage("heatmap", 96)).rejects.toMatchObject({ code: "GeneralException" });
});
