/** Reads the parts of the workbook that submitting and reopening change. */
import type { Area } from "../plan/address";
import { SETTINGS, type SettingKey } from "../sheets/data/settings";
import { NAMES, themeNames } from "../plan/names";
import { hasCriteria } from "../plan/sheetKeys";
import { named } from "../read/cellValues";
import { textOf } from "../plan/textOf";
import { sendRequest, type Patience } from "../excel/requestContext";
import type { Framework } from "../../framework/framework";

type CellValue = string | number | boolean;

/** Cells that are locked and unlocked together. */
export interface LockedCells {
  /** Their defined name. */
  readonly of: string;
  readonly area: Area;
  /** null if only some of them are locked. */
  readonly locked: boolean | null;
  /** What is shown to whoever selects a cell; absent where it stays as it is. */
  readonly prompt?: Prompt;
}

/** "none" where the cells have no rule to which a prompt could belong. */
export type Prompt = "none" | { readonly title: string; readonly message: string };

/** A cell whose content changes. */
export interface WrittenCell {
  readonly key: "status" | "date" | SettingKey;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

export interface SheetParts {
  readonly kind: "data" | "departments" | "criteria" | "theme" | "start";
  /** The sheet's present name. */
  readonly name: string;
  /** Colour of its tab; absent where it stays as it is. */
  readonly tab?: string;
  /** Absent while the sheet is not protected. */
  readonly protection?: Excel.WorksheetProtectionOptions;
  readonly locks: readonly LockedCells[];
  readonly cells: readonly WrittenCell[];
}

/** The columns of the sheet Departments that people fill in. */
const DEPARTMENT_COLUMNS = [NAMES.agreedLevels, NAMES.departmentLevels, NAMES.agreedReasons];

/** Cells of Start that are locked together with the answers. */
const START_NAMES = [
  NAMES.organisation,
  NAMES.department,
  NAMES.date,
  NAMES.status,
  NAMES.officers,
  NAMES.inShort,
];

/**
 * Reads the parts in one request, with the data sheet first and Start last, the order in which they
 * are changed. Leaves out deleted sheets.
 */
export async function readSheetParts(
  framework: Framework,
  patience: Patience,
): Promise<readonly SheetParts[]> {
  const { structure, data, departments, criteria, themes, start } = await sendRequest(
    (context) => ({
      structure: context.workbook.protection.load("protected"),
      data: load(context, [NAMES.settings]),
      departments: loadWithPrompts(context, DEPARTMENT_COLUMNS),
      criteria: loadWithPrompts(context, hasCriteria(framework) ? [NAMES.criteriaMet] : []),
      themes: framework.themes.map((_, index) => {
        const { entries, comments, evidence, flags } = themeNames(index + 1);
        return loadWithPrompts(context, [entries, comments, evidence, flags]);
      }),
      start: loadWithPrompts(context, START_NAMES),
    }),
    patience,
  );
  // Excel refuses to colour tabs while the structure is protected.
  const hasFixedTabs = structure.protected;
  const ofDepartments = partsOf("departments", departments, lockedCells, () => [], hasFixedTabs);
  // With departments, the levels on the themes' sheets are formulas and always locked.
  const typed = ofDepartments.length === 0 ? themes : themes.map(withoutLevels);
  return [
    ...partsOf("data", data, () => [], settingCells, hasFixedTabs),
    ...ofDepartments,
    ...partsOf("criteria", criteria, lockedCells, () => [], hasFixedTabs),
    ...typed.flatMap((theme) => partsOf("theme", theme, lockedCells, () => [], hasFixedTabs)),
    ...partsOf("start", start, lockedCells, startCells, hasFixedTabs),
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
    const sheet = range.worksheet.load("name,tabColor");
    sheet.protection.load("protected,options");
    return sheet;
  });
  return { ranges, sheets };
}

function loadWithPrompts(context: Excel.RequestContext, names: readonly string[]): Loaded {
  const loaded = load(context, names);
  for (const range of loaded.ranges.values()) range.dataValidation.load("type,prompt");
  return loaded;
}

function partsOf(
  kind: SheetParts["kind"],
  { ranges, sheets }: Loaded,
  locksOf: (ranges: ReadonlyMap<string, Excel.Range>) => readonly LockedCells[],
  cellsOf: (ranges: ReadonlyMap<string, Excel.Range>) => readonly WrittenCell[],
  hasFixedTabs: boolean,
): readonly SheetParts[] {
  const present = new Map([...ranges].filter(([, range]) => !range.isNullObject));
  const sheet = sheets.find((one) => !one.isNullObject);
  if (sheet === undefined) return [];
  const { protection, name } = sheet;
  return [
    {
      kind,
      name,
      ...(hasFixedTabs || kind === "data" ? {} : { tab: sheet.tabColor }),
      ...(protection.protected ? { protection: protection.options } : {}),
      locks: locksOf(present),
      cells: cellsOf(present),
    },
  ];
}

function withoutLevels({ ranges, sheets }: Loaded, index: number): Loaded {
  const { entries } = themeNames(index + 1);
  return { sheets, ranges: new Map([...ranges].filter(([name]) => name !== entries)) };
}

/** Absent where the cells differ, or have rules that people made. */
function promptOf({ type, prompt }: Excel.DataValidation): Pick<LockedCells, "prompt"> {
  if (type === "None") return { prompt: "none" };
  // For cells that differ Excel gives null, which its type declaration omits.
  const shared: Excel.DataValidationPrompt | null = prompt;
  return shared === null ? {} : { prompt: { title: shared.title, message: shared.message } };
}

function lockedCells(ranges: ReadonlyMap<string, Excel.Range>): readonly LockedCells[] {
  return [...ranges].map(([of, range]) => ({
    of,
    area: {
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    },
    // For cells that differ Excel gives null, which its type declaration omits.
    locked: range.format.protection.locked,
    ...promptOf(range.dataValidation),
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

/** The settings that have a row on the sheet: older workbooks lack some. */
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
