/** Who submitted, assured and approved an assessment, and for which answers. */
import type { Assessment } from "./assessment";

/** What people type who sign an assessment off. */
export interface SignedBy {
  readonly name: string;
  readonly role: string;
}

/** What can be given for a submitted assessment. */
export type GivenKind = "assured" | "approved";

/** One entry of the history of sign-off. */
export interface SignOff extends SignedBy {
  readonly kind: "submitted" | "reopened" | GivenKind;
  /** When it was recorded, in local time: "2026-05-14T10:42". */
  readonly on: string;
  /** The date as typed, an ISO date; for the others, that of `on`. */
  readonly date: string;
  readonly note: string;
  /** Of the answers that it was given for; of a reopening, those that were submitted. */
  readonly fingerprint: string;
}

/** An entry as the workbook holds it: those that cannot be trusted are kept and shown. */
export interface SignOffEntry {
  /** What is stored, which is written back unchanged. */
  readonly line: string;
  /** Absent where the line cannot be read. */
  readonly signOff?: SignOff;
  /** False if the entry, or the order of entries, was changed after it was recorded. */
  readonly isSound: boolean;
}

/** The latest of a kind, and whether the answers are still those that it was given for. */
export interface StandingSignOff {
  readonly signOff: SignOff;
  readonly isEarlier: boolean;
}

/** What holds now of the three. */
export interface StandingSignOffs {
  /** Absent where nobody is recorded for the present submission. */
  readonly submitted?: SignOff;
  readonly assured?: StandingSignOff;
  readonly approved?: StandingSignOff;
}

/**
 * What holds now; entries that were changed or cannot be read count for nothing.
 * @param asSubmitted false if answers changed while the assessment was submitted
 */
export function standingSignOffs(
  { signOffs = [], submission }: Pick<Assessment, "signOffs" | "submission">,
  asSubmitted: boolean,
): StandingSignOffs {
  const sound = signOffs.flatMap(({ signOff, isSound }) =>
    isSound && signOff !== undefined ? [signOff] : [],
  );
  const latest = (kind: SignOff["kind"]): SignOff | undefined =>
    sound.filter((one) => one.kind === kind).at(-1);
  const given = (kind: GivenKind): StandingSignOff | undefined => {
    const signOff = latest(kind);
    if (signOff === undefined) return undefined;
    return { signOff, isEarlier: !asSubmitted || signOff.fingerprint !== submission?.fingerprint };
  };
  const submitted = latest("submitted");
  const isPresent =
    submitted?.on === submission?.on && submitted?.fingerprint === submission?.fingerprint;
  const [assured, approved] = [given("assured"), given("approved")];
  return {
    ...(submitted !== undefined && isPresent ? { submitted } : {}),
    ...(assured === undefined ? {} : { assured }),
    ...(approved === undefined ? {} : { approved }),
  };
}

/** "J. Okafor, internal audit": what was typed, without what is empty. */
export function signedByWords({ name, role }: SignedBy): string {
  return [name, role].filter((part) => part !== "").join(", ");
}
