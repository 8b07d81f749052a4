/** Reads a framework from a table of value codes. */
import type { Framework, Level } from "../../framework/framework";
import { frameworkOfFile, type FrameworkFile } from "../../framework/frameworkFile";
import type { WorkbookCells } from "../file/WorkbookCells";
import { area, columnLetters, relativeAddress } from "../plan/address";
import { answersBetween, type AnswerChanges } from "./answersBetween";
import { buildFile } from "./buildFile";
import { checkFile } from "./checkFile";
import { columnProblems, levelsOf, nameInHeading, type Meanings } from "./columns";
import { defaultHead, type GivenHead } from "./defaultHead";
import type { FrameworkTable } from "./FrameworkTable";
import { givenRows, type GivenRow } from "./givenRows";
import { groupRows } from "./groupRows";
import { idsFor } from "./ids";
import { readAbout, type About } from "./readAbout";
import { refsFor } from "./refs";
import { ownWordsOf } from "./ownWords";
import { startProblems, type Origin, type Problems, type TableProblem } from "./TableProblem";

/** What a person says beside the table; what is left out comes from the table. */
export interface Given {
  readonly head: GivenHead;
  /** Names of levels by number. */
  readonly levelNames: ReadonlyMap<number, string>;
  /** The framework that the open workbook has, whose answers are to stay. */
  readonly before?: Framework;
}

export interface TableReading {
  /** Absent while there is something to correct. */
  readonly framework?: Framework;
  /** As far as it could be read, to be looked at. */
  readonly file: FrameworkFile;
  /** Those to correct come first. */
  readonly problems: readonly TableProblem[];
  /** How many refs and ids of value codes were made. */
  readonly made: { readonly refs: number; readonly ids: number };
  /** The three longest texts, longest first. */
  readonly longest: readonly LongText[];
  /** What becomes of the answers in the open workbook. */
  readonly changes?: AnswerChanges;
}

export interface LongText {
  readonly at: Origin;
  readonly characters: number;
}

/**
 * The framework in a table whose columns are known, with everything to correct and to know. Nothing
 * is guessed: what cannot be read is a problem with its cell.
 * @param fileName of the file that the table is in, for a framework that nobody has named
 */
export function readFrameworkTable(
  workbook: WorkbookCells,
  table: FrameworkTable,
  meanings: Meanings,
  given: Given,
  fileName = "",
): TableReading {
  const problems = startProblems();
  const whole: Origin = { sheet: table.sheet.name, cells: [] };
  reportColumns(table, meanings, problems);
  const about = readAbout(workbook, table, problems);
  const head = defaultHead(table, about, given.head, fileName);
  const columns = new Set(meanings.values());
  const hasTitles = columns.has("title");
  const rows = givenRows(table, meanings, problems);
  const themes = groupRows(rows, columns, head.title, problems);
  const grouped = themes.flatMap(({ keyAreas }) => keyAreas.flatMap((each) => each.rows));
  const levels = levelsIn(table, meanings, about, given.levelNames);
  const ids = idsFor(themes, hasTitles, given.before, problems);
  const refs = refsFor(themes);
  const built = buildFile({ head, levels, about, themes, ids, refs, hasTitles });
  levels.forEach(({ value }, index) => {
    const column = table.columns.find((each) => meanings.get(each.column) === `level ${value}`);
    const said = about.levels.get(value);
    const at = said?.name?.at ?? said?.label?.at ?? said?.statement?.at;
    const heading = column === undefined ? undefined : headCell(table, column.column);
    built.origins.set(`levels.${index}`, at ?? heading ?? whole);
  });
  if (themes.length > 0) {
    checkFile(built.file, built.origins, ownWordsOf(built, levels, hasTitles), whole, problems);
  } else {
    problems.correct(
      whole,
      "No value codes were found.",
      "Type at least one row below the headings.",
    );
  }
  reportMade(grouped, columns.has("ref"), problems, whole);
  const all = problems.all();
  const isUsable = !all.some(({ weight }) => weight === "correct");
  const framework = isUsable ? frameworkOfFile(built.file) : undefined;
  const { before } = given;
  return {
    ...(framework === undefined ? {} : { framework }),
    file: built.file,
    problems: all,
    made: { refs: refs.made, ids: ids.made },
    longest: longestOf(grouped),
    ...(before === undefined ? {} : { changes: answersBetween(before, built.file) }),
  };
}

/** The levels of columns and of the second table, lowest first. */
function levelsIn(
  table: FrameworkTable,
  meanings: Meanings,
  about: About,
  names: ReadonlyMap<number, string>,
): readonly Level[] {
  const described = [...about.levels].filter(([, { statement }]) => statement !== undefined);
  const values = new Set([...levelsOf(meanings), ...described.map(([value]) => value)]);
  return [...values]
    .sort((one, other) => one - other)
    .map((value): Level => {
      const said = about.levels.get(value);
      const typed = names.get(value);
      const other = said?.name?.text ?? nameInHeading(table, meanings, value) ?? `Level ${value}`;
      const name = typed ?? other;
      const ownLabel = typed === undefined || typed === other ? said?.label?.text : undefined;
      const label = ownLabel ?? (/^level\b/i.test(name) ? name : `${value} - ${name}`);
      const ownStatement = said?.statement?.text;
      return { value, name, label, ...(ownStatement === undefined ? {} : { ownStatement }) };
    });
}

function headCell({ sheet, headRows }: FrameworkTable, column: number): Origin {
  return {
    sheet: sheet.name,
    cells: [relativeAddress(area(headRows[headRows.length - 1], column))],
  };
}

function reportColumns(table: FrameworkTable, meanings: Meanings, problems: Problems): void {
  for (const { message, remedy, columns } of columnProblems(table, meanings)) {
    const cells = columns.flatMap((column) => headCell(table, column).cells);
    problems.correct({ sheet: table.sheet.name, cells }, message, remedy);
  }
  const values = new Set(meanings.values());
  if (!values.has("title") && values.has("ref")) {
    const column = [...meanings].find(([, meaning]) => meaning === "ref")?.[0] ?? 0;
    problems.know(headCell(table, column), "No column for titles.", "The refs are the titles too.");
  }
  if (!values.has("theme")) {
    problems.know(
      { sheet: table.sheet.name, cells: [] },
      "No column for themes.",
      values.has("keyArea")
        ? "Each key area becomes a theme, with a sheet of its own."
        : "All value codes are one theme.",
    );
  }
  for (const { column, heading } of table.columns) {
    if (meanings.get(column) !== "leaveOut") continue;
    const name = heading === "" ? `Column ${columnLetters(column)}` : `“${heading}”`;
    problems.know(
      headCell(table, column),
      `${name} is left out.`,
      "The framework will not have it.",
    );
  }
}

function reportMade(
  rows: readonly GivenRow[],
  hasColumn: boolean,
  problems: Problems,
  whole: Origin,
): void {
  const without = rows.filter(({ texts }) => !texts.has("ref"));
  if (without.length === 0) return;
  if (!hasColumn) {
    problems.know(whole, "No column for refs.", "Refs are made from themes, key areas and order.");
    return;
  }
  for (const row of without) {
    problems.know(row.cellOf("ref"), "No ref.", "One is made from theme, key area and order.");
  }
}

function longestOf(rows: readonly GivenRow[]): readonly LongText[] {
  return rows
    .flatMap(({ texts, illustrations }) => [
      ...texts.values(),
      ...illustrations.map(({ text }) => text),
    ])
    .map(({ text, at }) => ({ at, characters: text.length }))
    .sort((one, other) => other.characters - one.characters)
    .slice(0, 3);
}
