/** Reads the data sheet's settings: what the add-in records about the assessment. */
import type { Reopening, Submission } from "../../../assessment/assessment";
import { textOf } from "../../plan/textOf";

export interface Settings {
  readonly allowNotApplicable: boolean;
  readonly sample: boolean;
  readonly submission?: Submission;
  readonly reopening?: Reopening;
  /** When the Summary was last written, and the figures at that time. */
  readonly summary?: { readonly on: string; readonly figures: string };
}

/** The settings in rows of keys and values; unknown keys are ignored. */
export function settingsOf(rows: readonly (readonly unknown[])[]): Settings {
  const values = new Map(rows.map((row) => [textOf(row[0]), textOf(row[1])] as const));
  const text = (key: string): string => values.get(key) ?? "";
  const submittedOn = text("submittedOn");
  const reopenedOn = text("reopenedOn");
  const refreshedOn = text("refreshedOn");
  return {
    allowNotApplicable: text("allowNotApplicable") === "yes",
    sample: text("sample") === "yes",
    ...(submittedOn === ""
      ? {}
      : { submission: { on: submittedOn, fingerprint: text("fingerprint") } }),
    ...(reopenedOn === "" ? {} : { reopening: { on: reopenedOn, note: text("reopenNote") } }),
    ...(refreshedOn === "" ? {} : { summary: { on: refreshedOn, figures: text("figures") } }),
  };
}
