/** Reads what became of the value codes of earlier versions, from a table of its own. */
import type { FrameworkFile } from "../../framework/frameworkFile";
import type { WorkbookCells } from "../file/WorkbookCells";
import type { FrameworkTable } from "./FrameworkTable";
import { sideRows } from "./sideRows";
import { firstSideTable } from "./sideTable";
import type { Origin, Problems } from "./TableProblem";
import { linesOf } from "./tidyText";

export interface GivenEarlier {
  readonly versions: NonNullable<FrameworkFile["supersedes"]>;
  readonly origins: ReadonlyMap<string, Origin>;
}

const READING = { inLines: new Set(["now"]), refs: new Set<string>() };

/** A row without a version belongs to the one above; an id without any now has no place. */
export function givenEarlier(
  workbook: WorkbookCells,
  table: FrameworkTable,
  problems: Problems,
): GivenEarlier {
  const first = firstSideTable("earlier", workbook, table, problems);
  const origins = new Map<string, Origin>();
  const versions: { readonly version: string; readonly places: Map<string, readonly string[]> }[] =
    [];
  for (const { texts, cellOf } of first === undefined ? [] : sideRows(first, READING, problems)) {
    const version = texts.get("version");
    const before = texts.get("before");
    const now = texts.get("now");
    if (version !== undefined && versions.at(-1)?.version !== version.text) {
      origins.set(`supersedes.${versions.length}`, version.at);
      versions.push({ version: version.text, places: new Map() });
    }
    const own = versions.at(-1);
    if (own === undefined) {
      problems.correct(cellOf("version"), "Earlier version is empty.", "Type the version.");
    } else if (before === undefined) {
      if (now !== undefined) {
        problems.correct(cellOf("before"), "Id before is empty.", "Type the id of that version.");
      }
    } else if (own.places.has(before.text)) {
      problems.correct(
        before.at,
        `“${before.text}” is listed twice for this version.`,
        "Keep one row, with a line for each id now.",
      );
    } else {
      own.places.set(before.text, linesOf(now?.text ?? ""));
      origins.set(`supersedes.${versions.length - 1}.places.${before.text}`, now?.at ?? before.at);
    }
  }
  return {
    versions: versions.map(({ version, places }) => ({
      version,
      places: Object.fromEntries(places),
    })),
    origins,
  };
}
