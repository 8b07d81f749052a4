/** Reads the second table: pairs of what and text, on a sheet of its own or above the headings. */
import type { SheetCells, WorkbookCells } from "../file/WorkbookCells";
import { area, relativeAddress } from "../plan/address";
import type { FrameworkTable } from "./FrameworkTable";
import { levelHeading } from "./meanings";
import { sideTableRow } from "./sideTable";
import { startProblems, type Origin, type Problems } from "./TableProblem";
import { oneLine, plainTextOf, tidy } from "./tidyText";

/** What can be said about a framework, by the words that we write for it. */
export const ABOUT_WORDS = {
  title: "Title",
  id: "Id",
  version: "Version",
  subject: "Subject",
  publisher: "Publisher",
  purpose: "Purpose",
  weakestLevelRule: "Weakest-level rule",
  exemplarRule: "Case study rule",
  commentPromptsIntroduction: "Comment prompts introduction",
  commentPrompts: "Comment prompts",
} as const;

export type AboutKey = keyof typeof ABOUT_WORDS;

const OTHER_WORDS: readonly (readonly [string, AboutKey])[] = [
  ["framework", "title"],
  ["name of the framework", "title"],
  ["framework title", "title"],
  ["published by", "publisher"],
  ["year", "version"],
  ["what is assessed", "subject"],
];

const KEYS: ReadonlyMap<string, AboutKey> = new Map([
  ...(Object.keys(ABOUT_WORDS) as AboutKey[]).map(
    (key) => [ABOUT_WORDS[key].toLowerCase(), key] as const,
  ),
  ...OTHER_WORDS,
]);

export interface SaidText {
  readonly text: string;
  readonly at: Origin;
}

/** What a level is called, and its own statement. */
export interface SaidLevel {
  readonly name?: SaidText;
  readonly label?: SaidText;
  readonly statement?: SaidText;
}

export interface About {
  readonly texts: ReadonlyMap<AboutKey, SaidText>;
  readonly levels: ReadonlyMap<number, SaidLevel>;
}

export const NOTHING_SAID: About = { texts: new Map(), levels: new Map() };

interface Said {
  readonly key:
    { readonly about: AboutKey } | { readonly level: number; readonly part: keyof SaidLevel };
  readonly said: SaidText;
}

/** Fewer known words on a sheet are no second table. */
const FEWEST_WORDS = 2;

/**
 * What a workbook says about the framework of a table: above its headings, otherwise on the next
 * sheet after it that has such pairs, otherwise on any other.
 */
export function readAbout(
  { sheets }: WorkbookCells,
  table: FrameworkTable,
  problems: Problems,
): About {
  const above = pairsIn(table.sheet, table.headRows[0]);
  const at = sheets.indexOf(table.sheet);
  const others = [...sheets.slice(at + 1), ...sheets.slice(0, Math.max(at, 0))];
  const beside = others
    .map((sheet) => (sideTableRow(sheet) === undefined ? pairsIn(sheet) : []))
    .find((said) => said.length >= FEWEST_WORDS);
  return collect(above.length >= FEWEST_WORDS ? above : (beside ?? above), problems);
}

/** The names that it gives to levels, by number. */
export function levelNamesAbout(
  workbook: WorkbookCells,
  table: FrameworkTable,
): ReadonlyMap<number, string> {
  const { levels } = readAbout(workbook, table, startProblems());
  return new Map(
    [...levels].flatMap(([value, { name, label }]) =>
      name === undefined
        ? label === undefined
          ? []
          : [[value, label.text]]
        : [[value, name.text]],
    ),
  );
}

function collect(pairs: readonly Said[], problems: Problems): About {
  const texts = new Map<AboutKey, SaidText>();
  const levels = new Map<number, SaidLevel>();
  for (const { key, said } of pairs) {
    const before = "about" in key ? texts.get(key.about) : levels.get(key.level)?.[key.part];
    if (before !== undefined && before.text !== said.text) {
      problems.correct(
        said.at,
        `This is said twice, also in ${before.at.cells.join(", ")}.`,
        "Keep one of the two.",
      );
    } else if ("about" in key) texts.set(key.about, said);
    else levels.set(key.level, { ...levels.get(key.level), [key.part]: said });
  }
  return { texts, levels };
}

function pairsIn(sheet: SheetCells, before = Infinity): readonly Said[] {
  return [...sheet.rows]
    .filter(([row]) => row < before)
    .sort(([one], [other]) => one - other)
    .flatMap(([row, cells]): readonly Said[] => {
      const filled = [...cells]
        .sort(([one], [other]) => one - other)
        .map(([column, cell]) => ({ column, text: tidy(plainTextOf(cell)).text }))
        .filter(({ text }) => text !== "");
      const [what, said] = filled;
      if (said === undefined) return [];
      const key = keyOf(oneLine(what.text));
      const cell = relativeAddress(area(row, said.column));
      const at = { sheet: sheet.name, cells: [cell] };
      return key === undefined ? [] : [{ key, said: { text: said.text, at } }];
    });
}

function keyOf(what: string): Said["key"] | undefined {
  const text = what.toLowerCase().replace(/\s*:$/, "");
  const about = KEYS.get(text);
  if (about !== undefined) return { about };
  const [, of, part] = /^(.+?)\s+(name|label|statement)$/.exec(text) ?? [undefined, text, "name"];
  // A number alone may be that of any row.
  const level = /^\d/.test(of) ? undefined : levelHeading(of);
  if (level === undefined || level.name !== "") return undefined;
  return { level: level.value, part: part as keyof SaidLevel };
}
