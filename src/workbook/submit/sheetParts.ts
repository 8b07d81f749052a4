/** The parts of the workbook that submitting and reopening change, and how they stand. */
import type { Area } from "../plan/address";
import { SETTINGS, type SettingKey } from "../sheets/data/dataLayout";
import { NAMES, themeNames } from "../plan/names";
import { named, textOf } from "../read/cellValues";
import { sendRequest, type Patience } from "../excel/requestContext";
import type { Framework } from "../../framework/framework";

type CellValue = string | number | boolean;

/** Cells that are locked and unlocked as one. */
export interface LockedCells {
  readonly area: Area;
  /** null where some of them are locked and others are not. */
  readonly locked: boolean | null;
}

/** A cell whose contents change. */
export interface WrittenCell {
  readonly key: "status" | "date" | SettingKey;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

export interface SheetParts {
  readonly kind: "data" | "theme" | "start";
  /** The sheet's present name. */
  readonly name: string;
  /** Absent while the sheet is not protected. */
  readonly protection?: Excel.WorksheetProtectionOptions;
  readonly locks: readonly LockedCells[];
  readonly cells: readonly WrittenCell[];
}

/** Cells of Start that are locked with the answers. */
const START_NAMES = [NAMES.organisation, NAMES.department, NAMES.date, NAMES.status];

/**
 * Reads the parts in one request, the data sheet first and Start last: in this order they are changed.
 * Sheets that were deleted are left out.
 */
export async function readSheetParts(
  framework: Framework,
  patience: Patience,
): Promise<readonly SheetParts[]> {
  const { data, themes, start } = await sendRequest(
    (context) => ({
      data: load(context, [NAMES.settings]),
      themes: framework.themes.map((_, index) => {
        const { entries, comments, evidence, flags } = themeNames(index + 1);
        return load(context, [entries, comments, evidence, flags]);
      }),
      start: load(context, START_NAMES),
    }),
    patience,
  );
  return [
    ...partsOf("data", data, () => [], settingCells),
    ...themes.flatMap((theme) => partsOf("theme", theme, lockedCells, () => [])),
    ...partsOf("start", start, lockedCells, startCells),
  ];
}

interface Loaded {
  readonly ranges: ReadonlyMap<string, Excel.Range>;
  readonly sheets: readonly Excel.Worksheet[];
}

const PROPERTIES = "values,rowIndex,columnIndex,rowCount,columnCount,format/protection/locked";

function load(context: Excel.RequestContext, names: readonly string[]): Loaded {
  const ranges = new Map(names.map((name) => [name, named(context, name, PROPERTIES)] as const));
  const sheets = [...ranges.values()].map((range) => {
    const sheet = range.worksheet.load("name");
    sheet.protection.load("protected,options");
    return sheet;
  });
  return { ranges, sheets };
}

function partsOf(
  kind: SheetParts["kind"],
  { ranges, sheets }: Loaded,
  locksOf: (ranges: readonly Excel.Range[]) => readonly LockedCells[],
  cellsOf: (ranges: ReadonlyMap<string, Excel.Range>) => readonly WrittenCell[],
): readonly SheetParts[] {
  const present = new Map([...ranges].filter(([, range]) => !range.isNullObject));
  const sheet = sheets.find((one) => !one.isNullObject);
  if (sheet === undefined) return [];
  const { protection, name } = sheet;
  return [
    {
      kind,
      name,
      ...(protection.protected ? { protection: protection.options } : {}),
      locks: locksOf([...present.values()]),
      cells: cellsOf(present),
    },
  ];
}

function lockedCells(ranges: readonly Excel.Range[]): readonly LockedCells[] {
  return ranges.map(({ rowIndex, columnIndex, rowCount, columnCount, format }) => ({
    area: { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount },
    // Excel gives null for cells that differ, which the declaration leaves out.
    locked: format.protection.locked,
  }));
}

function startCells(ranges: ReadonlyMap<string, Excel.Range>): readonly WrittenCell[] {
  return (["date", "status"] as const).flatMap((key): WrittenCell[] => {
    const range = ranges.get(NAMES[key]);
    return range === undefined
      ? []
      : [{ key, row: range.rowIndex, column: range.columnIndex, value: valueAt(range, 0, 0) }];
  });
}

/** Those of the settings that the sheet has a row for: older workbooks lack some. */
function settingCells(ranges: ReadonlyMap<string, Excel.Range>): readonly WrittenCell[] {
  const range = ranges.get(NAMES.settings);
  if (range === undefined) return [];
  return SETTINGS.flatMap((key): WrittenCell[] => {
    const index = range.values.findIndex((row) => textOf(row[0]) === key);
    if (index < 0) return [];
    const row = range.rowIndex + index;
    return [{ key, row, column: range.columnIndex + 1, value: valueAt(range, index, 1) }];
  });
}

function valueAt(range: Excel.Range, row: number, column: number): CellValue {
  const value: unknown = range.values[row]?.[column];
  return typeof value === "number" || typeof value === "boolean" ? value : String(value ?? "");
}
