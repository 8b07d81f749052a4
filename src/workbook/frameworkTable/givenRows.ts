/** The texts of a table's rows, tidied, with their cells. */
import { bulletText } from "../../framework/bulletText";
import { area, relativeAddress } from "../plan/address";
import { notedText, type Note } from "./cellNotes";
import type { Meanings } from "./columns";
import type { FrameworkTable } from "./FrameworkTable";
import { illustrationTitle, levelOf, NO, YES, type ColumnMeaning } from "./meanings";
import type { Origin, Problems } from "./TableProblem";
import { linesOf, oneLine } from "./tidyText";

export interface GivenText {
  readonly text: string;
  readonly at: Origin;
}

/** A row with any text. */
export interface GivenRow {
  /** Counted from 0. */
  readonly row: number;
  readonly texts: ReadonlyMap<ColumnMeaning, GivenText>;
  /** Title and text, in the order of the columns. */
  readonly illustrations: readonly { readonly title: string; readonly text: GivenText }[];
  /** The cell that a missing text would be in; the first of the row where there is no column. */
  cellOf(...meanings: readonly ColumnMeaning[]): Origin;
}

/** Texts that are one line in a framework. */
const ONE_LINE: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>([
  ...(["theme", "keyArea", "ref", "title", "description", "helpText", "illustration"] as const),
  ...(["whatItIs", "whyImportant", "notApplicable", "themeRef", "keyAreaRef"] as const),
  ...(["themeId", "keyAreaId", "id"] as const),
]);

const REFS: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>(["ref", "themeRef", "keyAreaRef"]);

/** Reads the rows; headings that are repeated within a table are skipped. */
export function givenRows(
  table: FrameworkTable,
  meanings: Meanings,
  problems: Problems,
): readonly GivenRow[] {
  return table.rows.flatMap((row) => {
    const given = givenRow(table, meanings, row, problems);
    return given === undefined ? [] : [given];
  });
}

function givenRow(
  table: FrameworkTable,
  meanings: Meanings,
  row: number,
  problems: Problems,
): GivenRow | undefined {
  const { sheet } = table;
  const origin = (column: number): Origin => ({
    sheet: sheet.name,
    cells: [relativeAddress(area(row, column))],
  });
  const texts = new Map<ColumnMeaning, GivenText>();
  const illustrations: { title: string; text: GivenText }[] = [];
  let repeated = 0;
  let hasError = false;
  const notes: Note[] = [];
  for (const { column, heading } of table.columns) {
    const meaning = meanings.get(column);
    const cell = sheet.rows.get(row)?.get(column);
    if (meaning === undefined || meaning === "leaveOut" || cell === undefined) continue;
    const at = origin(column);
    const isOneLine = ONE_LINE.has(meaning);
    const noted = notedText(cell, at, { isRef: REFS.has(meaning), isOneLine });
    notes.push(...noted.notes);
    if (cell.kind !== "value") hasError = true;
    const { text } = noted;
    if (text === undefined) continue;
    if (oneLine(text) === heading) repeated += 1;
    if (meaning === "notApplicable") {
      const said = text.toLowerCase();
      if (NO.some((no) => no === said)) continue;
      if (!YES.some((yes) => yes === said)) {
        notes.push((problems) =>
          problems.correct(
            at,
            `“${text}” is neither yes nor no.`,
            "Type yes if this value code may be not applicable, otherwise leave the cell empty.",
          ),
        );
      }
    }
    const given = { text: isOneLine ? text : inLines(text, meaning, at, notes), at };
    if (meaning === "illustration") {
      illustrations.push({ title: illustrationTitle(heading), text: given });
    } else if (meaning === "helpText") {
      illustrations.push({ title: illustrationTitle(heading), text: given });
      texts.set(meaning, given);
    } else texts.set(meaning, given);
  }
  const filled = texts.size + illustrations.length;
  if (filled === 0 && !hasError) return undefined;
  if (repeated > 1 && repeated >= texts.size) {
    problems.know(
      origin(table.columns[0].column),
      "The headings are repeated.",
      "The row is left out.",
    );
    return undefined;
  }
  for (const note of notes) note(problems);
  const columnOf = (meaning: ColumnMeaning): number | undefined =>
    table.columns.find(({ column }) => meanings.get(column) === meaning)?.column;
  return {
    row,
    texts,
    illustrations,
    cellOf: (...wanted) => {
      const columns = wanted.flatMap((meaning) => columnOf(meaning) ?? []);
      if (columns.length === 0) return origin(table.columns[0].column);
      const [first, last] = [Math.min(...columns), Math.max(...columns)];
      return {
        sheet: sheet.name,
        cells: [relativeAddress(area(row, first, 1, last - first + 1))],
      };
    },
  };
}

/** The lines of a text, with what to know of a break that is no new paragraph. */
function inLines(text: string, meaning: ColumnMeaning, at: Origin, notes: Note[]): string {
  const lines = linesOf(text);
  const isLevel = levelOf(meaning) !== undefined;
  if (isLevel && lines.some((line, index) => breaksSentence(line, lines[index + 1]))) {
    notes.push((problems) =>
      problems.know(
        at,
        "A line break in the middle of a sentence.",
        "Each line becomes a paragraph. If it is one sentence, remove the break.",
      ),
    );
  }
  return lines.length < 2 ? oneLine(text) : lines.join("\n");
}

/** True if a line does not end a sentence and the next one goes on with a small letter, no bullet. */
function breaksSentence(line: string, next: string | undefined): boolean {
  if (next === undefined || bulletText(next) !== undefined) return false;
  return /[\p{L}\p{N},-]$/u.test(line) && /^\p{Ll}/u.test(next);
}
