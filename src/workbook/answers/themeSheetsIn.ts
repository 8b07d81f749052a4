/** Which sheets hold answers, according to names that refer to them and to their contents. */
import { findTable, NAMES, themeNames } from "../plan/names";
import type { Framework } from "../../framework/framework";
import { answerColumns, type AnswerColumns } from "./answerColumns";
import { plainText } from "./cellAt";
import type { KnownCodes } from "./knownCodes";
import type { SheetCells, WorkbookCells } from "../file/WorkbookCells";

export interface FoundThemeSheet extends AnswerColumns {
  readonly sheet: SheetCells;
  /** Number of the theme, from 1; undefined for a sheet that holds only stray rows. */
  readonly theme: number | undefined;
}

/**
 * The theme sheets in tab order: those that defined names or tables refer to, those that contain
 * most of a theme's ids or refs below our headings, and others with a row that has an id. The
 * hidden data sheet lists every id but is not one of them.
 */
export function themeSheetsIn(
  workbook: WorkbookCells,
  framework: Framework,
  known: KnownCodes,
): readonly FoundThemeSheet[] {
  const byName = new Map<string, number>();
  framework.themes.forEach((_, index) => {
    const sheet = sheetOfTheme(workbook, index + 1);
    if (sheet !== undefined && !byName.has(sheet)) byName.set(sheet, index + 1);
  });
  const found = new Set(byName.values());
  return workbook.sheets.flatMap((sheet): FoundThemeSheet[] => {
    if (isDataSheet(workbook, sheet)) return [];
    const named = byName.get(sheet.name);
    const theme = named ?? themeByContents(sheet, known, found);
    const columns = answerColumns(workbook, sheet, theme ?? 0, known);
    if (theme !== undefined) {
      found.add(theme);
      return [{ ...columns, sheet, theme }];
    }
    return holdsIds(sheet, known) ? [{ ...columns, sheet, theme: undefined }] : [];
  });
}

/** The data sheet, even if another program unhid it or dropped its names. */
export function isDataSheet({ names }: WorkbookCells, sheet: SheetCells): boolean {
  if (sheet.visibility === "visible") return false;
  const named = names.get(NAMES.formatVersion)?.sheet ?? names.get(NAMES.frameworkText)?.sheet;
  if (named !== undefined) return named === sheet.name;
  return [...sheet.rows.values()].some((cells) =>
    [...cells.values()].some((cell) => plainText(cell) === "formatVersion"),
  );
}

/** The sheet with most of a theme's names and its table. */
function sheetOfTheme(workbook: WorkbookCells, theme: number): string | undefined {
  const { table, ...names } = themeNames(theme);
  const votes = new Map<string, number>();
  const vote = (sheet: string | undefined): void => {
    if (sheet !== undefined) votes.set(sheet, (votes.get(sheet) ?? 0) + 1);
  };
  for (const name of Object.values(names)) vote(workbook.names.get(name.toLowerCase())?.sheet);
  for (const { name, tables } of workbook.sheets) {
    const present = tables.map((one) => one.name);
    if (findTable(table, present) !== undefined) vote(name);
  }
  return [...votes].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** The theme with most value codes on a sheet, if no name refers to a sheet of that theme. */
function themeByContents(
  sheet: SheetCells,
  known: KnownCodes,
  found: ReadonlySet<number>,
): number | undefined {
  const counts = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (const theme of known.themeOf.values()) sizes.set(theme, (sizes.get(theme) ?? 0) + 1);
  for (const cells of sheet.rows.values()) {
    for (const cell of cells.values()) {
      const theme = themeOfId(plainText(cell), known);
      if (theme !== undefined) counts.set(theme, (counts.get(theme) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  if (most === undefined || found.has(most[0])) return undefined;
  return most[1] * 2 >= (sizes.get(most[0]) ?? 0) ? most[0] : undefined;
}

function holdsIds(sheet: SheetCells, known: KnownCodes): boolean {
  return [...sheet.rows.values()].some((cells) =>
    [...cells.values()].some((cell) => themeOfId(plainText(cell), known) !== undefined),
  );
}

function themeOfId(text: string, { byId, themeOf }: KnownCodes): number | undefined {
  const code = byId.get(text);
  return code && themeOf.get(code);
}
