/** The types of a maturity framework: levels, themes, key areas, value codes and guidance. */

/** A step of the framework's own scale. */
export interface Level {
  readonly value: number;
  /** Only the name: "Minimum". */
  readonly name: string;
  /** The text people choose and see in print: "1 - Minimum". */
  readonly label: string;
  /**
   * One text for every value code: a level that is described for all of them together, or that the
   * source has no statement for (level 0 of the statement set).
   */
  readonly ownStatement?: string;
}

/**
 * A text that helps to choose a level and is never scored: "Best case", "Competent", "Worst case".
 */
export interface Illustration {
  readonly title: string;
  readonly text: string;
}

/** One of the things that a level asks for, ticked as met or not met. */
export interface Criterion {
  /** Unique in its value code: "named-owner". Ticks are found by it. */
  readonly id: string;
  readonly text: string;
}

/** What has to be met for a level of a value code. */
export interface LevelCriteria {
  /** Value of the level. */
  readonly level: number;
  /** Whether each of them has to be met, or one is enough. */
  readonly needs: "all" | "any";
  /** At least one. */
  readonly items: readonly Criterion[];
}

/** The item that is given a level. */
export interface ValueCode {
  /** Readable slug path, unique in the framework: "engaging-councillors/reporting". */
  readonly id: string;
  /** Short name for paper: "SL1.2". */
  readonly ref: string;
  readonly title: string;
  /** Empty where the source has none. */
  readonly description: string;
  /**
   * One entry per level, in the order of `Framework.levels`; each is a list of paragraphs. For a
   * level with an `ownStatement`, the entry is that one paragraph; where a level has criteria alone,
   * it is their list. Empty for a level that cannot be chosen for this value code (see
   * `offeredLevels`).
   */
  readonly statements: readonly (readonly string[])[];
  readonly illustrations: readonly Illustration[];
  /** Present if the framework says that this one may be not applicable, whatever the lead allows. */
  readonly mayBeNotApplicable?: true;
  /** Of the levels that have criteria, the lowest first; absent without any. */
  readonly criteria?: readonly LevelCriteria[];
}

/** A group of value codes inside a theme. */
export interface KeyArea {
  readonly id: string;
  /** "SL1"; equal to the theme's ref where the theme is its own key area. */
  readonly ref: string;
  readonly title: string;
  /** Paragraphs; empty where the source has none. */
  readonly definition: readonly string[];
  readonly whatItIs: string;
  readonly whyImportant: string;
  readonly valueCodes: readonly ValueCode[];
}

/** One sheet of the workbook. */
export interface Theme {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  /** Just one, with the theme's own title, where the theme is its own key area. */
  readonly keyAreas: readonly KeyArea[];
}

export interface Guidance {
  /** The source's text on the purpose of the assessment; paragraphs. */
  readonly purpose: readonly string[];
  /** The source's text of the weakest-level rule; empty where it has none. */
  readonly weakestLevelRule: string;
  /** The source's text on what the top level commits to; empty where it has none. */
  readonly exemplarRule: string;
  /**
   * Introduction of the comment prompts, such as "Please use comments to:"; empty where there are
   * none.
   */
  readonly commentPromptsIntroduction: string;
  /** The source's text on what a comment should say. */
  readonly commentPrompts: readonly string[];
}

/** What became of the value codes of an earlier version. */
export interface EarlierVersion {
  readonly version: string;
  /**
   * Where answers of the earlier version belong now: ids of this version by the id there. Several if
   * a value code was split, none if it has no place any more. Ids that are not named stayed.
   */
  readonly places: ReadonlyMap<string, readonly string[]>;
}

export interface Framework {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** What is assessed, as the start of titles: "Procurement maturity". */
  readonly subject: string;
  readonly publisher: string;
  /** Ascending by value; 2 to 12 of them, starting at 0 or 1, without gaps. */
  readonly levels: readonly Level[];
  readonly guidance: Guidance;
  readonly themes: readonly Theme[];
  /** Absent if it supersedes no other. */
  readonly supersedes?: readonly EarlierVersion[];
}

/** Every value code, in framework order. */
export function allValueCodes(framework: Framework): readonly ValueCode[] {
  return allKeyAreas(framework).flatMap((keyArea) => keyArea.valueCodes);
}

/** Every key area, in framework order. */
export function allKeyAreas(framework: Framework): readonly KeyArea[] {
  return framework.themes.flatMap((theme) => theme.keyAreas);
}

/** True if the theme is its own key area: Enablers, and every theme of the statement set. */
export function isOwnKeyArea(theme: Theme): boolean {
  return theme.keyAreas.length === 1 && theme.keyAreas[0].ref === theme.ref;
}
