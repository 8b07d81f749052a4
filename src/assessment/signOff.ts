/** Who submitted, assured and approved an assessment, and for which answers. */

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

/** "J. Okafor, internal audit": what was typed, without what is empty. */
export function signedByWords({ name, role }: SignedBy): string {
  return [name, role].filter((part) => part !== "").join(", ");
}
