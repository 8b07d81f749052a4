/** Excel.RangeFormat with its font and protection. */
import { common } from "../grid/formats";
import { columnWidth, rowHeight } from "../grid/measures";
import { setSize } from "./range/rangeProperties";
import { excelClass } from "../model/ExcelObject";
import { stored } from "../model/stored";
import { CELL_FORMAT } from "./cellFormat";
import { cellFormats, type FormatTarget } from "./FormatTarget";
import { rangeBorderCollection } from "./rangeBorders";

const formats = cellFormats("allowFormatCells");

const rangeFont = excelClass<FormatTarget>({
  name: "RangeFont",
  scalars: stored(formats, CELL_FORMAT, {
    Name: "fontName",
    Size: "fontSize",
    Color: "fontColor",
    Bold: "bold",
  }),
});

const rangeFill = excelClass<FormatTarget>({
  name: "RangeFill",
  scalars: stored(formats, CELL_FORMAT, { Color: "fillColor" }),
});

const formatProtection = excelClass<FormatTarget>({
  name: "FormatProtection",
  // Locking cells is never allowed on a protected sheet, whatever its options say.
  scalars: stored(cellFormats("never"), CELL_FORMAT, { Locked: "locked" }),
});

/** The format of a range's cells. */
export const rangeFormat = excelClass<FormatTarget>({
  name: "RangeFormat",
  scalars: {
    ...stored(formats, CELL_FORMAT, {
      HorizontalAlignment: "horizontalAlignment",
      VerticalAlignment: "verticalAlignment",
      WrapText: "wrapText",
    }),
    RowHeight: {
      get: ({ sheet, areas }) =>
        common(
          areas().flatMap(({ row, rowCount }) =>
            Array.from({ length: rowCount }, (_, index) => rowHeight(sheet, row + index)),
          ),
        ),
      set: ({ host, sheet, areas }, height) => {
        for (const { row, rowCount } of areas()) {
          for (let index = row; index < row + rowCount; index += 1) {
            setSize(sheet, "row", index, height);
          }
        }
        host.isDirty = true;
      },
    },
    ColumnWidth: {
      get: ({ sheet, areas }) =>
        common(
          areas().flatMap(({ column, columnCount }) =>
            Array.from({ length: columnCount }, (_, index) => columnWidth(sheet, column + index)),
          ),
        ),
    },
  },
  objects: {
    Font: rangeFont,
    Fill: rangeFill,
    Borders: rangeBorderCollection,
    Protection: formatProtection,
  },
});
