/** Reads the data sheet's settings: what the add-in records about the assessment. */
import type { CarriedFrom, Reopening, Submission } from "../../../assessment/assessment";
import { carriedFromOf } from "../../sheets/data/carriedText";
import { textOf } from "../../plan/textOf";

export interface Settings {
  readonly allowNotApplicable: boolean;
  readonly sample: boolean;
  readonly submission?: Submission;
  readonly reopening?: Reopening;
  /** Present where answers were carried forward. */
  readonly carriedFrom?: CarriedFrom;
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
  const figures = text("figures");
  const carriedFrom = carriedFromOf(text("carriedFrom"));
  return {
    allowNotApplicable: text("allowNotApplicable") === "yes",
    sample: text("sample") === "yes",
    ...(submittedOn === ""
      ? {}
      : {
          submission: {
            on: submittedOn,
            fingerprint: text("fingerprint"),
            ...(figures === "" ? {} : { figures }),
          },
        }),
    ...(reopenedOn === "" ? {} : { reopening: { on: reopenedOn, note: text("reopenNote") } }),
    ...(carriedFrom === undefined ? {} : { carriedFrom }),
    ...(refreshedOn === "" ? {} : { summary: { on: refreshedOn, figures } }),
  };
}
