/** Which sheets hold answers, by what leads to them and by what is on them. */
import { findTable, themeNames } from "../../plan/names";
import type { Framework } from "../../../framework/framework";
import { answerColumns, type AnswerColumns } from "./answerColumns";
import { plainText } from "./cellAt";
import { isDataSheet } from "./dataSheet";
import { isDepartmentSheet } from "./departmentSheets";
import type { KnownCodes } from "./knownCodes";
import { isListSheet } from "./listSheet";
import type { SheetCells, WorkbookCells } from "../../file/WorkbookCells";

/** The sheet of a theme. */
export interface FoundThemeSheet extends AnswerColumns {
  readonly sheet: SheetCells;
  /** Number of the theme, from 1. */
  readonly theme: number;
}

export interface FoundSheets {
  /** In the order of the tabs. */
  readonly themes: readonly FoundThemeSheet[];
  /** Other sheets that show ids: copies of theme sheets, and sheets on which a row has landed. */
  readonly others: readonly SheetCells[];
}

/**
 * The sheets of themes: those that defined names or tables lead to, else those that show most of a
 * theme's ids. The data sheet, Departments, Movement and Answers list every id and are none of them.
 */
export function themeSheetsIn(
  workbook: WorkbookCells,
  framework: Framework,
  known: KnownCodes,
): FoundSheets {
  const byName = new Map<string, number>();
  framework.themes.forEach((_, index) => {
    const sheet = sheetOfTheme(workbook, index + 1);
    if (sheet !== undefined && !byName.has(sheet)) byName.set(sheet, index + 1);
  });
  const found = new Set(byName.values());
  const themes: FoundThemeSheet[] = [];
  const others: SheetCells[] = [];
  for (const sheet of workbook.sheets) {
    if (isDataSheet(workbook, sheet) || isDepartmentSheet(workbook, sheet)) continue;
    if (isListSheet(workbook, sheet)) continue;
    const theme = byName.get(sheet.name) ?? themeByContents(sheet, known, found);
    if (theme !== undefined) {
      found.add(theme);
      themes.push({ ...answerColumns(workbook, sheet, theme, known), sheet, theme });
    } else if (idsOn(sheet, known).length > 0) {
      others.push(sheet);
    }
  }
  return { themes, others };
}

/** Where most of a theme's names and its table are. */
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

/** The theme of which a sheet shows most value codes, where no name leads to any sheet of it. */
function themeByContents(
  sheet: SheetCells,
  known: KnownCodes,
  found: ReadonlySet<number>,
): number | undefined {
  const counts = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (const theme of known.themeOf.values()) sizes.set(theme, (sizes.get(theme) ?? 0) + 1);
  for (const theme of idsOn(sheet, known)) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  if (most === undefined || found.has(most[0])) return undefined;
  return most[1] * 2 >= (sizes.get(most[0]) ?? 0) ? most[0] : undefined;
}

/** The theme of each value code whose id is on a sheet. */
function idsOn(sheet: SheetCells, { byId, themeOf }: KnownCodes): readonly number[] {
  const codes = new Set(
    [...sheet.rows.values()].flatMap((cells) =>
      [...cells.values()].map((cell) => byId.get(plainText(cell))),
    ),
  );
  return [...codes].flatMap((code) => (code && themeOf.get(code)) ?? []);
}
