/** Rows of the data sheet's settings: what the add-in notes of the assessment as a whole. */
import type { Reopening, Submission } from "../../assessment/assessment";
import { textOf } from "./cellValues";

interface Settings {
  readonly allowNotApplicable: boolean;
  readonly sample: boolean;
  readonly submission?: Submission;
  readonly reopening?: Reopening;
}

/** The settings in a range of keys and values; a null object or an unknown key says nothing. */
export function settingsOf(range: Excel.Range): Settings {
  const values = new Map(
    range.isNullObject ? [] : range.values.map((row) => [textOf(row[0]), textOf(row[1])] as const),
  );
  const text = (key: string): string => values.get(key) ?? "";
  const submittedOn = text("submittedOn");
  const reopenedOn = text("reopenedOn");
  return {
    allowNotApplicable: text("allowNotApplicable") === "yes",
    sample: text("sample") === "yes",
    ...(submittedOn === ""
      ? {}
      : { submission: { on: submittedOn, fingerprint: text("fingerprint") } }),
    ...(reopenedOn === "" ? {} : { reopening: { on: reopenedOn, note: text("reopenNote") } }),
  };
}
