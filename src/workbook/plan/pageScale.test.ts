import { area } from "./address";
import { pageRoom, printScale, scaleToWidth } from "./pageScale";
import type { PrintPlan, SheetPlan } from "./SheetPlan";

const PAGE = {
  paper: "A4",
  orientation: "Landscape",
  margins: { left: 0.8, right: 0.8, top: 1.2, bottom: 1.4 },
} as const;

test("Columns fill a page's width, less a margin for printers, and are never enlarged.", () => {
  expect(pageRoom(PAGE).width).toBeCloseTo(796.5, 1);
  expect(scaleToWidth(PAGE, 1000)).toBe(74);
  expect(scaleToWidth(PAGE, 300)).toBe(100);
  expect(scaleToWidth(PAGE, 1e6)).toBe(10);
});

interface Sized extends Pick<SheetPlan, "columns" | "rowHeights" | "frozen"> {
  readonly onePage?: boolean;
  readonly breaksBefore?: readonly number[];
}

function scaleOf({ onePage, breaksBefore = [], ...sheet }: Sized): ReturnType<typeof printScale> {
  const print: PrintPlan = {
    ...PAGE,
    area: area(0, 0, sheet.rowHeights.length, sheet.columns.length),
    titleRows: 0,
    onePage,
    breaksBefore,
    footerLeft: "",
    footerRight: "",
  };
  return printScale(sheet, print);
}

const frozen = { rows: 1, columns: 1 };

test.each<[string, Sized, number, boolean, ("A3" | "A4")?]>([
  ["its columns", { columns: [{ width: 1000 }], rowHeights: [20] }, 98, false],
  [
    "its columns without the hidden ones",
    { columns: [{ width: 1000 }, { width: 900, hidden: true }], rowHeights: [20] },
    98,
    false,
  ],
  ["many pages of rows", { columns: [{ width: 1000 }], rowHeights: [9000] }, 98, false],
  ["one page", { columns: [{ width: 1000 }], rowHeights: [650], onePage: true }, 77, false],
  [
    "one page for each part, as far as the tallest needs",
    {
      columns: [{ width: 1000 }],
      rowHeights: [300, 200, 650],
      onePage: true,
      breaksBefore: [2],
    },
    77,
    false,
  ],
  [
    "one page, if that is readable",
    { columns: [{ width: 1000 }], rowHeights: [1500], onePage: true },
    98,
    false,
  ],
  [
    "A3, where it is too wide for A4",
    { columns: [{ width: 1000 }, { width: 1000 }], rowHeights: [20], frozen },
    71,
    false,
    "A3",
  ],
  [
    "several pages of columns, where it is too wide for A3",
    { columns: [{ width: 2500 }, { width: 2500 }], rowHeights: [20], frozen },
    60,
    true,
  ],
  ["a picture", { columns: [{ width: 1500 }, { width: 1500 }], rowHeights: [20] }, 32, false],
])("A sheet is scaled to %s.", (_, sheet, scale, isSplit, paper = "A4") => {
  expect(scaleOf(sheet)).toEqual({ paper, scale, isSplit });
});
