import { goTo, press, see, steps, type Act, type Scene } from "./Scene";

const toSettle = goTo("Submit");

// The navigation has a button of the same name.
const submit: Act = async (page) =>
  page.getByRole("main").getByRole("button", { name: "Submit" }).click();
const named: Act = async (page) => {
  await page.getByRole("textbox", { name: "Name" }).fill("A. Reed");
  await page.getByRole("textbox", { name: "Role" }).fill("head of procurement");
};
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
      named,
      submit,
      press("Try again"),
    ),
  },
  { name: "submit-name-missing", contents: "ready", act: steps(submitView, submit) },
  { name: "submitted", contents: "submitted", act: toSettle },
  { name: "assured", contents: "assured", act: toSettle },
  {
    name: "sign-off-approve",
    contents: "assured",
    act: steps(toSettle, press("Approve"), see(/Type a name\./)),
  },
  {
    name: "sign-off-earlier",
    contents: "signedEarlier",
    act: steps(toSettle, press(/^History/), see(/Care contracts/)),
  },
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
      named,
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
