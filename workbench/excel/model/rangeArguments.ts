/**
 * Range objects: makes them for areas, and reads them from a method's arguments, as objects or as
 * addresses.
 */
import { invalidArgument } from "../ExcelError";
import { parseArea, splitSheet } from "../grid/address";
import { sheetByName, track, type Host, type TrackedRange } from "../Host";
import { areaOfName } from "../structure/names";
import type { RangeAddress, SheetState } from "../state";
import { isExcelObject, type Argument, type ExcelObject } from "./ExcelObject";

const ranges = new WeakMap<ExcelObject, TrackedRange>();

/** Remembers which cells an object refers to, so that it can be passed as an argument. */
export function rememberRange(object: ExcelObject, range: TrackedRange): ExcelObject {
  ranges.set(object, range);
  return object;
}

/** A Range object for an area of a sheet. */
export function rangeAt(host: Host, sheet: SheetState, area: RangeAddress): ExcelObject {
  return host.objects.range(host, track(host, sheet, area));
}

/**
 * The cells of a Range object.
 * @throws InvalidArgument when it is not a Range.
 */
export function rangeOf(value: Argument, what: string): TrackedRange {
  const range = isExcelObject(value) ? ranges.get(value) : undefined;
  if (!range) throw invalidArgument(`${what} must be a range`);
  return range;
}

/**
 * The cells that an address or a name refers to, on the given sheet unless it names another.
 * @throws InvalidArgument for a text that is neither.
 */
export function areaFromText(
  host: Host,
  sheet: SheetState,
  text: string,
): { sheet: SheetState; area: RangeAddress } {
  if (text.length > 8192) throw invalidArgument("an address has at most 8,192 characters");
  const { sheet: sheetName, address } = splitSheet(text);
  const target = sheetName === undefined ? sheet : sheetByName(host, sheetName);
  if (!target) throw invalidArgument(`there is no sheet ${sheetName}`);
  const area = parseArea(address);
  if (area) return { sheet: target, area };
  const named = areaOfName(host, sheet, address);
  if (!named) throw invalidArgument(`"${text}" is neither an address nor the name of a range`);
  return named;
}

/** A Range object, or an address on the given sheet. */
export function rangeOrAddress(
  host: Host,
  sheet: SheetState,
  value: Argument,
  what: string,
): TrackedRange {
  if (typeof value !== "string") return rangeOf(value, what);
  const { sheet: target, area } = areaFromText(host, sheet, value);
  return track(host, target, area);
}
