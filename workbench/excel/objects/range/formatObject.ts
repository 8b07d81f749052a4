/** A cell's format as the plain object of setCellProperties. */
import { onlyMembers, record, type JsonObject } from "../../model/arguments";
import type { Json } from "../../model/ExcelObject";
import type { Kinds } from "../../model/stored";
import { withBorder } from "../../grid/withBorder";
import type { BorderEdge, CellFormat } from "../../state";
import { BORDER, CELL_FORMAT, PLAIN_BORDER } from "../cellFormat";

type Reader = (format: CellFormat, value: Json) => CellFormat;
type Readers = Readonly<Record<string, Reader>>;

/** Reads the members of one object of the format; refuses unknown members. */
function members(readers: Readers, what: string): Reader {
  return (format, value) => {
    const given = record(value, what);
    onlyMembers(given, Object.keys(readers), what);
    return Object.entries(given).reduce(
      (changed, [member, inner]) => readers[member]?.(changed, inner) ?? changed,
      format,
    );
  };
}

/** One part of the format, checked against its kind. */
function part(name: keyof typeof CELL_FORMAT): Reader {
  return (format, value) => ({ ...format, [name]: CELL_FORMAT[name].check(value, name) });
}

function checked<State extends object>(kinds: Kinds<State>, given: JsonObject): Partial<State> {
  const patch: Partial<State> = {};
  for (const member of Object.keys(kinds) as (keyof State & string)[]) {
    if (given[member] !== undefined) patch[member] = kinds[member].check(given[member], member);
  }
  return patch;
}

function border(edge: BorderEdge): Reader {
  return (format, value) => {
    const given = record(value, `borders.${edge}`);
    onlyMembers(given, Object.keys(BORDER), `borders.${edge}`);
    const next = { ...PLAIN_BORDER, ...format.borders?.[edge], ...checked(BORDER, given) };
    return withBorder(format, edge, next.style === "None" ? undefined : next);
  };
}

const readFormat = members(
  {
    font: members(
      {
        name: part("fontName"),
        size: part("fontSize"),
        bold: part("bold"),
        italic: part("italic"),
        color: part("fontColor"),
        underline: part("underline"),
        strikethrough: part("strikethrough"),
      },
      "font",
    ),
    fill: members({ color: part("fillColor") }, "fill"),
    borders: members(
      {
        top: border("top"),
        bottom: border("bottom"),
        left: border("left"),
        right: border("right"),
      },
      "borders",
    ),
    protection: members(
      { locked: part("locked"), formulaHidden: part("formulaHidden") },
      "protection",
    ),
    horizontalAlignment: part("horizontalAlignment"),
    verticalAlignment: part("verticalAlignment"),
    wrapText: part("wrapText"),
    shrinkToFit: part("shrinkToFit"),
    indentLevel: part("indentLevel"),
    textOrientation: part("textOrientation"),
  },
  "format",
);

/**
 * Applies the object to the format.
 * @throws InvalidArgument for members that Excel does not have.
 */
export function applyFormatObject(format: CellFormat, value: JsonObject): CellFormat {
  return readFormat(format, value);
}
