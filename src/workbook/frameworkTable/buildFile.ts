/** Makes a framework file of grouped rows, and notes where each of its texts came from. */
import type { FrameworkFile } from "../../framework/frameworkFile";
import type { Level } from "../../framework/framework";
import type { CriteriaOfRows } from "./criteriaOfRows";
import type { GivenEarlier } from "./earlierTable";
import type { GivenRow, GivenText } from "./givenRows";
import type { GivenKeyArea, GivenTheme } from "./groupRows";
import type { Ids } from "./ids";
import { levelMeaning } from "./meanings";
import type { About, AboutKey } from "./readAbout";
import type { Refs } from "./refs";
import type { Origin } from "./TableProblem";
import { linesOf, oneLine } from "./tidyText";
import { valueCodeTitle } from "./valueCodeTitle";

/** Where the texts of a file came from, by their path in it: "themes.0.title". */
export type Origins = Map<string, Origin>;

export interface FileParts {
  readonly head: Pick<FrameworkFile, "id" | "title" | "version" | "subject" | "publisher">;
  readonly levels: readonly Level[];
  readonly about: About;
  readonly themes: readonly GivenTheme[];
  readonly ids: Ids;
  readonly refs: Refs;
  readonly hasTitles: boolean;
  readonly criteria: CriteriaOfRows["ofRow"];
  readonly earlier: GivenEarlier;
}

export interface BuiltFile {
  readonly file: FrameworkFile;
  readonly origins: Origins;
  /** The path of each value code in the file. */
  readonly paths: ReadonlyMap<GivenRow, string>;
}

type ThemeInFile = FrameworkFile["themes"][number];
type KeyAreaInFile = ThemeInFile["keyAreas"][number];
type ValueCodeInFile = KeyAreaInFile["valueCodes"][number];

export function buildFile(parts: FileParts): BuiltFile {
  const { earlier } = parts;
  const origins: Origins = new Map(earlier.origins);
  const paths = new Map<GivenRow, string>();
  for (const [key, { at }] of parts.about.texts) {
    origins.set(isOfHead(key) ? key : `guidance.${key}`, at);
  }
  const themes = parts.themes.map((theme, index): ThemeInFile => {
    const path = `themes.${index}`;
    origins.set(path, theme.title.at);
    note(origins, `${path}.ref`, theme.texts.get("themeRef"));
    note(origins, `${path}.id`, theme.texts.get("themeId"));
    return {
      id: parts.ids.ofTheme.get(theme) ?? "",
      ref: parts.refs.ofTheme.get(theme) ?? "",
      title: theme.title.text,
      keyAreas: theme.keyAreas.map((keyArea, at) =>
        keyAreaOf(keyArea, `${path}.keyAreas.${at}`, parts, origins, paths),
      ),
    };
  });
  return {
    file: {
      ...parts.head,
      levels: parts.levels,
      ...guidanceOf(parts.about),
      themes,
      ...(earlier.versions.length === 0 ? {} : { supersedes: earlier.versions }),
    },
    origins,
    paths,
  };
}

function isOfHead(key: AboutKey): boolean {
  return ["title", "id", "version", "subject", "publisher"].includes(key);
}

function note(origins: Origins, path: string, given: GivenText | undefined): void {
  if (given !== undefined) origins.set(path, given.at);
}

function guidanceOf({ texts }: About): Pick<FrameworkFile, "guidance"> {
  const line = (key: AboutKey): string => oneLine(texts.get(key)?.text ?? "");
  const lines = (key: AboutKey): readonly string[] => linesOf(texts.get(key)?.text ?? "");
  const guidance = {
    purpose: lines("purpose"),
    weakestLevelRule: line("weakestLevelRule"),
    exemplarRule: line("exemplarRule"),
    commentPromptsIntroduction: line("commentPromptsIntroduction"),
    commentPrompts: lines("commentPrompts"),
  };
  const given = Object.entries(guidance).filter(([, text]) => text.length > 0);
  return given.length === 0 ? {} : { guidance: Object.fromEntries(given) };
}

function keyAreaOf(
  keyArea: GivenKeyArea,
  path: string,
  parts: FileParts,
  origins: Origins,
  paths: Map<GivenRow, string>,
): KeyAreaInFile {
  const { title, texts, rows } = keyArea;
  origins.set(path, title.at);
  note(origins, `${path}.ref`, texts.get("keyAreaRef"));
  note(origins, `${path}.id`, texts.get("keyAreaId"));
  for (const meaning of ["definition", "whatItIs", "whyImportant"] as const) {
    note(origins, `${path}.${meaning}`, texts.get(meaning));
  }
  const definition = linesOf(texts.get("definition")?.text ?? "");
  const whatItIs = texts.get("whatItIs")?.text;
  const whyImportant = texts.get("whyImportant")?.text;
  return {
    id: parts.ids.ofKeyArea.get(keyArea) ?? "",
    ref: parts.refs.ofKeyArea.get(keyArea) ?? "",
    title: title.text,
    ...(definition.length === 0 ? {} : { definition }),
    ...(whatItIs === undefined ? {} : { whatItIs }),
    ...(whyImportant === undefined ? {} : { whyImportant }),
    valueCodes: rows.map((row, at) => {
      const own = `${path}.valueCodes.${at}`;
      paths.set(row, own);
      return valueCodeOf(row, own, parts, origins);
    }),
  };
}

function valueCodeOf(
  row: GivenRow,
  path: string,
  { ids, refs, levels, hasTitles, criteria }: FileParts,
  origins: Origins,
): ValueCodeInFile {
  const title = valueCodeTitle(row, hasTitles);
  origins.set(path, title?.at ?? row.cellOf("title"));
  for (const meaning of ["ref", "id", "description"] as const) {
    note(origins, `${path}.${meaning}`, row.texts.get(meaning));
  }
  origins.set(`${path}.statements`, row.cellOf(...levels.map(({ value }) => levelMeaning(value))));
  const statements = levels.flatMap(({ value }) => {
    const given = row.texts.get(levelMeaning(value));
    const statementPath = `${path}.statements.${value}`;
    origins.set(statementPath, given?.at ?? row.cellOf(levelMeaning(value)));
    return given === undefined ? [] : [[value, linesOf(given.text)] as const];
  });
  const illustrations = row.illustrations.map(({ title: heading, text }, at) => {
    origins.set(`${path}.illustrations.${at}`, text.at);
    return { title: heading, text: text.text };
  });
  const own = [...(criteria.get(row) ?? [])].map(([value, { needs, level, items }]) => {
    origins.set(`${path}.criteria.${value}`, level.at);
    items.forEach(({ text }, at) => origins.set(`${path}.criteria.${value}.items.${at}`, text.at));
    return [
      value,
      { needs, items: items.map(({ id, text }) => ({ id, text: text.text })) },
    ] as const;
  });
  const description = row.texts.get("description")?.text;
  return {
    id: ids.ofRow.get(row) ?? "",
    ref: refs.ofRow.get(row) ?? "",
    title: title?.text ?? "",
    ...(description === undefined ? {} : { description }),
    ...(levels.length > 0 && levels.every(({ ownStatement }) => ownStatement !== undefined)
      ? {}
      : { statements: Object.fromEntries(statements) }),
    ...(illustrations.length === 0 ? {} : { illustrations }),
    ...(row.texts.has("notApplicable") ? { mayBeNotApplicable: true } : {}),
    ...(own.length === 0 ? {} : { criteria: Object.fromEntries(own) }),
  };
}
