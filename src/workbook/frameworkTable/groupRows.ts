/** Puts rows into themes and key areas. */
import type { GivenRow, GivenText } from "./givenRows";
import { slugOf } from "./slug";
import type { ColumnMeaning } from "./meanings";
import type { Origin, Problems } from "./TableProblem";

/** A theme or key area as rows name it. */
export interface Group {
  readonly title: GivenText;
  /** What any of its rows gives: ref, id, definition and so on. */
  readonly texts: Map<ColumnMeaning, GivenText>;
}

export interface GivenTheme extends Group {
  readonly keyAreas: GivenKeyArea[];
}

export interface GivenKeyArea extends Group {
  /** True if the theme is not divided, and this is the theme itself. */
  isTheme: boolean;
  readonly rows: GivenRow[];
}

const OF_THEME: readonly ColumnMeaning[] = ["themeRef", "themeId"];
const OF_KEY_AREA: readonly ColumnMeaning[] = [
  ...(["keyAreaRef", "keyAreaId", "definition", "whatItIs", "whyImportant"] as const),
];
const OF_GROUPS: ReadonlySet<ColumnMeaning> = new Set<ColumnMeaning>([
  ...(["theme", "keyArea"] as const),
  ...OF_THEME,
  ...OF_KEY_AREA,
]);

/**
 * The themes, in the order in which rows first name them. An empty theme or key area is that of the
 * row above, as in merged cells; a row that names only a theme or key area is its heading.
 * @param columns what the table's columns mean
 * @param onlyTheme the theme of a table that names none
 */
export function groupRows(
  rows: readonly GivenRow[],
  columns: ReadonlySet<ColumnMeaning>,
  onlyTheme: string,
  problems: Problems,
): readonly GivenTheme[] {
  const themes: GivenTheme[] = [];
  // Without themes, key areas are the sheets.
  const themeMeaning: ColumnMeaning = columns.has("theme") ? "theme" : "keyArea";
  const keyAreaMeaning: ColumnMeaning = columns.has("theme") ? "keyArea" : "theme";
  const hasThemes = columns.has("theme") || columns.has("keyArea");
  let theme: GivenTheme | undefined;
  let keyArea: GivenKeyArea | undefined;
  for (const row of rows) {
    const themeText = hasThemes
      ? row.texts.get(themeMeaning)
      : { text: onlyTheme, at: row.cellOf("title") };
    if (themeText !== undefined) {
      const named = findOrAdd(themes, themeText, row, "themeId", "theme", problems, newTheme);
      if (named !== theme) keyArea = undefined;
      theme = named;
    }
    const isHeading = [...row.texts.keys()].every((meaning) => OF_GROUPS.has(meaning));
    if (theme === undefined) {
      problems.correct(row.cellOf(themeMeaning), "Theme is empty.", "Type the theme.");
      continue;
    }
    if (themeText === undefined && !isHeading) {
      problems.know(
        row.cellOf(themeMeaning),
        `${themeMeaning === "theme" ? "Theme" : "Key area"} is empty.`,
        "The one above counts.",
      );
    }
    takeTexts(theme, row, OF_THEME, problems);
    const keyAreaText = row.texts.get(keyAreaMeaning);
    if (keyAreaText !== undefined) {
      const within = theme;
      keyArea = findOrAdd(
        theme.keyAreas.filter((each) => !each.isTheme),
        keyAreaText,
        row,
        "keyAreaId",
        "key area",
        problems,
        (title) => newKeyArea(title, within, false),
      );
    } else if (keyArea === undefined && (!isHeading || saysOfKeyArea(row))) {
      keyArea = theme.keyAreas.find((each) => each.isTheme) ?? newKeyArea(theme.title, theme, true);
    } else if (keyArea !== undefined && !keyArea.isTheme && !isHeading) {
      problems.know(row.cellOf(keyAreaMeaning), "Key area is empty.", "The one above counts.");
    }
    if (keyArea !== undefined) takeTexts(keyArea, row, OF_KEY_AREA, problems);
    if (!isHeading) keyArea?.rows.push(row);
  }
  for (const each of themes) mergeOwnKeyArea(each);
  reportMixed(themes, keyAreaMeaning, problems);
  return withoutEmpty(themes, problems);
}

function saysOfKeyArea({ texts }: GivenRow): boolean {
  return OF_KEY_AREA.some((meaning) => texts.has(meaning));
}

function newTheme(title: GivenText, themes: GivenTheme[]): GivenTheme {
  const theme: GivenTheme = { title, texts: new Map(), keyAreas: [] };
  themes.push(theme);
  return theme;
}

function newKeyArea(title: GivenText, theme: GivenTheme, isTheme: boolean): GivenKeyArea {
  const keyArea: GivenKeyArea = { title, texts: new Map(), isTheme, rows: [] };
  theme.keyAreas.push(keyArea);
  return keyArea;
}

/** The group that a row names: the same by its id, or without one by its title. */
function findOrAdd<T extends Group>(
  groups: T[],
  title: GivenText,
  row: GivenRow,
  idMeaning: ColumnMeaning,
  word: string,
  problems: Problems,
  add: (title: GivenText, groups: T[]) => T,
): T {
  const id = row.texts.get(idMeaning)?.text;
  const same = groups.find((group) => {
    const ownId = group.texts.get(idMeaning)?.text;
    return id !== undefined && ownId !== undefined
      ? id === ownId
      : slugOf(group.title.text) === slugOf(title.text);
  });
  if (same === undefined) {
    const added = add(title, groups);
    const given = row.texts.get(idMeaning);
    if (given !== undefined) added.texts.set(idMeaning, given);
    return added;
  }
  if (same.title.text !== title.text) {
    problems.correct(
      title.at,
      `This ${word} is written “${same.title.text}” in ${same.title.at.cells.join(", ")}.`,
      "Write both the same, or give them different names.",
    );
  }
  return same;
}

function takeTexts(
  group: Group,
  row: GivenRow,
  meanings: readonly ColumnMeaning[],
  problems: Problems,
): void {
  for (const meaning of meanings) {
    const given = row.texts.get(meaning);
    if (given === undefined) continue;
    const before = group.texts.get(meaning);
    if (before === undefined) group.texts.set(meaning, given);
    else if (before.text !== given.text) {
      problems.correct(
        given.at,
        `“${group.title.text}” has another text in ${before.at.cells.join(", ")}.`,
        "Write both the same, or leave one empty.",
      );
    }
  }
}

/** A theme whose only key area has its title, and no ref or id of its own, is not divided. */
function mergeOwnKeyArea({ title, texts, keyAreas }: GivenTheme): void {
  const [only, ...others] = keyAreas;
  if (only === undefined || others.length > 0 || only.title.text !== title.text) return;
  const isSame = (own: ColumnMeaning, ofTheme: ColumnMeaning): boolean =>
    !only.texts.has(own) || only.texts.get(own)?.text === texts.get(ofTheme)?.text;
  if (isSame("keyAreaRef", "themeRef") && isSame("keyAreaId", "themeId")) only.isTheme = true;
}

function reportMixed(
  themes: readonly GivenTheme[],
  meaning: ColumnMeaning,
  problems: Problems,
): void {
  for (const { title, keyAreas } of themes) {
    if (keyAreas.length < 2) continue;
    for (const row of keyAreas.flatMap(({ isTheme, rows }) => (isTheme ? rows : []))) {
      problems.correct(
        row.cellOf(meaning),
        `Key area is empty, and other rows of “${title.text}” have one.`,
        "Type the key area.",
      );
    }
  }
}

/** A heading without value codes below it is most often a note: it is left out. */
function withoutEmpty(themes: readonly GivenTheme[], problems: Problems): readonly GivenTheme[] {
  const leftOut = ({ text, at }: GivenText): void =>
    problems.know(at, `“${shortened(text)}” has no value codes.`, "It is left out.");
  return themes.flatMap((theme) => {
    const keyAreas = theme.keyAreas.filter(({ rows }) => rows.length > 0);
    if (keyAreas.length === 0) {
      leftOut(theme.title);
      return [];
    }
    for (const { title, rows, isTheme, texts } of theme.keyAreas) {
      if (rows.length > 0) continue;
      if (!isTheme) leftOut(title);
      for (const { at } of isTheme ? texts.values() : []) {
        problems.know(
          at,
          "Only key areas have this text, and the row names none.",
          "It is left out.",
        );
      }
    }
    return [{ ...theme, keyAreas }];
  });
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Where a group's text is. */
export function originOf(group: Group, meaning: ColumnMeaning): Origin {
  return group.texts.get(meaning)?.at ?? group.title.at;
}
