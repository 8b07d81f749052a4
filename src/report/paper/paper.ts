/** The paper: what every export says of an assessment, as plain values computed once. */
import type { PaperTheme } from "./paperAnswers";
import type { HeatmapTable, HeatmapTile } from "./paperHeatmap";
import type { PaperLevel } from "./paperLevel";
import type { PaperMovement } from "./paperMovement";
import type { ShownLevel } from "./shownLevels";

/** A key area beside those of other councils. */
export interface PaperCouncilRow {
  readonly ref: string;
  readonly title: string;
  readonly own: ShownLevel;
  readonly lowest: PaperLevel | null;
  readonly middle: PaperLevel | null;
  readonly highest: PaperLevel | null;
  /** How many councils are at each level, lowest level first. */
  readonly counts: readonly number[];
  readonly notCounted: number;
}

export interface PaperCouncils {
  readonly lines: readonly string[];
  readonly rows: readonly PaperCouncilRow[];
}

/** A row of the summary: a theme or a key area. */
export interface SummaryRow {
  readonly kind: "theme" | "keyArea";
  readonly ref: string;
  readonly title: string;
  /** null while nothing is assessed. */
  readonly weakest: PaperLevel | null;
  /** The weakest level as printed. */
  readonly shown: ShownLevel;
  /** How many value codes are at each level, in the order of the framework's levels. */
  readonly counts: readonly number[];
  readonly notApplicable: number;
  /** "3, 1 to go"; empty for a group that cannot have a target. */
  readonly targetText: string;
  /** "3 - Mature", "none set", or empty for a group that cannot have a target. */
  readonly target: string;
  /** "1", "met", "2 above"; empty if there is none. */
  readonly gap: string;
  /** "3 of 4" */
  readonly assessed: string;
  readonly provisional: boolean;
  /** Limiting value codes, "SL1.2 Reporting"; for a theme one line with their number. */
  readonly heldDownBy: readonly string[];
  /**
   * What is printed of them: one line if all have one level, and for a theme; nothing at the top
   * level.
   */
  readonly limitedBy: readonly string[];
}

/** How many value codes of a key area have each sign of the key. */
export interface Distribution {
  readonly ref: string;
  readonly title: string;
  /** In the order of the paper's key: each level, not assessed, not applicable, not a level. */
  readonly counts: readonly number[];
}

/** A value code that limits its key area, with what the next level says. */
export interface Priority {
  readonly ref: string;
  readonly title: string;
  readonly keyArea: string;
  readonly level: PaperLevel;
  readonly next: PaperLevel;
  /** Paragraphs of the next level's statement. */
  readonly asks: readonly string[];
  /** Which departments gave the weakest level, and what they say; none without departments. */
  readonly weakest: readonly string[];
}

/** A value code below the target that the council set for it alone. */
export interface OwnTarget {
  readonly ref: string;
  /** Followed by the key area's title where several value codes share one. */
  readonly title: string;
  readonly level: PaperLevel;
  readonly target: PaperLevel;
  /** "Target 4 - Leader, 3 to go" */
  readonly toGo: string;
}

/** A value code at the top level. */
export interface Exemplar {
  readonly ref: string;
  /** Followed by the key area's title where several value codes share one. */
  readonly title: string;
  /** The case study; empty if none is written. */
  readonly comment: string;
}

/** A row of the action plan, as people wrote it. */
export interface PaperAction {
  readonly ref: string;
  /**
   * Followed by the key area's title where several value codes share one; empty for an unknown ref.
   */
  readonly title: string;
  readonly action: string;
  readonly owner: string;
  /** "14 March 2026, overdue", or what was typed instead. */
  readonly due: string;
  readonly status: string;
}

/** A value code on which the departments differ. */
export interface PaperDifference {
  readonly ref: string;
  readonly title: string;
  /** The council's. */
  readonly level: PaperLevel | null;
  readonly weakest: PaperLevel | null;
  readonly highest: PaperLevel | null;
  /** Departments at the weakest level. */
  readonly atWeakest: readonly string[];
  /** Of the agreed level; "Not agreed" while there is none. */
  readonly reason: string;
}

export interface PaperDepartments {
  /** Who answered, what is agreed, and where they differ, each in a sentence or two. */
  readonly lines: readonly string[];
  /** Largest spread first. */
  readonly differences: readonly PaperDifference[];
}

export interface Paper {
  /** "Procurement maturity: self-assessment summary" */
  readonly title: string;
  readonly organisation: string;
  readonly department: string;
  /** "DRAFT" or "FINAL", then organisation and department. */
  readonly statusLine: string;
  /** True if the answers are made up. */
  readonly sample: boolean;
  readonly draft: boolean;
  /** Framework, version, that it is self-assessed, and the date. */
  readonly about: string;
  /** "Submitted on 14 May 2026, 10:42. Fingerprint ..."; empty for a draft never submitted. */
  readonly submission: string;
  /** "Approved on 21 May 2026 by Cllr M. Evans, cabinet member"; a line each, none until somebody did. */
  readonly signOff: readonly string[];
  readonly overall: PaperLevel | null;
  /** What is printed as the council's level. */
  readonly headline: ShownLevel;
  /** "Provisional: may fall, cannot rise." */
  readonly headlineNote: string;
  /** "59 value codes: 47 assessed, 9 not assessed, 1 not a level, 2 not applicable." */
  readonly counts: string;
  /** "41 answers from 12 March 2025 were confirmed without a change."; none if nothing was carried forward. */
  readonly carried: readonly string[];
  /** "2 value codes are at 1 - Minimum, our weakest level. ..." */
  readonly limits: string;
  /** "5 actions in the action plan. ..." */
  readonly proposals: string;
  /** What the report is for, what is asked of the committee, and how levels were found. */
  readonly opening: {
    readonly purpose: string;
    readonly asked: string;
    readonly method: string;
  };
  /** "33 of 59 value codes assessed. Provisional: may fall, cannot rise." */
  readonly standing: string;
  /** "Value codes at each level: 5 at 1 - Minimum, ..." */
  readonly levelsGiven: string;
  readonly rule: string;
  readonly rows: readonly SummaryRow[];
  /** "Strongest of those fully assessed: BC3 Managing strategic risk, at 3 - Mature." */
  readonly strongest: string;
  /** "Targets: 2 met, 8 not met, 1 not set. Individual value codes: 1 met, 2 not met." */
  readonly targets: string;
  /** "2 met, 7 not met.": the targets of single value codes; empty if none is set. */
  readonly ownTargetsMet: string;
  /** Those not met by value codes with a level, furthest first. */
  readonly ownTargets: readonly OwnTarget[];
  /** One row per key area: counts, never a mean. */
  readonly distribution: readonly Distribution[];
  readonly heatmap: readonly HeatmapTable[];
  /** The signs and their meaning. */
  readonly key: readonly Pick<HeatmapTile, "sign" | "words" | "level">[];
  readonly priorities: readonly Priority[];
  /** "Case studies" if the framework asks for them, else "At the top level". */
  readonly exemplarsTitle: string;
  readonly exemplars: readonly Exemplar[];
  readonly themes: readonly PaperTheme[];
  readonly actions: readonly PaperAction[];
  /** Absent if no departments were brought together. */
  readonly departments?: PaperDepartments;
  /** Absent if it is not compared with other councils. */
  readonly councils?: PaperCouncils;
  /** Absent if it is not compared with an earlier assessment. */
  readonly movement?: PaperMovement;
  /** "theme" where each theme is its own key area. */
  readonly groupWord: "theme" | "key area";
  readonly allowNotApplicable: boolean;
  /** Values of the levels, lowest first. */
  readonly scale: readonly number[];
  /** How many levels the scale has, which decides its colours. */
  readonly levelCount: number;
}
