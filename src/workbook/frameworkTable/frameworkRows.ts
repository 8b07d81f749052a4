/** A framework as the cells of a table, which reading takes back word for word. */
import { criteriaStatement } from "../../framework/criteriaStatement";
import {
  isOwnKeyArea,
  type Framework,
  type KeyArea,
  type Level,
  type Theme,
  type ValueCode,
} from "../../framework/framework";
import {
  HEADINGS,
  ILLUSTRATION_PREFIX,
  levelHeading,
  levelMeaning,
  levelOf,
  meaningOf,
  YES,
  type ColumnMeaning,
} from "./meanings";
import { ABOUT_WORDS, type AboutKey } from "./readAbout";
import { tableText } from "./text/tableText";

export interface TableColumn {
  readonly meaning: ColumnMeaning;
  readonly heading: string;
  textOf(row: CodeRow): string;
}

/** A value code in its groups. */
interface CodeRow {
  readonly theme: Theme;
  readonly keyArea: KeyArea;
  readonly valueCode: ValueCode;
  /** True for the first of its key area. */
  readonly isFirst: boolean;
}

/**
 * The columns that have any text, and those of levels: criteria can say all of these.
 * @param only exactly these, with or without texts, beside levels and illustrations
 */
export function tableColumns(
  framework: Framework,
  only?: ReadonlySet<ColumnMeaning>,
): readonly TableColumn[] {
  const rows = codeRows(framework);
  return allColumns(framework, rows).filter(
    ({ meaning, textOf }) =>
      levelOf(meaning) !== undefined ||
      (only === undefined || !(meaning in HEADINGS) || meaning === "helpText"
        ? rows.some((row) => textOf(row) !== "")
        : only.has(meaning)),
  );
}

/** The cells below the headings, one row for each value code. */
export function tableRows(
  framework: Framework,
  columns: readonly TableColumn[],
): readonly (readonly string[])[] {
  return codeRows(framework).map((row) => columns.map(({ textOf }) => textOf(row)));
}

function codeRows({ themes }: Framework): readonly CodeRow[] {
  return themes.flatMap((theme) =>
    theme.keyAreas.flatMap((keyArea) =>
      keyArea.valueCodes.map((valueCode, index) => ({
        theme,
        keyArea,
        valueCode,
        isFirst: index === 0,
      })),
    ),
  );
}

function allColumns(framework: Framework, rows: readonly CodeRow[]): readonly TableColumn[] {
  const plain = (
    meaning: keyof typeof HEADINGS,
    textOf: (row: CodeRow) => string,
  ): TableColumn => ({ meaning, heading: HEADINGS[meaning], textOf });
  const ofKeyArea =
    (textOf: (keyArea: KeyArea) => string) =>
    ({ theme, keyArea }: CodeRow): string =>
      isOwnKeyArea(theme) ? "" : textOf(keyArea);
  const once =
    (textOf: (keyArea: KeyArea) => string) =>
    ({ keyArea, isFirst }: CodeRow): string =>
      isFirst ? textOf(keyArea) : "";
  return [
    plain("theme", ({ theme }) => theme.title),
    plain(
      "keyArea",
      ofKeyArea(({ title }) => title),
    ),
    plain("ref", ({ valueCode }) => valueCode.ref),
    plain("title", ({ valueCode }) => valueCode.title),
    plain("description", ({ valueCode }) => valueCode.description),
    ...framework.levels.flatMap((level, index): readonly TableColumn[] =>
      level.ownStatement === undefined
        ? [
            {
              meaning: levelMeaning(level.value),
              heading: headingOf(level),
              textOf: ({ valueCode }) => statementText(valueCode, level.value, index),
            },
          ]
        : [],
    ),
    ...illustrationColumns(rows),
    plain("notApplicable", ({ valueCode }) =>
      valueCode.mayBeNotApplicable === true ? YES[0] : "",
    ),
    plain(
      "definition",
      once(({ definition }) => definition.join("\n")),
    ),
    plain(
      "whatItIs",
      once(({ whatItIs }) => whatItIs),
    ),
    plain(
      "whyImportant",
      once(({ whyImportant }) => whyImportant),
    ),
    plain("themeRef", ({ theme }) => theme.ref),
    plain(
      "keyAreaRef",
      ofKeyArea(({ ref }) => ref),
    ),
    plain("themeId", ({ theme }) => theme.id),
    plain(
      "keyAreaId",
      ofKeyArea(({ id }) => id),
    ),
    plain("id", ({ valueCode }) => valueCode.id),
  ];
}

/** Empty where it is the list of the criteria, which has rows of its own. */
function statementText(
  { statements, criteria = [] }: ValueCode,
  value: number,
  at: number,
): string {
  const text = (statements[at] ?? []).join("\n");
  return text === criteriaStatement(criteria, value).join("\n") ? "" : text;
}

/** As few columns as give each value code its illustrations in its own order. */
function illustrationColumns(rows: readonly CodeRow[]): readonly TableColumn[] {
  const columns: { readonly title: string; readonly texts: Map<ValueCode, string> }[] = [];
  for (const { valueCode } of rows) {
    let from = 0;
    for (const { title, text } of valueCode.illustrations) {
      const found = columns.findIndex((column, at) => at >= from && column.title === title);
      const at = found < 0 ? from : found;
      if (found < 0) columns.splice(at, 0, { title, texts: new Map() });
      columns[at].texts.set(valueCode, text);
      from = at + 1;
    }
  }
  const help = columns.find(({ title }) => meaningOf(title) === "helpText");
  return columns.map((column): TableColumn => {
    const { title, texts } = column;
    const isPlain = column === help || meaningOf(title) === "illustration";
    return {
      meaning: column === help ? "helpText" : "illustration",
      heading: isPlain ? title : `${ILLUSTRATION_PREFIX}${title}`,
      textOf: ({ valueCode }) => texts.get(valueCode) ?? "",
    };
  });
}

function headingOf({ value, label }: Level): string {
  return levelHeading(label)?.value === value ? label : tableText("level", { number: value });
}

/** The pairs of the second table: what, and the text; empty texts are kept to be filled in. */
export function aboutRows(
  framework: Framework,
): readonly (readonly [what: string, text: string])[] {
  const { guidance } = framework;
  const texts: Readonly<Record<AboutKey, string>> = {
    title: framework.title,
    id: framework.id,
    version: framework.version,
    subject: framework.subject,
    publisher: framework.publisher,
    purpose: guidance.purpose.join("\n"),
    weakestLevelRule: guidance.weakestLevelRule,
    exemplarRule: guidance.exemplarRule,
    commentPromptsIntroduction: guidance.commentPromptsIntroduction,
    commentPrompts: guidance.commentPrompts.join("\n"),
  };
  return [
    ...(Object.keys(ABOUT_WORDS) as AboutKey[]).map(
      (key) => [ABOUT_WORDS[key], texts[key]] as const,
    ),
    ...framework.levels.flatMap(levelRows),
  ];
}

/** What the heading of a level does not say. */
function levelRows(level: Level): readonly (readonly [string, string])[] {
  const { value, name, label, ownStatement } = level;
  const number = { number: value };
  const read = ownStatement === undefined ? levelHeading(headingOf(level))?.name : undefined;
  const plain = tableText("level", number);
  const named = read === undefined || read === "" ? plain : read;
  const labelled = /^level\b/i.test(name) ? name : `${value} - ${name}`;
  return [
    ...(named === name ? [] : [[plain, name] as const]),
    ...(labelled === label ? [] : [[tableText("levelLabel", number), label] as const]),
    ...(ownStatement === undefined
      ? []
      : [[tableText("levelStatement", number), ownStatement] as const]),
  ];
}
