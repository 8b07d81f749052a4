/** Reads a framework from a table of value codes. */
import type { Level } from "../../framework/framework";
import type { WorkbookCells } from "../file/WorkbookCells";
import { area, columnLetters, relativeAddress } from "../plan/address";
import { assemble } from "./assemble";
import { columnProblems, levelsOf, nameInHeading, type Meanings } from "./columns";
import { givenCriteria } from "./criteriaTable";
import { defaultHead, NO_TITLE } from "./defaultHead";
import { givenEarlier } from "./earlierTable";
import type { FrameworkTable } from "./FrameworkTable";
import { givenRows } from "./givenRows";
import { levelMeaning } from "./meanings";
import { readAbout, type About } from "./readAbout";
import { startProblems, type Origin, type Problems } from "./TableProblem";
import type { Given, TableReading } from "./TableReading";

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
  reportColumns(table, meanings, problems);
  const about = readAbout(workbook, table, problems);
  const head = defaultHead(table, about, given.head, fileName);
  // In the pane, a title is typed.
  if (head.title === NO_TITLE && (given.head.title ?? "").trim() === "") {
    problems.know(
      { sheet: table.sheet.name, cells: [] },
      "The framework has no title.",
      `It is called “${NO_TITLE}”. Write its title above the table, or give it with --title.`,
    );
  }
  const parts = {
    rows: givenRows(table, meanings, problems),
    columns: new Set(meanings.values()),
    head,
    levels: levelsIn(table, meanings, about, given.levelNames, problems),
    about,
    criteria: givenCriteria(workbook, table, problems),
    earlier: givenEarlier(workbook, table, problems),
    whole: { sheet: table.sheet.name, cells: [] },
  };
  return assemble(parts, given, problems);
}

/**
 * The levels of columns and of the second table, lowest first. Without any column for levels, they
 * are those that are named: one text for all value codes.
 */
function levelsIn(
  table: FrameworkTable,
  meanings: Meanings,
  about: About,
  names: ReadonlyMap<number, string>,
  problems: Problems,
): readonly { readonly level: Level; readonly at: Origin }[] {
  const inColumns = levelsOf(meanings);
  const isRubric = inColumns.length === 0;
  const described = [...about.levels].filter(
    ([, { statement }]) => statement !== undefined || isRubric,
  );
  const values = new Set([
    ...inColumns,
    ...described.map(([value]) => value),
    ...(isRubric ? names.keys() : []),
  ]);
  return [...values]
    .sort((one, other) => one - other)
    .map((value) => {
      const said = about.levels.get(value);
      const typed = names.get(value);
      const other = said?.name?.text ?? nameInHeading(table, meanings, value) ?? `Level ${value}`;
      const name = typed ?? other;
      const ownLabel = typed === undefined || typed === other ? said?.label?.text : undefined;
      const label = ownLabel ?? (/^level\b/i.test(name) ? name : `${value} - ${name}`);
      const statement = said?.statement?.text;
      const ownStatement = statement ?? (isRubric ? name : undefined);
      const level = { value, name, label, ...(ownStatement === undefined ? {} : { ownStatement }) };
      const column = [...meanings].find(([, meaning]) => meaning === levelMeaning(value))?.[0];
      const place = said?.name?.at ?? said?.label?.at ?? said?.statement?.at;
      const at = place ?? headCell(table, column ?? table.columns[0].column);
      if (isRubric && statement === undefined) {
        problems.know(
          at,
          `Level ${value} has a name and no text.`,
          "Its name is what value codes are compared with.",
        );
      }
      return { level, at };
    });
}

function headCell({ sheet, headRows }: FrameworkTable, column: number): Origin {
  return {
    sheet: sheet.name,
    cells: [relativeAddress(area(headRows[headRows.length - 1], column))],
  };
}

function reportColumns(table: FrameworkTable, meanings: Meanings, problems: Problems): void {
  for (const { message, inTable, columns } of columnProblems(table, meanings)) {
    const cells = columns.flatMap((column) => headCell(table, column).cells);
    problems.correct({ sheet: table.sheet.name, cells }, message, inTable);
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
