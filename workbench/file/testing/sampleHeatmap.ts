import { columnLetters } from "../../../src/workbook/plan/address";
import type { CellState, ChartSeriesState, ChartState, SheetState } from "../../excel/state";
import { emptySheet } from "../../excel/structure/sheets";

/** Levels of eleven invented groups, 0 for not assessed. */
const LEVELS: readonly [string, readonly number[]][] = [
  ["SL1  Engaging Councillors", [2, 3, 2]],
  ["SL2  Engaging senior managers", [3, 2, 5, 3]],
  ["SL3  Working with partners", [0, 2, 2]],
  ["SL4  Engaging strategic suppliers", [2, 2, 1]],
  ["BC1  Creating commercial opportunities", [4, 3, 2, 0, 2, 3]],
  ["BC2  Contract and relationship management", [4, 3, 0, 4, 3, 3]],
  ["BC3  Managing strategic risk", [3, 4, 4, 3, 0]],
  ["CB1  Obtaining social value", [0, 0, 1, 0, 3, 1, 0, 0, 1, 1]],
  ["CB2  Local SME and micro-business engagement", [2, 0, 0, 0, 0, 2, 0]],
  ["CB3  Engaging VCSEs", [0, 0, 0, 0, 0, 0, 0, 0]],
  ["EN  Enablers", [0, 0, 0, 0]],
];
const POSITIONS = 10;

interface LevelClass {
  label: string;
  fill: string;
  text: string;
  size: number;
}
const CLASSES: readonly LevelClass[] = [
  { label: "–", fill: "#F3F5F7", text: "#52606C", size: 10 },
  { label: "1", fill: "#CBEDEA", text: "#14202B", size: 10 },
  { label: "2", fill: "#86C9D2", text: "#14202B", size: 10 },
  { label: "3", fill: "#50A1BF", text: "#14202B", size: 10 },
  { label: "4", fill: "#2D6794", text: "#FFFFFF", size: 10 },
  { label: "5", fill: "#273161", text: "#FFFFFF", size: 10 },
  { label: "n/a", fill: "#DADADA", text: "#4A4A4A", size: 8 },
];

function classValue(levels: readonly number[], position: number, level: number): number {
  return position < levels.length && levels[position] === level ? 1 : 0;
}

/** A very hidden sheet with a 0 or 1 for each class of each position, as formulas. */
export function sampleDataSheet(): SheetState {
  const sheet = emptySheet("data", "Maturity data");
  sheet.visibility = "VeryHidden";
  LEVELS.forEach(([title, levels], index) => {
    const cells = new Map<number, CellState>([[0, { value: title }]]);
    for (let column = 0; column < POSITIONS * CLASSES.length; column += 1) {
      const position = Math.floor(column / CLASSES.length);
      const value = classValue(levels, position, column % CLASSES.length);
      cells.set(column + 1, { formula: `=IF(TRUE,${value},"")`, value });
    }
    sheet.cells.set(index + 1, cells);
  });
  return sheet;
}

function series(column: number): ChartSeriesState {
  const { label, fill, text, size } = CLASSES[column % CLASSES.length];
  const letters = columnLetters(column + 1);
  const light = text === "#14202B" && size === 10;
  return {
    name: `.${Math.floor(column / CLASSES.length) + 1} ${label}`,
    values: `='Maturity data'!$${letters}$2:$${letters}$12`,
    categories: "='Maturity data'!$A$2:$A$12",
    fillColor: fill,
    lineColor: "#FFFFFF",
    lineWeight: 2,
    lineStyle: "Continuous",
    gapWidth: 8,
    overlap: 100,
    hasDataLabels: true,
    dataLabels: {
      numberFormat: `"${label}";;`,
      ...(light ? {} : { font: size === 10 ? { color: text } : { color: text, size } }),
    },
  };
}

/** The heatmap chart: seventy series whose labels print nothing for 0. */
export function sampleHeatmapChart(): ChartState {
  return {
    id: "chart",
    name: "Heatmap of levels",
    type: "BarStacked",
    left: 12,
    top: 70.5,
    width: 495,
    height: 330,
    title: {
      text: "Level of every value code, .1 on the left",
      visible: true,
      font: { name: "Calibri", size: 11, bold: true, color: "#1F3347" },
    },
    legend: { visible: false },
    font: { name: "Calibri", size: 9, color: "#14202B" },
    fillColor: "#FFFFFF",
    borderVisible: false,
    plotArea: { insideLeft: 201, insideTop: 30, insideWidth: 282, insideHeight: 290 },
    dataLabels: {
      position: "Center",
      showValue: true,
      font: { size: 10, bold: true, color: "#14202B" },
    },
    categoryAxis: {
      reversePlotOrder: true,
      tickLabelSpacing: 1,
      tickLabelPosition: "Low",
      majorTickMark: "None",
      minorTickMark: "None",
      lineVisible: false,
      font: { name: "Calibri", size: 9, bold: false, color: "#14202B" },
    },
    valueAxis: {
      visible: false,
      minimum: 0,
      maximum: 10,
      majorUnit: 1,
      majorGridlinesVisible: false,
    },
    displayBlanksAs: "Zero",
    series: Array.from({ length: POSITIONS * CLASSES.length }, (_, column) => series(column)),
  };
}

/**
 * Counts by level, with what the heatmap chart does not have: a legend, gridlines and an axis
 * title.
 */
export function sampleCountsChart(): ChartState {
  return {
    id: "counts",
    name: "Counts",
    type: "ColumnClustered",
    left: 520.5,
    top: 70.5,
    width: 360,
    height: 240,
    title: { text: "Two lines\nof title", visible: true, font: { size: 14 } },
    legend: { visible: true, position: "Bottom", font: { size: 8, italic: true } },
    borderColor: "#C5CED6",
    plotArea: { fillColor: "#EEF2F5" },
    categoryAxis: { title: "Theme", lineColor: "#52606C" },
    valueAxis: {
      majorGridlinesVisible: true,
      majorGridlinesColor: "#C5CED6",
      minorGridlinesVisible: true,
      tickLabelPosition: "High",
      majorTickMark: "Outside",
      minorTickMark: "Inside",
      numberFormat: "0",
      font: { size: 8 },
    },
    plotVisibleOnly: false,
    series: [
      {
        name: "='Maturity data'!$A$2",
        values: "='Maturity data'!$C$2:$C$5",
        categories: "='Maturity data'!$A$2:$A$5",
        fillColor: "#2F7AA1",
        gapWidth: 60,
        hasDataLabels: true,
        dataLabels: { position: "OutsideEnd", showValue: true, showSeriesName: true },
      },
      {
        name: "Nothing & <more>",
        values: "='Maturity data'!$D$2:$D$5",
        fillColor: "",
        lineStyle: "None",
        gapWidth: 60,
        hasDataLabels: false,
      },
    ],
  };
}
