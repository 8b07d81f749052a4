import type { Page } from "playwright-core";
// For its declaration of window.service; the pane itself runs in the browser.
import type {} from "../harness";
import { goTo, press, type Scene } from "./Scene";

const results = async (page: Page): Promise<void> => goTo(page, "Results");

const heatmap = async (page: Page): Promise<void> => {
  await results(page);
  await press(page, "Heatmap");
};

const targets = async (page: Page): Promise<void> => {
  await results(page);
  await press(page, "Targets");
};

const target = async (page: Page, keyArea: string, level: string): Promise<void> => {
  await page.getByLabel(`Target: ${keyArea}`).selectOption(level);
};

export const resultsScenes: readonly Scene[] = [
  {
    name: "results-provisional",
    contents: "provisional",
    act: async (page) => {
      await results(page);
      await press(page, /Showing leadership/);
    },
  },
  { name: "results-final", contents: "final", act: results },
  { name: "results-changed-since", contents: "changedSinceSubmitted", act: results },
  { name: "results-not-assessed", contents: "notAssessed", act: results },
  { name: "results-statement-set", contents: "statements", act: results },
  {
    name: "why",
    contents: "final",
    act: async (page) => {
      await results(page);
      await press(page, "Why 2?");
      await page.getByRole("button", { name: "What level 3 asks" }).first().click();
    },
  },
  {
    name: "why-key-area",
    contents: "final",
    act: async (page) => {
      await results(page);
      await press(page, /Showing leadership/);
      await press(page, /Engaging Councillors/);
    },
  },
  {
    name: "why-not-assessed",
    contents: "provisional",
    act: async (page) => {
      await results(page);
      await press(page, /Enablers/);
    },
  },
  {
    name: "heatmap",
    contents: "provisional",
    act: async (page) => {
      await heatmap(page);
      await press(page, /^SL2\.2/);
      await page.keyboard.press("ArrowDown");
    },
  },
  {
    name: "heatmap-key-area",
    contents: "provisional",
    act: async (page) => {
      await heatmap(page);
      await press(page, /^SL2\.1/);
      await page.keyboard.press("ArrowLeft");
    },
  },
  { name: "heatmap-not-assessed", contents: "notAssessed", act: heatmap },
  {
    name: "heatmap-statement-set",
    contents: "statements",
    act: async (page) => {
      await heatmap(page);
      await press(page, /^MI\.2/);
    },
  },
  {
    name: "heatmap-sheet-not-shown",
    contents: "provisional",
    act: async (page) => {
      await heatmap(page);
      await page.evaluate(() => {
        window.service.trouble = {
          kind: "cellBeingEdited",
          message: "A cell is being edited.",
          remedy: "Press Enter in that cell, then choose again.",
          details: "",
        };
      });
      await press(page, /^SL2\.2/);
      await page.getByText("A cell is being edited.", { exact: true }).waitFor();
    },
  },
  { name: "targets", contents: "provisional", act: targets },
  { name: "targets-statement-set", contents: "statements", act: targets },
  {
    name: "targets-not-written",
    contents: "provisional",
    act: async (page) => {
      await targets(page);
      await page.evaluate(() => {
        window.service.nextTargets.push(
          { kind: "conflict", found: 4 },
          {
            kind: "failed",
            trouble: {
              kind: "sheetDeleted",
              message: "The sheet “Start” was deleted.",
              remedy: "Put it back under Check and repair.",
              details: "Targets | ItemNotFound",
            },
          },
        );
      });
      await target(page, "Engaging Councillors", "2");
      await page.getByText("Somebody set 4 Leader meanwhile").waitFor();
      await target(page, "Engaging senior managers", "");
      await page.getByText("The sheet “Start” was deleted.", { exact: true }).waitFor();
    },
  },
];
