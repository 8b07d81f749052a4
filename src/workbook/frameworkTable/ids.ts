/** Ids: those given, and others made from titles, so that the same table gives the same again. */
import type { Framework } from "../../framework/framework";
import type { GivenRow } from "./givenRows";
import type { GivenKeyArea, GivenTheme, Group } from "./groupRows";
import { keptIds, type Identified } from "./keptIds";
import type { ColumnMeaning } from "./meanings";
import { slugOf, unusedId } from "./slug";
import type { Problems } from "./TableProblem";
import { valueCodeTitle } from "./valueCodeTitle";

export interface Ids {
  readonly ofTheme: ReadonlyMap<GivenTheme, string>;
  readonly ofKeyArea: ReadonlyMap<GivenKeyArea, string>;
  readonly ofRow: ReadonlyMap<GivenRow, string>;
  /** How many value codes got one made. */
  readonly made: number;
}

/**
 * The ids of everything in the table. A title that is almost the one in `before` keeps its id, and
 * so its answers: a corrected misprint makes no new value code.
 */
export function idsFor(
  themes: readonly GivenTheme[],
  hasTitles: boolean,
  before: Framework | undefined,
  problems: Problems,
): Ids {
  const ofTheme = identified(
    themes.map((theme) => ({ item: theme, ...groupWords(theme, "themeId", "themeRef") })),
    before?.themes ?? [],
    problems,
    ({ title }) => slugOf(title),
  );
  const ofKeyArea = new Map<GivenKeyArea, string>();
  const named = themes.flatMap((theme) =>
    theme.keyAreas.filter(({ isTheme }) => !isTheme).map((keyArea) => ({ theme, keyArea })),
  );
  const themeOf = new Map(named.map(({ theme, keyArea }) => [keyArea, theme]));
  const slugs = new Set<string>(
    themes
      .filter(({ keyAreas }) => keyAreas.some(({ isTheme }) => isTheme))
      .map((theme) => ofTheme.get(theme) ?? ""),
  );
  const ofNamed = identified(
    named.map(({ keyArea }) => ({
      item: keyArea,
      ...groupWords(keyArea, "keyAreaId", "keyAreaRef"),
    })),
    (before?.themes ?? []).flatMap(({ keyAreas }) => keyAreas),
    problems,
    ({ item, title }, used) => {
      const slug = slugOf(title);
      const isTaken = used.has(slug) || slugs.has(slug);
      return isTaken ? slugOf(`${themeOf.get(item)?.title.text ?? ""} ${title}`) : slug;
    },
  );
  for (const theme of themes) {
    for (const keyArea of theme.keyAreas) {
      const id = keyArea.isTheme ? ofTheme.get(theme) : ofNamed.get(keyArea);
      ofKeyArea.set(keyArea, id ?? "");
    }
  }
  const ofRow = new Map<GivenRow, string>();
  let made = 0;
  const keyAreas = themes.flatMap((theme) => theme.keyAreas);
  const beforeKeyAreas = (before?.themes ?? []).flatMap((theme) => theme.keyAreas);
  const given = new Set(
    keyAreas.flatMap(({ rows }) => rows.flatMap(({ texts }) => texts.get("id")?.text ?? [])),
  );
  for (const keyArea of keyAreas) {
    const keyAreaId = ofKeyArea.get(keyArea) ?? "";
    made += keyArea.rows.filter(({ texts }) => !texts.has("id")).length;
    const inKeyArea = identified(
      keyArea.rows.map((row) => ({ item: row, ...rowWords(row, hasTitles) })),
      beforeKeyAreas.find(({ id }) => id === keyAreaId)?.valueCodes ?? [],
      problems,
      ({ title, ref }, used) => {
        const plain = `${keyAreaId}/${slugOf(title)}`;
        return used.has(plain) && ref !== undefined ? `${plain}-${slugOf(ref)}` : plain;
      },
      given,
    );
    for (const [row, id] of inKeyArea) ofRow.set(row, id);
    reportDoubled(keyArea, hasTitles, problems);
  }
  return { ofTheme, ofKeyArea, ofRow, made };
}

function groupWords(
  { title, texts }: Group,
  idMeaning: ColumnMeaning,
  refMeaning: ColumnMeaning,
): Omit<Identified<never>, "item"> {
  return {
    title: title.text,
    at: title.at,
    id: texts.get(idMeaning)?.text,
    ref: texts.get(refMeaning)?.text,
  };
}

function rowWords(row: GivenRow, hasTitles: boolean): Omit<Identified<never>, "item"> {
  const title = valueCodeTitle(row, hasTitles);
  return {
    title: title?.text ?? "",
    at: title?.at ?? row.cellOf("title", "ref"),
    id: row.texts.get("id")?.text,
    ref: row.texts.get("ref")?.text,
  };
}

/** An id for each; those given come first, so that none is made twice. */
function identified<T>(
  items: readonly Identified<T>[],
  before: readonly { readonly id: string; readonly ref: string; readonly title: string }[],
  problems: Problems,
  make: (item: Identified<T>, used: ReadonlySet<string>) => string,
  taken: ReadonlySet<string> = new Set(),
): ReadonlyMap<T, string> {
  const used = new Set([...taken, ...items.flatMap(({ id }) => id ?? [])]);
  const ids = new Map<T, string>();
  for (const each of items) {
    if (each.id !== undefined) ids.set(each.item, each.id);
    else {
      const id = unusedId(make(each, used), used);
      used.add(id);
      ids.set(each.item, id);
    }
  }
  return keptIds(items, ids, before, problems);
}

function reportDoubled({ rows }: GivenKeyArea, hasTitles: boolean, problems: Problems): void {
  const first = new Map<string, GivenRow>();
  for (const row of rows) {
    const title = valueCodeTitle(row, hasTitles);
    if (title === undefined || row.texts.has("id")) continue;
    const slug = slugOf(title.text);
    const same = first.get(slug);
    if (same === undefined) first.set(slug, row);
    else {
      problems.know(
        title.at,
        `“${title.text}” is in this key area twice.`,
        "Answers could change places if rows do. Give each a title of its own, or a column Id.",
      );
    }
  }
}
