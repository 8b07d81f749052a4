import type { Page } from "playwright-core";
// For its declaration of window.service; the pane itself runs in the browser.
import type {} from "../harness";
import { goTo, press, type Scene } from "./Scene";

const toSettle = async (page: Page): Promise<void> => goTo(page, "To settle");

const submitView = async (page: Page): Promise<void> => {
  await toSettle(page);
  await press(page, "Submit…");
};

export const settleScenes: readonly Scene[] = [
  { name: "to-settle", contents: "unsettled", act: toSettle },
  { name: "to-settle-ready", contents: "ready", act: toSettle },
  { name: "to-settle-older-version", contents: "olderFormat", act: toSettle },
  { name: "submit", contents: "ready", act: submitView },
  {
    name: "submit-failed",
    contents: "ready",
    act: async (page) => {
      await submitView(page);
      await page.evaluate(() => {
        window.service.submitOutcome = {
          kind: "failed",
          trouble: {
            kind: "cellBeingEdited",
            message: "A cell is being edited, and Excel does nothing else until that is finished.",
            remedy: "Press Enter in that cell, then try again.",
            details: "Submitting | InvalidOperationInCellEditMode",
          },
        };
      });
      await press(page, "Submit");
      await press(page, "Try again");
    },
  },
  { name: "submitted", contents: "submitted", act: toSettle },
  { name: "submitted-changed", contents: "changedSinceSubmitted", act: toSettle },
  {
    name: "submitted-unlocked",
    contents: "ready",
    act: async (page) => {
      await submitView(page);
      await page.evaluate(() => {
        window.service.submitOutcome = { kind: "submitted", locked: false };
      });
      await press(page, "Submit");
      await page.getByText("The cells are not locked").waitFor();
    },
  },
  {
    name: "reopen",
    contents: "submitted",
    act: async (page) => {
      await toSettle(page);
      await press(page, "Reopen…");
      await press(page, "Reopen");
      await page.getByText("Say why, in a sentence.").waitFor();
    },
  },
];
