import type { CisoFramework } from "../../../workbook/frameworkTable/cisoAssistant";
import { readCisoFramework } from "../../../workbook/frameworkTable/cisoAssistant";
import type { Meanings } from "../../../workbook/frameworkTable/columns";
import type { FrameworkTable } from "../../../workbook/frameworkTable/FrameworkTable";
import { readFrameworkTable } from "../../../workbook/frameworkTable/readFrameworkTable";
import type { TableProblem } from "../../../workbook/frameworkTable/TableProblem";
import type { TableReading } from "../../../workbook/frameworkTable/TableReading";
import type { WorkbookCells } from "../../../workbook/file/WorkbookCells";
import type { Framework } from "../../../framework/framework";

/** Where tables are looked for. */
export type Source =
  | { readonly kind: "open"; readonly workbook: WorkbookCells }
  | {
      readonly kind: "file";
      readonly fileName: string;
      readonly workbook: WorkbookCells;
      /** What to know of the file itself. */
      readonly problems: readonly TableProblem[];
    };

/** What a person says beside the table. */
export interface Entries {
  readonly title: string;
  readonly version: string;
  readonly publisher: string;
  readonly levelNames: ReadonlyMap<number, string>;
}

/** A table that was chosen, with what its columns mean. */
export type Chosen =
  | {
      readonly kind: "table";
      readonly source: Source;
      readonly table: FrameworkTable;
      readonly meanings: Meanings;
      readonly entries: Entries;
    }
  | { readonly kind: "ciso"; readonly source: Source; readonly ciso: CisoFramework };

/** What is read of it. */
export function readChosen(chosen: Chosen, before: Framework | undefined): TableReading {
  const { source } = chosen;
  const kept = before === undefined ? {} : { before };
  // A changed table is the same framework, whatever its title has become.
  const id = before?.id;
  if (chosen.kind === "ciso") {
    const given = { head: { id }, levelNames: new Map<number, string>(), ...kept };
    return readCisoFramework(source.workbook, chosen.ciso, given);
  }
  const { table, meanings, entries } = chosen;
  const { title, version, publisher, levelNames } = entries;
  const given = { head: { title, version, publisher, id }, levelNames, ...kept };
  const reading = readFrameworkTable(
    source.workbook,
    table,
    meanings,
    given,
    source.kind === "file" ? source.fileName : "",
  );
  if (source.kind === "open" || source.problems.length === 0) return reading;
  const isBroken = source.problems.some(({ weight }) => weight === "correct");
  const { framework, ...rest } = reading;
  return {
    ...rest,
    ...(framework === undefined || isBroken ? {} : { framework }),
    problems: [...source.problems, ...reading.problems],
  };
}
