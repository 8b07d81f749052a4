/** Makes a framework of rows whose texts are known, with everything to correct and to know. */
import type { Level } from "../../framework/framework";
import { frameworkOfFile } from "../../framework/frameworkFile";
import { isLong, mostInColumn } from "../plan/longTexts";
import { answersBetween } from "./answersBetween";
import { buildFile } from "./buildFile";
import { checkFile } from "./checkFile";
import { criteriaOfRows } from "./criteriaOfRows";
import type { GivenCriteria } from "./criteriaTable";
import type { Head } from "./defaultHead";
import type { GivenEarlier } from "./earlierTable";
import type { GivenRow } from "./givenRows";
import { groupRows } from "./groupRows";
import { idsFor } from "./ids";
import type { ColumnMeaning } from "./meanings";
import { ownWordsOf } from "./ownWords";
import type { About } from "./readAbout";
import { refsFor } from "./refs";
import type { Given, LongText, TableReading } from "./TableReading";
import type { Origin, Problems } from "./TableProblem";

/** What was read of a table, before it is put together. */
export interface ReadParts {
  readonly rows: readonly GivenRow[];
  /** What its columns mean. */
  readonly columns: ReadonlySet<ColumnMeaning>;
  readonly head: Head;
  readonly levels: readonly { readonly level: Level; readonly at: Origin }[];
  readonly about: About;
  readonly criteria: readonly GivenCriteria[];
  readonly earlier: GivenEarlier;
  /** Where a problem is that has no cell. */
  readonly whole: Origin;
}

export function assemble(
  { rows, columns, head, levels: found, about, criteria: given, earlier, whole }: ReadParts,
  { before }: Pick<Given, "before">,
  problems: Problems,
): TableReading {
  const hasTitles = columns.has("title");
  const levels = found.map(({ level }) => level);
  const themes = groupRows(rows, columns, head.title, problems);
  const grouped = themes.flatMap(({ keyAreas }) => keyAreas.flatMap((each) => each.rows));
  const ids = idsFor(themes, hasTitles, before, problems);
  const refs = refsFor(themes);
  const known = { rows: grouped, refs, ids, levels, hasTitles, before };
  const criteria = criteriaOfRows(given, known, problems);
  const { ofRow } = criteria;
  const built = buildFile({
    ...{ head, levels, about, themes, ids, refs, hasTitles },
    ...{ criteria: ofRow, earlier },
  });
  found.forEach(({ at }, index) => built.origins.set(`levels.${index}`, at));
  if (themes.length > 0) {
    checkFile(
      built.file,
      built.origins,
      ownWordsOf(built, levels, hasTitles, ofRow),
      whole,
      problems,
    );
  } else {
    problems.correct(whole, "No value codes were found.", "Type a row below the headings.");
  }
  reportMade(grouped, columns.has("ref"), whole, problems);
  const all = problems.all();
  const isUsable = !all.some(({ weight }) => weight === "correct");
  return {
    ...(isUsable ? { framework: frameworkOfFile(built.file) } : {}),
    file: built.file,
    problems: all,
    made: { refs: refs.made, ids: ids.made, criteria: criteria.made },
    longest: longestOf(grouped, mostInColumn({ levels })),
    ...(before === undefined ? {} : { changes: answersBetween(before, built.file) }),
  };
}

function reportMade(
  rows: readonly GivenRow[],
  hasColumn: boolean,
  whole: Origin,
  problems: Problems,
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

function longestOf(rows: readonly GivenRow[], most: number): readonly LongText[] {
  return rows
    .flatMap(({ texts, illustrations }) => [
      ...texts.values(),
      ...illustrations.map(({ text }) => text),
    ])
    .filter(({ text }) => isLong(text, most))
    .map(({ text, at }) => ({ at, characters: text.length }))
    .sort((one, other) => other.characters - one.characters)
    .slice(0, 3);
}
