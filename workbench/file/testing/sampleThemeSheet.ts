import type { CellFormat, CellState, RangeAddress, SheetState } from "../../excel/state";
import { emptySheet } from "../../excel/structure/sheets";

function range(row: number, column: number, rowCount = 1, columnCount = 1): RangeAddress {
  return { row, column, rowCount, columnCount };
}

const HAIRLINE = { style: "Continuous", weight: "Hairline", color: "#C5CED6" } as const;
const HEADER: CellFormat = {
  fontSize: 10,
  bold: true,
  fontColor: "#FFFFFF",
  fillColor: "#1F3347",
  verticalAlignment: "Center",
  wrapText: true,
};
const TABLE_CELL: CellFormat = {
  fontSize: 10,
  verticalAlignment: "Top",
  wrapText: true,
  borders: { top: HAIRLINE, bottom: HAIRLINE },
};
const INPUT: CellFormat = { ...TABLE_CELL, fillColor: "#FFF8DC", locked: false };

/** Every kind of value, with the formats that a cell can have. */
const ROWS: CellState[][] = [
  [
    { value: "Theme & <sheet>", format: { fontSize: 16, bold: true, fontColor: "#1F3347" } },
    { value: "Start", hyperlink: { documentReference: "'Start'!A1", screenTip: 'Go to "Start"' } },
    {
      value: "Elsewhere",
      format: { underline: "Single", fontColor: "#1F4E8C" },
      hyperlink: { address: "https://example.org/a?b=1&c=2", documentReference: "part" },
    },
    { value: 45678, format: { numberFormat: "d mmmm yyyy", horizontalAlignment: "Right" } },
    { value: 0.25, format: { numberFormat: "0.00%" } },
    { value: 7, hyperlink: { documentReference: "Levels" } },
  ],
  ["Ref", "Value code", "Level", "Level\nno.", "Check"].map((value) => ({ value, format: HEADER })),
  [
    { value: "SL1.1", format: TABLE_CELL },
    { value: "  Titles,\n\nwith lines and blanks  ", format: { ...TABLE_CELL, indentLevel: 1 } },
    { value: "2 - Developing", format: INPUT },
    { formula: '=IF(C3="","",VALUE(LEFT(C3,1)))', value: 2, format: TABLE_CELL },
    { formula: '=IF(D3=2,"","look")', value: "", format: { ...TABLE_CELL, formulaHidden: true } },
  ],
  [
    { value: "SL1.2", format: TABLE_CELL },
    { value: "=no formula, _x0041_ and \u0007 a bell", format: TABLE_CELL },
    { value: "", format: INPUT },
    { formula: '=IF(C4="","",VALUE(LEFT(C4,1)))', value: "", format: TABLE_CELL },
    { formula: "=1/0", value: { error: "#DIV/0!" }, format: TABLE_CELL },
  ],
  [
    { value: true },
    { value: { error: "#N/A" } },
    { formula: "=COUNT(D3:D4)>0", value: true },
    { formula: '="a "&CHAR(10)&" b"', value: "a \n b" },
    { value: -1.5e-7 },
    { value: "turned", format: { textOrientation: -45, strikethrough: true, italic: true } },
    { value: "small", format: { shrinkToFit: true, fontName: "Georgia", underline: "Double" } },
  ],
];

function cells(): SheetState["cells"] {
  return new Map(
    ROWS.map((row, number) => [number, new Map(row.map((cell, column) => [column, cell]))]),
  );
}

/** A sheet like a theme's, with everything that such a sheet can have except charts. */
export function sampleThemeSheet(): SheetState {
  return {
    ...emptySheet("theme", "Theme 'one', sheet"),
    tabColor: "#E0B13A",
    showGridlines: false,
    showHeadings: false,
    frozenRows: 2,
    frozenColumns: 1,
    cells: cells(),
    columns: new Map([
      [0, { width: 36 }],
      [1, { width: 105, format: { wrapText: true } }],
      [2, { width: 69 }],
      [3, { width: 69 }],
      [4, { width: 48, hidden: true }],
      [9, { hidden: true }],
    ]),
    rows: new Map([
      [0, { height: 24 }],
      [1, { height: 28.5, format: { bold: true } }],
      [8, { hidden: true }],
    ]),
    merges: [range(6, 0, 1, 3)],
    tables: [
      {
        id: "1",
        name: "Answers",
        range: range(1, 0, 3, 5),
        columns: ["Ref", "Value code", "Level", "Level\nno.", "Check"],
        style: "",
        showHeaders: true,
        showFilterButton: false,
        showBandedRows: false,
        showBandedColumns: false,
        highlightFirstColumn: false,
        highlightLastColumn: false,
      },
    ],
    validations: [
      {
        ranges: [range(2, 2, 2, 1)],
        rule: { kind: "list", source: "=Levels", inCellDropDown: true },
        ignoreBlanks: true,
        prompt: { showPrompt: true, title: "SL1.1", message: "The level that\nwas reached." },
        errorAlert: { showAlert: true, style: "Stop", title: "No level", message: "Choose one." },
      },
      {
        ranges: [range(10, 0), range(12, 0)],
        rule: { kind: "list", source: 'Yes,"No",Perhaps', inCellDropDown: false },
        ignoreBlanks: false,
      },
      {
        ranges: [range(10, 1, 5, 2)],
        rule: { kind: "wholeNumber", operator: "Between", formula1: 1, formula2: "=$A$1" },
        ignoreBlanks: false,
        errorAlert: { showAlert: true, style: "Warning", title: "", message: "Hm." },
      },
      {
        ranges: [range(20, 1)],
        rule: { kind: "custom", formula: "=LEN(B21)<5" },
        ignoreBlanks: true,
      },
    ],
    conditionalFormats: [
      {
        id: "first",
        ranges: [range(2, 2, 2, 1)],
        rule: { kind: "cellValue", operator: "EqualTo", formula1: '="2 - Developing"' },
        stopIfTrue: true,
        format: { fillColor: "#86C9D2", fontColor: "#14202B" },
      },
      {
        id: "second",
        ranges: [range(2, 0, 2, 5)],
        rule: { kind: "custom", formula: "=$D3=2" },
        stopIfTrue: false,
        format: {
          bold: true,
          fillColor: "#FBE0C6",
          borders: { top: { style: "Continuous", weight: "Thin", color: "#1F3347" } },
        },
      },
      {
        id: "third",
        ranges: [range(2, 2, 2, 1)],
        rule: { kind: "cellValue", operator: "Between", formula1: "=1", formula2: "=3" },
        stopIfTrue: false,
        format: { italic: true },
      },
      {
        id: "fourth",
        ranges: [range(2, 1, 2, 1), range(6, 1)],
        rule: { kind: "containsText", operator: "BeginsWith", text: 'say "a"' },
        stopIfTrue: false,
        format: { fontColor: "#7A3300", numberFormat: "0.0" },
      },
    ],
    protection: {
      options: {
        allowFormatColumns: true,
        allowFormatRows: true,
        allowEditObjects: true,
        selectionMode: "Unlocked",
      },
    },
    pageLayout: {
      orientation: "Landscape",
      paperSize: "A4",
      leftMargin: 22.68,
      rightMargin: 22.68,
      topMargin: 34.02,
      bottomMargin: 39.69,
      headerMargin: 14.17,
      footerMargin: 14.17,
      centerHorizontally: true,
      zoom: { horizontalFitToPages: 1 },
      printArea: range(0, 0, 20, 5),
      printTitleRows: { first: 0, last: 1 },
      printTitleColumns: { first: 0, last: 0 },
      footer: {
        left: "&8National && local, version 2018 | self-assessed",
        center: '&"Calibri,Regular"&8&D',
        right: "&8&A | page &P of &N",
      },
      horizontalPageBreaks: [4, 10],
      verticalPageBreaks: [3],
    },
  };
}
