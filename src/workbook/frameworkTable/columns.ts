/** What the columns of a table mean, and what has to be said of them first. */
import { columnLetters } from "../plan/address";
import type { FoundColumn, FrameworkTable } from "./FrameworkTable";
import {
  HEADINGS,
  isIdentifier,
  levelHeading,
  levelMeaning,
  levelOf,
  meaningOf,
  type ColumnMeaning,
} from "./meanings";

/** What each column means, by its number; absent where nobody has said. */
export type Meanings = ReadonlyMap<number, ColumnMeaning>;

/** A sentence on columns, with the columns. */
export interface ColumnProblem {
  readonly message: string;
  /** Where meanings can be chosen. */
  readonly remedy: string;
  /** Where only the table can be changed, as in a file. */
  readonly inTable: string;
  readonly columns: readonly number[];
}

const LOOKS_LIKE_REF = /^[A-Za-z0-9]{1,6}(?:[.\-/ ]?[A-Za-z0-9]{1,6}){0,4}$/;

/**
 * What the headings say. The identifier of the eight-column table is a ref where it looks like one,
 * otherwise the title; a heading that appears twice counts once.
 * @param levelNames names that levels have elsewhere, by number: a heading of that name is the level
 */
export function meaningsOf(
  table: FrameworkTable,
  levelNames: ReadonlyMap<number, string> = new Map(),
): Meanings {
  const byName = new Map([...levelNames].map(([value, name]) => [name.toLowerCase(), value]));
  const meanings = new Map<number, ColumnMeaning>();
  const used = new Set<ColumnMeaning>();
  for (const { column, heading } of table.columns) {
    const named = byName.get(heading.toLowerCase());
    const meaning = named === undefined ? meaningOf(heading) : levelMeaning(named);
    if (meaning === undefined || (meaning !== "illustration" && used.has(meaning))) continue;
    used.add(meaning);
    meanings.set(column, meaning);
  }
  const identifier = table.columns.find(({ heading }) => isIdentifier(heading));
  if (identifier !== undefined && !used.has("title") && !looksLikeRefs(table, identifier)) {
    meanings.set(identifier.column, "title");
  }
  return meanings;
}

function looksLikeRefs({ sheet, rows }: FrameworkTable, { column }: FoundColumn): boolean {
  const texts = rows.flatMap((row) => {
    const cell = sheet.rows.get(row)?.get(column);
    return cell?.kind === "value" ? [cell.shown.trim()] : [];
  });
  const given = texts.filter((text) => text !== "");
  return given.every((text) => LOOKS_LIKE_REF.test(text) && /\d/.test(text));
}

/** What prevents reading the table: columns without a meaning, with the same one, or not there. */
export function columnProblems(
  table: FrameworkTable,
  meanings: Meanings,
): readonly ColumnProblem[] {
  const unknown = table.columns.filter(({ column }) => !meanings.has(column));
  const values = [...meanings.values()];
  const has = (meaning: ColumnMeaning): boolean => values.includes(meaning);
  return [
    ...unknown.map(({ column }): ColumnProblem => ({
      message: `Column ${columnLetters(column)} has no meaning yet.`,
      remedy: "Choose one, or leave it out.",
      inTable:
        "Give it a heading that is known, such as Key area, Description or Level 1, or delete it.",
      columns: [column],
    })),
    ...(has("title") || has("ref")
      ? []
      : [
          {
            message: "No column for titles.",
            remedy: "Choose one.",
            inTable: "Give a column the heading Title.",
            columns: [],
          },
        ]),
    ...sharedMeanings(meanings),
  ];
}

function sharedMeanings(meanings: Meanings): readonly ColumnProblem[] {
  const columnsOf = new Map<ColumnMeaning, number[]>();
  for (const [column, meaning] of meanings) {
    if (meaning === "illustration" || meaning === "leaveOut") continue;
    columnsOf.set(meaning, [...(columnsOf.get(meaning) ?? []), column]);
  }
  return [...columnsOf]
    .filter(([, columns]) => columns.length > 1)
    .map(([meaning, columns]) => {
      const letters = columns.map(columnLetters);
      const all = `${letters.slice(0, -1).join(", ")} and ${letters.at(-1) ?? ""}`;
      return {
        message: `Columns ${all} have the same meaning: ${meaningWords(meaning)}.`,
        remedy: "Choose one of them.",
        inTable: "Give one of them another heading, or delete it.",
        columns,
      };
    });
}

/** What people call a meaning. */
export function meaningWords(meaning: ColumnMeaning): string {
  const level = levelOf(meaning);
  if (level !== undefined) return `level ${level}`;
  if (meaning === "illustration") return "Illustration";
  if (meaning === "leaveOut") return "Leave out";
  return HEADINGS[meaning as keyof typeof HEADINGS];
}

/** The level numbers that columns have, lowest first. */
export function levelsOf(meanings: Meanings): readonly number[] {
  return [...new Set([...meanings.values()].flatMap((meaning) => levelOf(meaning) ?? []))].sort(
    (a, b) => a - b,
  );
}

/** The name that a level's heading gives it; undefined if it gives none. */
export function nameInHeading(
  table: FrameworkTable,
  meanings: Meanings,
  value: number,
): string | undefined {
  const column = table.columns.find((each) => meanings.get(each.column) === levelMeaning(value));
  if (column === undefined) return undefined;
  const heading = levelHeading(column.heading);
  // A heading without a number is a name that somebody said is of this level.
  if (heading === undefined) return column.heading === "" ? undefined : column.heading;
  return heading.name === "" ? undefined : heading.name;
}
