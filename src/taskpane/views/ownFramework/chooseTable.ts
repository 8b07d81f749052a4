/** Turns what was found in a workbook into something to choose, and a choice into its columns. */
import {
  findCisoFrameworks,
  type CisoFramework,
} from "../../../workbook/frameworkTable/cisoAssistant";
import { meaningsOf, type Meanings } from "../../../workbook/frameworkTable/columns";
import { defaultHead, NO_TITLE } from "../../../workbook/frameworkTable/defaultHead";
import { findTables } from "../../../workbook/frameworkTable/findTables";
import type { FrameworkTable } from "../../../workbook/frameworkTable/FrameworkTable";
import { meaningsAgain } from "../../../workbook/frameworkTable/meaningsAgain";
import { levelNamesAbout, readAbout } from "../../../workbook/frameworkTable/readAbout";
import { startProblems } from "../../../workbook/frameworkTable/TableProblem";
import type { OpenTables } from "../../../workbook/frameworkTable/inWorkbook/OpenTables";
import type { Chosen, Entries, Source } from "./Chosen";

/** Something that a framework can be read from. */
export type Offer =
  | { readonly kind: "table"; readonly table: FrameworkTable; readonly isSelected: boolean }
  | { readonly kind: "ciso"; readonly ciso: CisoFramework };

/** What a workbook offers: the selected table first, then those with the most known headings. */
export function offersIn(
  { workbook }: Pick<Source, "workbook">,
  selected?: OpenTables["selected"],
): readonly Offer[] {
  const cisos = findCisoFrameworks(workbook);
  const inCisos = new Set(cisos.map(({ content }) => content.name));
  const tables = findTables(workbook)
    .filter(({ sheet }) => !inCisos.has(sheet.name))
    .map((table) => ({ kind: "table", table, isSelected: isIn(table, selected) }) as const)
    .sort(
      (one, other) =>
        Number(other.isSelected) - Number(one.isSelected) || other.table.known - one.table.known,
    );
  return [...cisos.map((ciso) => ({ kind: "ciso", ciso }) as const), ...tables];
}

function isIn({ kind, name, sheet }: FrameworkTable, selected: OpenTables["selected"]): boolean {
  if (selected?.sheet !== sheet.name) return false;
  if (kind === "sheet") return true;
  const area = sheet.tables.find((table) => table.name === name)?.area;
  return (
    area !== undefined &&
    selected.row >= area.row &&
    selected.row < area.row + area.rows &&
    selected.column >= area.column &&
    selected.column < area.column + area.columns
  );
}

/** A chosen table, with what its headings and the second table say. */
export function chosenOf(source: Source, offer: Offer): Chosen {
  if (offer.kind === "ciso") return { kind: "ciso", source, ciso: offer.ciso };
  const { table } = offer;
  const names = levelNamesAbout(source.workbook, table);
  return {
    kind: "table",
    source,
    table,
    meanings: meaningsOf(table, names),
    entries: entriesOf(source, table),
  };
}

function entriesOf(source: Source, table: FrameworkTable): Entries {
  const about = readAbout(source.workbook, table, startProblems());
  const fileName = source.kind === "file" ? source.fileName : "";
  const { title, version } = defaultHead(table, about, {}, fileName);
  const publisher = about.texts.get("publisher")?.text ?? "";
  // A name that says nothing is asked for.
  const named = title === NO_TITLE ? "" : title;
  return { title: named, version, publisher, levelNames: new Map() };
}

/**
 * The same table in a workbook that has changed; undefined if it is no longer there.
 */
export function chosenAgain(chosen: Chosen, source: Source): Chosen | undefined {
  if (chosen.kind === "ciso") {
    const { content } = chosen.ciso;
    const ciso = findCisoFrameworks(source.workbook).find(
      (one) => one.content.name === content.name,
    );
    return ciso && { kind: "ciso", source, ciso };
  }
  const { table, meanings, entries } = chosen;
  const found = findTables(source.workbook);
  const same = (one: FrameworkTable): boolean => one.kind === table.kind && one.name === table.name;
  const now =
    found.find(same) ?? (source.kind === "file" && found.length === 1 ? found[0] : undefined);
  return (
    now && {
      kind: "table",
      source,
      table: now,
      meanings: meaningsAgain(table, meanings, now),
      entries,
    }
  );
}

/** What the columns mean once one was given another meaning, or none. */
export function withMeaning(
  meanings: Meanings,
  column: number,
  meaning: ReturnType<Meanings["get"]>,
): Meanings {
  const changed = new Map(meanings);
  if (meaning === undefined) changed.delete(column);
  else changed.set(column, meaning);
  return changed;
}
