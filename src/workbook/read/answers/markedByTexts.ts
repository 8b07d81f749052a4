/** Whether the framework's texts in a row are those of its value code. */
import { statementText } from "../../sheets/theme/themeTexts";
import type { Framework, ValueCode } from "../../../framework/framework";
import { plainText } from "./cellAt";
import type { KnownCodes } from "./knownCodes";
import type { Field } from "./fields";
import type { RowCells } from "./readRow";
import type { FoundThemeSheet } from "./themeSheetsIn";

/**
 * Whose the row's title and statements are; "none" where no statement is in its column. If they are
 * another value code's, somebody sorted or moved only some columns, and it is not certain which cells
 * of the answer took part.
 */
type RowTexts = "own" | "other" | "none";

interface RowMarkers {
  textsIn(cells: RowCells, code: ValueCode): RowTexts;
  /** True if a statement of the value code is in the row, but not in its own column: cells were moved. */
  isDisplaced(cells: RowCells, code: ValueCode): boolean;
  /**
   * True if a sort or move of some columns may have left this field behind: a statement between it and
   * the id is another value code's, or the id beyond it is not this one. Formulas do not say so: those of
   * a sorted or copied row read their new row.
   */
  isLeftOut(cells: RowCells, code: ValueCode, field: Field): boolean;
}

/**
 * Prepares the comparison for the rows of a theme's sheet, or for rows on another sheet whose columns
 * are this many further to the right.
 */
export function rowTextsOn(
  framework: Framework,
  known: KnownCodes,
  { sheet: headed, headerRow }: FoundThemeSheet,
  across = 0,
): RowMarkers {
  const codes = [...known.themeOf.keys()];
  const headings = [...(headed.rows.get(headerRow) ?? [])];
  const statements = framework.levels.flatMap(({ label }, level) => {
    const places = headings.flatMap(([column, cell]) =>
      plainText(cell) === label ? [column + across] : [],
    );
    const [column, ...others] = places;
    return column === undefined || others.length > 0
      ? []
      : [{ column, level, ofText: byStatement(codes, level) }];
  });
  statements.sort((one, other) => one.column - other.column);
  const ownersOf = ({ sheet, row }: RowCells, { column, ofText }: (typeof statements)[number]) =>
    ofText.get(plainText(sheet.rows.get(row)?.get(column)));
  return {
    textsIn: (cells, code) => {
      if (known.byText.get(cells.marks.title ?? "")?.has(code) === false) return "other";
      // The statement that is nearest to the id and says most: those further away may have been left
      // out of a sort that took the whole answer.
      for (const statement of statements) {
        const owners = ownersOf(cells, statement);
        if (owners?.has(code) === false) return "other";
        if (owners?.size === 1) return "own";
      }
      return "none";
    },
    isDisplaced: ({ sheet, row }, code) => {
      const cells = sheet.rows.get(row);
      const texts = new Set([...(cells?.values() ?? [])].map(plainText));
      return statements.some(({ column, level }) => {
        const text = textOfStatement(code, level);
        return text !== "" && texts.has(text) && plainText(cells?.get(column)) !== text;
      });
    },
    isLeftOut: (cells, code, field) => {
      const place = cells.columns.get(field) ?? -1;
      const between = statements.filter(({ column }) => column < place);
      if (between.some((one) => ownersOf(cells, one)?.has(code) === false)) return true;
      if (!cells.columns.has("flagId") || (between.length === 0 && field !== "flag")) return false;
      // Without any id beyond, only part of a row was sorted or copied here.
      return known.byId.get(plainText(cells.at("flagId"))) !== code;
    },
  };
}

/** True if any statement of the value code is in the row. */
export function hasStatement({ sheet, row }: RowCells, { statements }: ValueCode): boolean {
  const texts = new Set(
    statements.map((one) => statementText(one).trim()).filter((text) => text !== ""),
  );
  return [...(sheet.rows.get(row)?.values() ?? [])].some((cell) => texts.has(plainText(cell)));
}

function textOfStatement({ statements }: ValueCode, level: number): string {
  return statementText(statements[level] ?? []).trim();
}

/** The value codes that have a statement at a level. */
function byStatement(
  codes: readonly ValueCode[],
  level: number,
): ReadonlyMap<string, ReadonlySet<ValueCode>> {
  const found = new Map<string, Set<ValueCode>>();
  for (const code of codes) {
    const text = textOfStatement(code, level);
    if (text !== "") found.set(text, (found.get(text) ?? new Set()).add(code));
  }
  return found;
}
