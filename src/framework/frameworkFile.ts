/**
 * The shape of a framework file (frameworks/framework.schema.json), and its conversion to and from
 * a Framework.
 */
import type {
  EarlierVersion,
  Framework,
  Guidance,
  KeyArea,
  Level,
  LevelCriteria,
  Theme,
  ValueCode,
} from "./framework";
import { criteriaStatement } from "./criteriaStatement";

interface ValueCodeInFile {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly description?: string;
  /**
   * By level value; a level with its own statement has none here, nor has one that cannot be chosen, and one
   * with criteria needs none.
   * Left out where every level has its own.
   */
  readonly statements?: Readonly<Record<string, readonly string[]>>;
  readonly illustrations?: ValueCode["illustrations"];
  readonly mayBeNotApplicable?: boolean;
  /** By level value. */
  readonly criteria?: Readonly<Record<string, Omit<LevelCriteria, "level">>>;
}

interface KeyAreaInFile {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly definition?: readonly string[];
  readonly whatItIs?: string;
  readonly whyImportant?: string;
  readonly valueCodes: readonly ValueCodeInFile[];
}

interface ThemeInFile {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly keyAreas: readonly KeyAreaInFile[];
}

/** One entry of `supersedes`, which is also the content of a file that maps two versions. */
export interface EarlierVersionInFile {
  readonly version: string;
  readonly places: Readonly<Record<string, readonly string[]>>;
}

/** The content of a framework file; optional parts are empty in the framework if left out. */
export interface FrameworkFile {
  /** Tells an editor where the schema is; not part of the framework. */
  readonly $schema?: string;
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly subject: string;
  readonly publisher: string;
  readonly levels: readonly Level[];
  readonly guidance?: Partial<Guidance>;
  readonly themes: readonly ThemeInFile[];
  readonly supersedes?: readonly EarlierVersionInFile[];
}

/**
 * The framework that a file describes, without spaces around names. The file must have no problems.
 */
export function frameworkOfFile(file: FrameworkFile): Framework {
  const { id, guidance } = file;
  const levels = file.levels.map((level) => ({
    ...level,
    name: level.name.trim(),
    label: level.label.trim(),
  }));
  return {
    id,
    title: file.title.trim(),
    version: file.version.trim(),
    subject: file.subject.trim(),
    publisher: file.publisher.trim(),
    levels,
    guidance: {
      purpose: guidance?.purpose ?? [],
      weakestLevelRule: guidance?.weakestLevelRule ?? "",
      exemplarRule: guidance?.exemplarRule ?? "",
      commentPromptsIntroduction: guidance?.commentPromptsIntroduction ?? "",
      commentPrompts: guidance?.commentPrompts ?? [],
    },
    themes: file.themes.map((theme): Theme => ({
      id: theme.id,
      ref: theme.ref.trim(),
      title: theme.title.trim(),
      keyAreas: theme.keyAreas.map((keyArea) => keyAreaOfFile(keyArea, levels)),
    })),
    ...(file.supersedes === undefined || file.supersedes.length === 0
      ? {}
      : { supersedes: file.supersedes.map(earlierVersionOfFile) }),
  };
}

/** The earlier version that an entry of a file describes. */
export function earlierVersionOfFile({ version, places }: EarlierVersionInFile): EarlierVersion {
  return {
    version: version.trim(),
    places: new Map(
      Object.entries(places).map(([id, now]) => [id, now.map((place) => place.trim())]),
    ),
  };
}

/**
 * The file of a framework, without empty texts and without statements for levels that have their
 * own.
 */
export function fileOfFramework(framework: Framework): FrameworkFile {
  const { id, title, version, subject, publisher, levels, guidance } = framework;
  const givenGuidance = withoutEmpty(guidance);
  return {
    id,
    title,
    version,
    subject,
    publisher,
    levels,
    ...(Object.keys(givenGuidance).length > 0 ? { guidance: givenGuidance } : {}),
    themes: framework.themes.map((theme) => ({
      id: theme.id,
      ref: theme.ref,
      title: theme.title,
      keyAreas: theme.keyAreas.map((keyArea) => keyAreaInFile(keyArea, levels)),
    })),
    ...(framework.supersedes === undefined
      ? {}
      : {
          supersedes: framework.supersedes.map(({ version, places }) => ({
            version,
            places: Object.fromEntries(places),
          })),
        }),
  };
}

function keyAreaOfFile(keyArea: KeyAreaInFile, levels: readonly Level[]): KeyArea {
  return {
    id: keyArea.id,
    ref: keyArea.ref.trim(),
    title: keyArea.title.trim(),
    definition: keyArea.definition ?? [],
    whatItIs: keyArea.whatItIs ?? "",
    whyImportant: keyArea.whyImportant ?? "",
    valueCodes: keyArea.valueCodes.map((valueCode) => valueCodeOfFile(valueCode, levels)),
  };
}

function valueCodeOfFile(valueCode: ValueCodeInFile, levels: readonly Level[]): ValueCode {
  const criteria = levels.flatMap(({ value }): readonly LevelCriteria[] => {
    const own = valueCode.criteria?.[value];
    return own === undefined ? [] : [{ level: value, needs: own.needs, items: own.items }];
  });
  return {
    id: valueCode.id,
    ref: valueCode.ref.trim(),
    title: valueCode.title.trim(),
    description: valueCode.description ?? "",
    statements: levels.map(({ value, ownStatement }) =>
      ownStatement === undefined
        ? (valueCode.statements?.[value] ?? criteriaStatement(criteria, value))
        : [ownStatement],
    ),
    illustrations: (valueCode.illustrations ?? []).map(({ title, text }) => ({
      title: title.trim(),
      text,
    })),
    ...(valueCode.mayBeNotApplicable === true ? { mayBeNotApplicable: true } : {}),
    ...(criteria.length === 0 ? {} : { criteria }),
  };
}

function keyAreaInFile(keyArea: KeyArea, levels: readonly Level[]): KeyAreaInFile {
  const { id, ref, title, definition, whatItIs, whyImportant } = keyArea;
  return {
    id,
    ref,
    title,
    ...withoutEmpty({ definition, whatItIs, whyImportant }),
    valueCodes: keyArea.valueCodes.map((valueCode) => valueCodeInFile(valueCode, levels)),
  };
}

function valueCodeInFile(valueCode: ValueCode, levels: readonly Level[]): ValueCodeInFile {
  const { id, ref, title, description, illustrations, criteria = [] } = valueCode;
  return {
    id,
    ref,
    title,
    ...withoutEmpty({ description }),
    ...(levels.every(({ ownStatement }) => ownStatement !== undefined)
      ? {}
      : { statements: statementsInFile(valueCode, levels) }),
    ...withoutEmpty({ illustrations }),
    ...(valueCode.mayBeNotApplicable === true ? { mayBeNotApplicable: true } : {}),
    ...(criteria.length === 0
      ? {}
      : {
          criteria: Object.fromEntries(
            criteria.map(({ level, needs, items }) => [level, { needs, items }]),
          ),
        }),
  };
}

function statementsInFile(
  { statements, criteria = [] }: ValueCode,
  levels: readonly Level[],
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    levels.flatMap(({ value, ownStatement }, index) => {
      const isList = isSameText(statements[index], criteriaStatement(criteria, value));
      return ownStatement === undefined && !isList ? [[value, statements[index]]] : [];
    }),
  );
}

function isSameText(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}

/** A copy without empty texts and lists, which a file leaves out. */
function withoutEmpty<T extends object>(texts: T): Partial<T> {
  const given: Partial<T> = { ...texts };
  for (const key of Object.keys(texts) as (keyof T)[]) {
    const text: unknown = texts[key];
    if (text === "" || (Array.isArray(text) && text.length === 0)) delete given[key];
  }
  return given;
}
