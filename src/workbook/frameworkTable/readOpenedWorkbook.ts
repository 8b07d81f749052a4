import { findCisoFrameworks, readCisoFramework } from "./cisoAssistant";
import { meaningsOf } from "./columns";
import { findTables, likeliestTable } from "./findTables";
import type { OpenedFile } from "./openTableFile";
import { levelNamesAbout } from "./readAbout";
import { readFrameworkTable } from "./readFrameworkTable";
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
  const isBroken = problems.some(({ weight }) => weight === "correct");
  const { framework, ...rest } = reading;
  return {
    ...rest,
    ...(framework === undefined || isBroken ? {} : { framework }),
    problems: [...problems, ...reading.problems],
  };
}
