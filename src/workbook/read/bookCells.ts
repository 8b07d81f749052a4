/** What a reading loads first: the lists of sheets and names, the data sheet's names, and Start. */
import { NAME_PREFIX, NAMES } from "../plan/names";
import { SHEET_NAMES, START } from "../plan/sheetKeys";
import { textOf } from "../plan/textOf";
import type { Framework } from "../../framework/framework";
import { frameworkFromChunks } from "../sheets/data/frameworkText";
import { named } from "./cellValues";
import { AREA, CONTENTS, openRange, type OpenRange } from "./rangeCells";
import { loadSheets } from "./sheets";

export interface BookCells {
  readonly workbook: Excel.Workbook;
  /** In the order of the tabs. */
  readonly worksheets: Excel.WorksheetCollection;
  readonly names: Excel.NamedItemCollection;
  readonly tables: Excel.TableCollection;
  /** Cells of the data sheet. */
  readonly frameworkText: Excel.Range;
  readonly settings: Excel.Range;
  /** What people enter on Start, and the sheet Answers, by defined name. */
  readonly entries: readonly (readonly [string, OpenRange])[];
  readonly start: Excel.Range;
  /** The notes of a build that is not finished; a null object otherwise. */
  readonly build: Excel.Range;
  /** A cell of every sheet other than themes, by the sheet's key. */
  readonly fixed: ReturnType<typeof loadSheets>;
}

const ENTRIES = [
  NAMES.organisation,
  NAMES.department,
  NAMES.date,
  NAMES.status,
  NAMES.targetIds,
  NAMES.targets,
  NAMES.officers,
  NAMES.inShort,
  NAMES.answers,
] as const;

/** Loads it. */
export function loadBook(context: Excel.RequestContext): BookCells {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.worksheets.load("items/id,items/name,items/visibility");
  workbook.names.load("items/name");
  workbook.tables.load("items/name");
  return {
    workbook,
    worksheets: workbook.worksheets,
    names: workbook.names,
    tables: workbook.tables,
    frameworkText: named(context, NAMES.frameworkText),
    settings: named(context, NAMES.settings),
    build: named(context, NAMES.build, "rowIndex"),
    entries: ENTRIES.map((name) => [name, openRange(named(context, name, AREA), AREA)] as const),
    start: named(context, SHEET_NAMES[START], AREA)
      .worksheet.getUsedRangeOrNullObject(true)
      .load(CONTENTS),
    fixed: loadSheets(context),
  };
}

/** True if anything in the workbook may be of an assessment. */
export function mayHoldAssessment({ names, tables }: BookCells): boolean {
  return [...names.items, ...tables.items].some(({ name }) => name.startsWith(NAME_PREFIX));
}

/** The framework in the data sheet, where its names lead to it. */
export function frameworkOf({ frameworkText }: BookCells): Framework | undefined {
  if (frameworkText.isNullObject) return undefined;
  const chunks = frameworkText.values.map((row): string => String(row[0] ?? ""));
  return chunks.every((chunk) => chunk.startsWith("json:"))
    ? frameworkFromChunks(chunks)
    : undefined;
}

/** The settings, where their name leads to them. */
export function settingRowsOf({ settings }: BookCells): readonly (readonly string[])[] | undefined {
  if (settings.isNullObject) return undefined;
  const rows = settings.values.map(([key, value]): readonly string[] => [
    textOf(key),
    textOf(value),
  ]);
  return rows.some(([key]) => key === "formatVersion") ? rows : undefined;
}
