/** The short form in which made-up answers are written down. */

interface SampleWords {
  readonly comment?: string;
  readonly evidence?: string;
  readonly flag?: string;
}

interface SampleAction {
  readonly ref: string;
  readonly action: string;
  readonly owner: string;
  /** ISO date. */
  readonly due: string;
  readonly status: "Not started" | "In progress" | "Done";
}

export interface SampleAnswers {
  /**
   * By key area id, one sign per value code in order, separated by spaces: a level's number, "-"
   * for not assessed, "n" for not applicable, "?" for a text that is not a level.
   */
  readonly levels: Readonly<Record<string, string>>;
  /** By value code id. */
  readonly words: Readonly<Record<string, SampleWords>>;
  /** By key area id. */
  readonly targets: Readonly<Record<string, number>>;
  /** By key area id. */
  readonly officers: Readonly<Record<string, string>>;
  /** By key area id. */
  readonly inShort: Readonly<Record<string, string>>;
  readonly actions: readonly SampleAction[];
}
