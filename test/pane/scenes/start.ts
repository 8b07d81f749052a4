import type { Page } from "playwright-core";
// For its declaration of window.service; the pane itself runs in the browser.
import type {} from "../harness";
import { press, stay, type Scene } from "./Scene";

const SHEETS = ["Start", "Key areas", "Showing leadership", "Behaving commercially", "Summary"];

const startEntered = async (page: Page): Promise<void> => {
  await press(page, "Start an assessment");
  await page.getByLabel("Council").fill("Fenbridge District Council");
};

const building = async (page: Page): Promise<void> => {
  await startEntered(page);
  await press(page, "Build the workbook");
  await page.waitForFunction(() => window.service.requests.length > 0);
};

export const startScenes: readonly Scene[] = [
  { name: "first-run", contents: "empty", act: stay },
  { name: "start", contents: "empty", act: startEntered },
  {
    name: "start-name-missing",
    contents: "empty",
    act: async (page) => {
      await press(page, "Start an assessment");
      await press(page, "Build the workbook");
    },
  },
  {
    name: "framework-file-problems",
    contents: "empty",
    act: async (page) => {
      await press(page, "Start an assessment");
      const bad = JSON.stringify({ id: "Ours!", title: "", levels: [] }, null, 2);
      await page.getByLabel(/Use another framework/).setInputFiles({
        name: "ours.json",
        mimeType: "application/json",
        buffer: Buffer.from(bad),
      });
      await page.getByText(/have to be put right/).waitFor();
    },
  },
  {
    name: "building",
    contents: "empty",
    act: async (page) => {
      await building(page);
      await page.evaluate((sheets) => window.service.progress({ sheets, done: 2 }), SHEETS);
    },
  },
  {
    name: "building-waits",
    contents: "empty",
    act: async (page) => {
      await building(page);
      await page.evaluate(
        (sheets) => window.service.progress({ sheets, done: 2, waitingForCell: true }),
        SHEETS,
      );
    },
  },
  {
    name: "assessment-present",
    contents: "empty",
    act: async (page) => {
      await building(page);
      await page.evaluate(() =>
        window.service.end({
          kind: "assessmentPresent",
          frameworkTitle: "National Procurement Strategy 2018 diagnostic",
        }),
      );
    },
  },
  {
    name: "names-taken",
    contents: "empty",
    act: async (page) => {
      await building(page);
      await page.evaluate(() =>
        window.service.end({ kind: "namesTaken", sheets: ["Summary", "Start"] }),
      );
    },
  },
  {
    name: "build-failed",
    contents: "empty",
    act: async (page) => {
      await building(page);
      await page.evaluate(() =>
        window.service.end({
          kind: "failed",
          trouble: {
            kind: "structureProtected",
            message: "No sheets can be added: the structure of this workbook is protected.",
            remedy: "Choose Review, then Protect Workbook, and come back; or use a new workbook.",
            details: "Looking at the workbook",
          },
        }),
      );
    },
  },
  {
    name: "build-step-failed",
    contents: "empty",
    act: async (page) => {
      await building(page);
      await page.evaluate((sheets) => window.service.progress({ sheets, done: 3 }), SHEETS);
      await page.evaluate(() =>
        window.service.end({
          kind: "failed",
          trouble: {
            kind: "other",
            message: "Excel could not do this step. Nothing was changed.",
            remedy: "Save your work, close and open the workbook, then try again.",
            details: "Behaving commercially | GeneralException | Range.values",
          },
        }),
      );
      await page.getByText("Details for a report").click();
    },
  },
  {
    name: "start-own",
    contents: "sample",
    act: async (page) => press(page, "Start your own"),
  },
];
