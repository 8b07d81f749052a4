/** The texts in the rows of a table beside that of value codes, with their cells. */
import { area, relativeAddress } from "../plan/address";
import { notedText } from "./cellNotes";
import type { GivenText } from "./givenRows";
import type { SideTable } from "./sideTable";
import type { Origin, Problems } from "./TableProblem";
import { plainTextOf } from "./tidyText";

export interface SideRow {
  /** By column. */
  readonly texts: ReadonlyMap<string, GivenText>;
  cellOf(column: string): Origin;
}

export interface SideReading {
  /** Columns whose texts may have several lines; in others, lines become one. */
  readonly inLines: ReadonlySet<string>;
  /** Columns with refs, which Excel can take for numbers and dates. */
  readonly refs: ReadonlySet<string>;
}

/** The rows with any text in a known column, with what to correct and to know of their cells. */
export function sideRows(
  table: SideTable,
  { inLines, refs }: SideReading,
  problems: Problems,
): readonly SideRow[] {
  const { sheet, columns, others, headRow } = table;
  const origin = (row: number, column: number): Origin => ({
    sheet: sheet.name,
    cells: [relativeAddress(area(row, column))],
  });
  for (const [column, heading] of others) {
    const isFilled = table.rows.some((row) => plainTextOf(sheet.rows.get(row)?.get(column)) !== "");
    if (!isFilled) continue;
    problems.know(
      origin(headRow, column),
      `“${heading}” is left out.`,
      "The framework will not have it.",
    );
  }
  return table.rows.flatMap((row): readonly SideRow[] => {
    const texts = new Map<string, GivenText>();
    for (const [name, column] of columns) {
      const cell = sheet.rows.get(row)?.get(column);
      if (cell === undefined) continue;
      const at = origin(row, column);
      const kind = { isRef: refs.has(name), isOneLine: !inLines.has(name) };
      const { text, notes } = notedText(cell, at, kind);
      for (const note of notes) note(problems);
      if (text !== undefined) texts.set(name, { text, at });
    }
    const cellOf = (name: string): Origin =>
      origin(row, columns.get(name) ?? [...columns.values()][0]);
    return texts.size === 0 ? [] : [{ texts, cellOf }];
  });
}
