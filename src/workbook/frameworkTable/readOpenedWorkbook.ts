import { findCisoFrameworks, readCisoFramework } from "./cisoAssistant";
import { levelsOf, meaningsOf } from "./columns";
import { findTables, likeliestTable } from "./findTables";
import type { FrameworkTable } from "./FrameworkTable";
import type { OpenedFile } from "./openTableFile";
import { levelNamesAbout } from "./readAbout";
import { readFrameworkTable } from "./readFrameworkTable";
import type { TableProblem } from "./TableProblem";
import type { Given, TableReading } from "./TableReading";

/**
 * Reads a workbook by its headings alone, without asking anybody; undefined if it has no table.
 * @param wanted the name of a table or sheet; by default, the one with the most known headings
 */
export function readOpenedWorkbook(
  { workbook, problems }: Extract<OpenedFile, { readonly kind: "workbook" }>,
  given: Given,
  fileName: string,
  wanted?: string,
): TableReading | undefined {
  const [ciso] = findCisoFrameworks(workbook);
  if (ciso !== undefined && wanted === undefined) {
    return readCisoFramework(workbook, ciso, given);
  }
  const tables = findTables(workbook);
  const table =
    wanted === undefined
      ? likeliestTable(tables)
      : tables.find(({ name, sheet }) =>
          [name, sheet.name].some((each) => each.toLowerCase() === wanted.toLowerCase()),
        );
  if (table === undefined) return undefined;
  const meanings = meaningsOf(table, levelNamesAbout(workbook, table));
  const reading = readFrameworkTable(workbook, table, meanings, given, fileName);
  const unread = wanted === undefined ? otherTables(tables, table) : [];
  const isBroken = [...problems, ...unread].some(({ weight }) => weight === "correct");
  const { framework, ...rest } = reading;
  return {
    ...rest,
    ...(framework === undefined || isBroken ? {} : { framework }),
    problems: [...problems, ...unread, ...reading.problems],
  };
}

/** Other tables of value codes: which one is meant is only sure where one has more known headings. */
function otherTables(
  tables: readonly FrameworkTable[],
  read: FrameworkTable,
): readonly TableProblem[] {
  return tables
    .filter((other) => other !== read && hasValueCodes(other))
    .map((other) => ({
      weight: other.known < read.known ? "know" : "correct",
      sheet: other.sheet.name,
      cells: [],
      message: `“${other.name}” looks like a table of value codes too, as “${read.name}” does.`,
      remedy: "One table is read: put all rows in one, or say which one with --sheet.",
    }));
}

function hasValueCodes(table: FrameworkTable): boolean {
  const meanings = meaningsOf(table);
  const isNamed = [...meanings.values()].some((one) => one === "title" || one === "ref");
  return isNamed && levelsOf(meanings).length > 1 && table.rows.length > 0;
}
