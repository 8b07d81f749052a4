/** Excel.RangeBorderCollection: the lines around the cells of a range and between them. */
import { invalidArgument } from "../ExcelError";
import { changeFormat, common, formatsIn } from "../grid/formats";
import { withBorder } from "../grid/withBorder";
import { oneOf } from "../model/arguments";
import { excelClass } from "../model/ExcelObject";
import { stored } from "../model/stored";
import { requireAllowed } from "../protection";
import type { BorderEdge, BorderState, RangeAddress } from "../state";
import { BORDER, PLAIN_BORDER } from "./cellFormat";
import type { FormatTarget } from "./FormatTarget";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;
type Side = (typeof SIDES)[number];

interface BorderTarget extends FormatTarget {
  readonly side: Side;
}

/** The cells that keep a line, and at which of their edges. */
function lineOf(
  { row, column, rowCount, columnCount }: RangeAddress,
  side: Side,
): { readonly area: RangeAddress; readonly edge: BorderEdge } {
  const whole = { row, column, rowCount, columnCount };
  switch (side) {
    case "EdgeTop":
      return { area: { ...whole, rowCount: 1 }, edge: "top" };
    case "EdgeBottom":
      return { area: { ...whole, row: row + rowCount - 1, rowCount: 1 }, edge: "bottom" };
    case "EdgeLeft":
      return { area: { ...whole, columnCount: 1 }, edge: "left" };
    case "EdgeRight":
      return {
        area: { ...whole, column: column + columnCount - 1, columnCount: 1 },
        edge: "right",
      };
    case "InsideHorizontal":
      if (rowCount === 1) throw invalidArgument("a single row has no line inside it");
      return { area: { ...whole, rowCount: rowCount - 1 }, edge: "bottom" };
    case "InsideVertical":
      if (columnCount === 1) throw invalidArgument("a single column has no line inside it");
      return { area: { ...whole, columnCount: columnCount - 1 }, edge: "right" };
  }
}

const rangeBorder = excelClass<BorderTarget>({
  name: "RangeBorder",
  identity: ({ side }) => ({ Id: side }),
  scalars: stored<BorderTarget, BorderState>(
    {
      read: ({ sheet, areas, side }, pick) =>
        common(
          areas().flatMap((all) => {
            const { area, edge } = lineOf(all, side);
            return formatsIn(sheet, area).map(({ borders }) => pick(borders?.[edge] ?? {}));
          }),
        ),
      change: ({ host, sheet, areas, side }, patch) => {
        requireAllowed(sheet, "allowFormatCells");
        for (const all of areas()) {
          const { area, edge } = lineOf(all, side);
          changeFormat(sheet, area, (format) => {
            const next = { ...PLAIN_BORDER, ...format.borders?.[edge], ...patch };
            return withBorder(format, edge, next.style === "None" ? undefined : next);
          });
        }
        host.isDirty = true;
      },
    },
    { style: BORDER.style, color: BORDER.color },
  ),
});

/** The borders of a range. */
export const rangeBorderCollection = excelClass<FormatTarget>({
  name: "RangeBorderCollection",
  methods: {
    GetItem: (target, [index]) =>
      rangeBorder({ ...target, side: oneOf(index, SIDES, "border index") }),
  },
  items: (target) => SIDES.map((side) => rangeBorder({ ...target, side })),
});
