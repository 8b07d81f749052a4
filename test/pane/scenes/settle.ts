import { goTo, press, see, steps, type Act, type Scene } from "./Scene";

const toSettle = goTo("Submit");

// The navigation has a button of the same name.
const submit: Act = async (page) =>
  page.getByRole("main").getByRole("button", { name: "Submit" }).click();
const submitView = steps(toSettle, press("Continue to submit"));

export const settleScenes: readonly Scene[] = [
  { name: "to-settle", contents: "unsettled", act: toSettle },
  { name: "to-settle-ready", contents: "ready", act: toSettle },
  { name: "to-settle-older-version", contents: "olderFormat", act: toSettle },
  { name: "submit", contents: "ready", act: submitView },
  {
    name: "submit-failed",
    contents: "ready",
    act: steps(
      submitView,
      async (page) =>
        page.evaluate(() => {
          window.service.submitOutcome = {
            kind: "failed",
            trouble: {
              kind: "cellBeingEdited",
              message: "Excel is waiting because a cell is being edited.",
              remedy: "Press Enter in that cell, then try again.",
              details: "Submitting | InvalidOperationInCellEditMode",
            },
          };
        }),
      submit,
      press("Try again"),
    ),
  },
  { name: "submitted", contents: "submitted", act: toSettle },
  { name: "submitted-changed", contents: "changedSinceSubmitted", act: toSettle },
  {
    name: "submitted-unlocked",
    contents: "ready",
    act: steps(
      submitView,
      async (page) =>
        page.evaluate(() => {
          window.service.submitOutcome = { kind: "submitted", locked: false };
        }),
      submit,
      see(/The cells are not locked/),
    ),
  },
  {
    name: "reopen",
    contents: "submitted",
    act: steps(toSettle, press("Reopen…"), press("Reopen"), see(/Say why, in a sentence\./)),
  },
];
