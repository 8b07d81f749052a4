import type { SignOff, SignOffEntry } from "../../assessment/signOff";
import { signOffsOf, signOffsText, withSignOff } from "../../workbook/sheets/data/signOffText";
import type { AssessmentService } from "../AssessmentService";
import { held, unlessTrouble, type FakeControls } from "./fakeControls";

const SUBMISSION = { on: "2026-05-14T10:42", fingerprint: "7F3A 91C2 0B4E" };

/** Submits, signs off and opens again. */
export function fakeSubmitting(
  service: () => FakeControls,
): Pick<AssessmentService, "submit" | "signOff" | "reopen"> {
  const added = (entry: Omit<SignOff, "on" | "fingerprint">): readonly SignOffEntry[] =>
    signOffsOf(
      withSignOff(signOffsText(held(service()).signOffs ?? []), { ...entry, ...SUBMISSION }),
    );
  return {
    submit: (by = { name: "", role: "" }) => {
      const outcome = service().submitOutcome ?? { kind: "submitted", locked: true };
      if (outcome.kind === "submitted") {
        service().contents = {
          ...held(service()),
          details: {
            ...held(service()).details,
            ...(outcome.dated === undefined ? {} : { date: outcome.dated }),
            status: "final",
          },
          submission: SUBMISSION,
          signOffs: added({ kind: "submitted", date: SUBMISSION.on.slice(0, 10), ...by, note: "" }),
        };
      }
      return Promise.resolve(outcome);
    },
    signOff: (request) =>
      unlessTrouble(service(), () => {
        service().contents = { ...held(service()), signOffs: added(request) };
        return { kind: "signedOff" };
      }),
    reopen: (note) =>
      unlessTrouble(service(), () => {
        const { submission: _submission, ...draft } = held(service());
        service().contents = {
          ...draft,
          details: { ...draft.details, status: "draft" },
          reopening: { on: "2026-05-15T09:00", note },
        };
        return { kind: "reopened" };
      }),
  };
}
