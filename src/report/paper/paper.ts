/** What every export says of an assessment: plain values, decided once. */

/** A level as it is printed: its number in a colour, and its label. */
export interface PaperLevel {
  readonly value: number;
  /** "2 - Developing" */
  readonly label: string;
}

/** A row of the summary: a theme, or a key area beneath it. */
export interface SummaryRow {
  readonly kind: "theme" | "keyArea";
  readonly ref: string;
  readonly title: string;
  /** null while nothing is assessed. */
  readonly weakest: PaperLevel | null;
  /** "3 - Mature", "none set", or empty where a group has no target of its own. */
  readonly target: string;
  /** "1", "met", "2 above"; empty where there is none. */
  readonly gap: string;
  /** "3 of 4" */
  readonly assessed: string;
  readonly provisional: boolean;
  /** Limiting value codes, "SL1.2 Reporting"; for a theme one line that counts them. */
  readonly heldDownBy: readonly string[];
}

export interface HeatmapTile {
  readonly ref: string;
  readonly title: string;
  /** What is printed: the level's number, "–", "n/a" or "!". */
  readonly sign: string;
  /** The sign in words: "2 - Developing", "not assessed", "not applicable", "not a level". */
  readonly words: string;
  /** Index in the framework's levels; absent for a sign that is no level. */
  readonly level?: number;
}

export interface HeatmapRow {
  readonly ref: string;
  readonly title: string;
  readonly tiles: readonly HeatmapTile[];
}

/** One table of the heatmap; the statement set has two. */
export interface HeatmapTable {
  readonly heads: readonly string[];
  /** True where each tile has a title of its own to be printed. */
  readonly titled: boolean;
  readonly rows: readonly HeatmapRow[];
}

/** How many value codes of a theme stand where. */
export interface Distribution {
  readonly ref: string;
  readonly title: string;
  /** In the order of the paper's key: at each level, not assessed, not applicable, not a level. */
  readonly counts: readonly number[];
}

/** A value code that holds its key area down, with what the next level asks. */
export interface Priority {
  readonly ref: string;
  readonly title: string;
  readonly keyArea: string;
  readonly level: PaperLevel;
  readonly next: PaperLevel;
  /** Paragraphs of the next level's statement. */
  readonly asks: readonly string[];
}

/** A value code at the top level. */
export interface Exemplar {
  readonly ref: string;
  /** With the key area's title where several value codes share one. */
  readonly title: string;
  /** The case study; empty where none is written. */
  readonly comment: string;
}

export interface AnswerRow {
  readonly ref: string;
  readonly title: string;
  readonly description: string;
  readonly sign: string;
  /** "2 - Developing", "not assessed", "not applicable", or "not a level: ..." */
  readonly words: string;
  readonly level?: number;
  /** Paragraphs of the statement chosen; empty where there is none. */
  readonly statement: readonly string[];
  readonly comment: string;
  readonly evidence: string;
}

export interface AnswersOfKeyArea {
  readonly ref: string;
  readonly title: string;
  readonly answers: readonly AnswerRow[];
}

export interface PaperTheme {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly weakest: PaperLevel | null;
  /** Why it stands there, in a sentence. */
  readonly why: string;
  /** A key area that is its theme itself stands alone. */
  readonly keyAreas: readonly AnswersOfKeyArea[];
}

/** Rows of the action plan, as people wrote them. */
export interface PaperAction {
  readonly ref: string;
  /** With the key area's title where several value codes share one; empty for a ref that is none. */
  readonly title: string;
  readonly action: string;
  readonly owner: string;
  /** "14 March 2026", or what was typed instead. */
  readonly due: string;
  readonly status: string;
}

export interface Paper {
  /** "Procurement maturity: self-assessment summary" */
  readonly title: string;
  readonly organisation: string;
  /** "DRAFT" or "FINAL", then organisation and department. */
  readonly statusLine: string;
  /** True where the answers are made up. */
  readonly sample: boolean;
  readonly draft: boolean;
  /** Framework, version, that it is a self-assessment, and the date. */
  readonly about: string;
  readonly overall: PaperLevel | null;
  /** "33 of 59 value codes assessed: provisional, can only stay or fall." */
  readonly standing: string;
  /** "Levels given: 5 at 1 - Minimum, ..." */
  readonly levelsGiven: string;
  readonly rule: string;
  readonly rows: readonly SummaryRow[];
  /** "Strongest of those wholly assessed: BC3 Managing strategic risk, at 3 - Mature." */
  readonly strongest: string;
  /** "Targets: 2 met, 8 still to reach, 1 not set." */
  readonly targets: string;
  /** A row a theme: counts, never a mean. */
  readonly distribution: readonly Distribution[];
  readonly heatmap: readonly HeatmapTable[];
  /** Signs and their meaning, for a key. */
  readonly key: readonly Pick<HeatmapTile, "sign" | "words" | "level">[];
  readonly priorities: readonly Priority[];
  /** "Exemplars" where the framework makes the top level one, else "At the top level". */
  readonly exemplarsTitle: string;
  readonly exemplars: readonly Exemplar[];
  readonly themes: readonly PaperTheme[];
  readonly actions: readonly PaperAction[];
  /** How many levels the scale has, for its colours. */
  readonly levelCount: number;
}
