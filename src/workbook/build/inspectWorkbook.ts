/** Inspects the workbook before anything is built. */
import { isReportName, NAME_PREFIX, NAMES } from "../plan/names";
import { AT_ONCE, sendRequest } from "../excel/requestContext";
import type { Area } from "../plan/address";

interface OwnSheet {
  readonly name: string;
  /** Its name from when the new sheets take its place until it is deleted. */
  readonly setAside: string;
}

/** The cells that a defined name refers to. */
export interface NamedCells {
  /** The sheet, in its own spelling. */
  readonly sheet: string;
  readonly area: Area;
}

export interface Inspection {
  readonly sheetNames: readonly string[];
  readonly activeSheet: string;
  readonly structureProtected: boolean;
  readonly hasAssessment: boolean;
  /** Our names whose cells were deleted. */
  readonly brokenNames: readonly string[];
  /** Our names already in the workbook, with the cells that they refer to. */
  readonly ownNames: ReadonlyMap<string, NamedCells>;
  /** Our tables already in the workbook. */
  readonly ownTables: readonly string[];
  /**
   * Our sheets already in the workbook, by their present name in lower case; without printed
   * reports, which no build replaces.
   */
  readonly ownSheets: ReadonlyMap<string, OwnSheet>;
}

/** Reads sheets, names, tables and protection in one request, and in another what our names mean. */
export async function inspectWorkbook(): Promise<Inspection> {
  const { worksheets, names, tables, protection, active } = await sendRequest(({ workbook }) => {
    workbook.worksheets.load("items/name");
    workbook.names.load("items/name");
    workbook.tables.load("items/name");
    workbook.protection.load("protected");
    return {
      worksheets: workbook.worksheets,
      names: workbook.names,
      tables: workbook.tables,
      protection: workbook.protection,
      active: workbook.worksheets.getActiveWorksheet().load("name"),
    };
  }, AT_ONCE);
  const sheetNames = worksheets.items.map((sheet) => sheet.name);
  const ours = names.items.map(({ name }) => name).filter((name) => name.startsWith(NAME_PREFIX));
  const ownNames = await namedCells(ours);
  const owners = new Set(
    [...ownNames].flatMap(([name, { sheet }]) => (isReportName(name) ? [] : [sheet])),
  );
  const ownSheets = new Map(
    sheetNames
      .filter((name) => owners.has(name))
      .map((name, index) => [
        name.toLowerCase(),
        { name, setAside: unusedName(`Old sheet ${index + 1}`, sheetNames) },
      ]),
  );
  return {
    sheetNames,
    activeSheet: active.name,
    structureProtected: protection.protected,
    hasAssessment: ownNames.has(NAMES.formatVersion),
    brokenNames: ours.filter((name) => !ownNames.has(name)),
    ownNames,
    ownTables: tables.items
      .map((table) => table.name)
      .filter((name) => name.startsWith(NAME_PREFIX)),
    ownSheets,
  };
}

/**
 * The cells of names; without names that lead nowhere. What a name's formula says is no help: Excel
 * on Windows gives it in the user's language and reference style (office-js 2834, 1831).
 */
async function namedCells(names: readonly string[]): Promise<ReadonlyMap<string, NamedCells>> {
  if (names.length === 0) return new Map();
  const found = await sendRequest(
    ({ workbook }) =>
      names.map((name) => {
        const range = workbook.names
          .getItemOrNullObject(name)
          .getRangeOrNullObject()
          .load("rowIndex,columnIndex,rowCount,columnCount");
        return { name, range, sheet: range.worksheet.load("name") };
      }),
    AT_ONCE,
  );
  return new Map(
    found
      .filter(({ range }) => !range.isNullObject)
      .map(({ name, range, sheet }) => [
        name,
        {
          sheet: sheet.name,
          area: {
            row: range.rowIndex,
            column: range.columnIndex,
            rows: range.rowCount,
            columns: range.columnCount,
          },
        },
      ]),
  );
}

/** The name, followed by a number if a sheet has that name already; at most 31 characters. */
export function unusedName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((one) => one.toLowerCase()));
  if (!used.has(name.toLowerCase())) return name;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}
