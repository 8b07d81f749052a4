import type { WorkbookState } from "../../excel/state";
import { emptySheet } from "../../excel/structure/sheets";
import { sampleCountsChart, sampleDataSheet, sampleHeatmapChart } from "./sampleHeatmap";
import { sampleThemeSheet } from "./sampleThemeSheet";

/** A workbook with everything that a file keeps, and nothing that can be spelt in two ways. */
export function sampleWorkbook(): WorkbookState {
  const start = emptySheet("start", "Start");
  const names = ["1 - Minimum", "2 - Developing", "3 - Mature"];
  start.cells = new Map(names.map((value, row) => [row, new Map([[1, { value }]])]));
  start.pageLayout.zoom = { scale: 80 };
  const heatmap = emptySheet("heatmap", "Heatmap");
  heatmap.columns.set(0, { width: 33 });
  heatmap.rows.set(0, { height: 24 });
  heatmap.rows.set(2, { hidden: true });
  heatmap.cells.set(0, new Map([[0, { value: "Heatmap", format: { fontSize: 16 } }]]));
  heatmap.charts = [sampleHeatmapChart(), sampleCountsChart()];
  heatmap.pageLayout.orientation = "Landscape";
  heatmap.pageLayout.paperSize = "A4";
  heatmap.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  const hidden = emptySheet("hidden", "Hidden");
  hidden.visibility = "Hidden";
  return {
    sheets: [hidden, start, sampleThemeSheet(), heatmap, sampleDataSheet()],
    names: [
      { name: "Levels", formula: "='Start'!$B$1:$B$3", visible: true, comment: "" },
      { name: "Secret", formula: '="a & b"', visible: false, comment: "kept for <later>" },
      { name: "Total", formula: "=COUNTIF('Start'!$B:$B,\"*\")", visible: true, comment: "" },
      { name: "Here", formula: "='Start'!$B$1", visible: true, comment: "", scope: "start" },
    ],
    activeSheetId: "theme",
    settings: new Map(),
    structureProtected: true,
    readOnly: false,
    properties: {
      title: "A & B",
      subject: "Maturity",
      author: "A council",
      comments: "Two\nlines",
    },
  };
}
