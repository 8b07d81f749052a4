/** Says which value codes and levels the rows of criteria are of, and gives each criterion its id. */
import { allValueCodes, type Framework, type Level } from "../../framework/framework";
import type { GivenCriteria } from "./criteriaTable";
import { needsOf } from "./criteriaTable";
import type { GivenRow, GivenText } from "./givenRows";
import type { Ids } from "./ids";
import { keptIds } from "./keptIds";
import { levelHeading } from "./meanings";
import type { Refs } from "./refs";
import { slugOf, unusedId } from "./slug";
import type { Problems } from "./TableProblem";
import { valueCodeTitle } from "./valueCodeTitle";

/** The criteria of one level, ready for the framework. */
export interface RowCriteria {
  readonly needs: "all" | "any";
  readonly level: GivenText;
  readonly items: readonly { readonly id: string; readonly text: GivenText }[];
}

export interface CriteriaOfRows {
  /** By row, then by the level's value. */
  readonly ofRow: ReadonlyMap<GivenRow, ReadonlyMap<number, RowCriteria>>;
  /** How many ids of criteria were made. */
  readonly made: number;
}

export interface KnownRows {
  readonly rows: readonly GivenRow[];
  readonly refs: Refs;
  readonly ids: Ids;
  readonly levels: readonly Level[];
  readonly hasTitles: boolean;
  readonly before: Framework | undefined;
}

/** Each value code's criteria; what names none of its value codes or levels has to be corrected. */
export function criteriaOfRows(
  given: readonly GivenCriteria[],
  known: KnownRows,
  problems: Problems,
): CriteriaOfRows {
  const codeOf = codeFinder(known);
  const found = new Map<GivenRow, Map<number, GivenCriteria>>();
  for (const one of given) {
    const row = codeOf(one.code, problems);
    const level = levelIn(one.level, known.levels, problems);
    if (row === undefined || level === undefined) continue;
    const own = found.get(row) ?? new Map<number, GivenCriteria>();
    found.set(row, own);
    const before = own.get(level);
    own.set(level, before === undefined ? one : joined(before, one, problems));
  }
  let made = 0;
  const codes = new Map(
    (known.before ? allValueCodes(known.before) : []).map((code) => [code.id, code]),
  );
  const ofRow = new Map(
    [...found].map(([row, levels]) => {
      const items = [...levels.values()].flatMap((one) => one.items);
      made += items.filter(({ id }) => id === undefined).length;
      const before = codes.get(known.ids.ofRow.get(row) ?? "")?.criteria ?? [];
      const ids = idsOf(
        items,
        before.flatMap((one) => one.items),
        problems,
      );
      const ready = [...levels].map(([value, one]): readonly [number, RowCriteria] => {
        const { needs, level } = one;
        if (needs === undefined && one.items.length > 1) {
          problems.know(
            level.at,
            "Needs is empty: neither all nor any.",
            "All criteria of this level have to be met.",
          );
        }
        return [
          value,
          {
            needs: (needs === undefined ? undefined : needsOf(needs.text)) ?? "all",
            level,
            items: one.items.map((item) => ({ id: ids.get(item) ?? "", text: item.text })),
          },
        ];
      });
      return [row, new Map(ready)] as const;
    }),
  );
  return { ofRow, made };
}

type Item = GivenCriteria["items"][number];

/** The same level in two ways of writing it, such as "2" and "2 - Developing". */
function joined(one: GivenCriteria, other: GivenCriteria, problems: Problems): GivenCriteria {
  const { needs } = one;
  if (
    needs !== undefined &&
    other.needs !== undefined &&
    needsOf(needs.text) !== needsOf(other.needs.text)
  ) {
    problems.correct(
      other.needs.at,
      `This level has “${needs.text}” in ${needs.at.cells.join(", ")}.`,
      "Write the same in all rows of the level, or only in the first.",
    );
  }
  return { ...one, needs: needs ?? other.needs, items: [...one.items, ...other.items] };
}

/** Finds a value code by its ref, id or title; two cells of a row have to name the same. */
function codeFinder({ rows, refs, ids, hasTitles }: KnownRows) {
  const index = (
    text: (row: GivenRow) => string | undefined,
  ): ReadonlyMap<string, readonly GivenRow[]> => {
    const found = new Map<string, GivenRow[]>();
    for (const row of rows) {
      const key = text(row)?.toLowerCase();
      if (key !== undefined) found.set(key, [...(found.get(key) ?? []), row]);
    }
    return found;
  };
  const ways = [
    index((row) => refs.ofRow.get(row)),
    index((row) => ids.ofRow.get(row)),
    index((row) => valueCodeTitle(row, hasTitles)?.text),
  ];
  const find = ({ text }: GivenText): readonly GivenRow[] =>
    ways.map((way) => way.get(text.toLowerCase()) ?? []).find((some) => some.length > 0) ?? [];
  return (cells: readonly GivenText[], problems: Problems): GivenRow | undefined => {
    let same: GivenRow | undefined;
    for (const cell of cells) {
      const [row, ...others] = find(cell);
      if (row === undefined) {
        problems.correct(
          cell.at,
          `“${cell.text}” is not a value code of the table.`,
          "Type the ref of one of its value codes.",
        );
        return undefined;
      }
      if (others.length > 0) {
        problems.correct(
          cell.at,
          `“${cell.text}” is the name of ${others.length + 1} value codes.`,
          "Type the ref instead.",
        );
        return undefined;
      }
      if (same !== undefined && same !== row) {
        problems.correct(
          cell.at,
          `“${cell.text}” is another value code than “${cells[0].text}” in ${cells[0].at.cells.join(", ")}.`,
          "Correct one of them, or leave one empty.",
        );
        return undefined;
      }
      same = row;
    }
    return same;
  };
}

/** The level that a cell names: by label, number or name. */
function levelIn(
  { text, at }: GivenText,
  levels: readonly Level[],
  problems: Problems,
): number | undefined {
  const word = text.toLowerCase();
  const said = levelHeading(text);
  const level =
    levels.find(({ label }) => label.toLowerCase() === word) ??
    levels.find(
      ({ value, name }) =>
        said?.value === value && ["", name.toLowerCase()].includes(said.name.toLowerCase()),
    ) ??
    levels.find(({ name }) => name.toLowerCase() === word);
  if (level === undefined) {
    problems.correct(
      at,
      `“${text}” is not a level of the table.`,
      levels.length === 0
        ? "Give the table a column for each level, which may be empty."
        : `Type one of these: ${levels.map(({ value }) => value).join(", ")}. Each level needs a column in the table, which may be empty.`,
    );
  }
  return level?.value;
}

/** Ids from the words; a text that was only corrected keeps the id of before. */
function idsOf(
  items: readonly Item[],
  before: readonly { readonly id: string; readonly text: string }[],
  problems: Problems,
): ReadonlyMap<Item, string> {
  const used = new Set(items.flatMap(({ id }) => id?.text ?? []));
  const ids = new Map<Item, string>();
  for (const item of items) {
    const made = item.id === undefined ? unusedId(slugOf(item.text.text), used) : item.id.text;
    used.add(made);
    ids.set(item, made);
  }
  return keptIds(
    items.map((item) => ({
      item,
      title: item.text.text,
      at: item.text.at,
      id: item.id?.text,
      ref: undefined,
    })),
    ids,
    before.map(({ id, text }) => ({ id, ref: "", title: text })),
    problems,
  );
}
