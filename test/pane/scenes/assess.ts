import type { Page } from "playwright-core";
import type { RecordOutcome } from "../../../src/workbook/record/RecordOutcome";
import type { TroubleKind } from "../../../src/workbook/excel/Trouble";
// For its declaration of window.service; the pane itself runs in the browser.
import type {} from "../harness";
import { goTo, press, stay, type Scene } from "./Scene";

/** The next writings are answered with this. */
const answering = async (page: Page, outcome: RecordOutcome): Promise<void> =>
  page.evaluate((one) => void window.service.nextRecords.push(one, one, one, one), outcome);

const refusing = (kind: TroubleKind): RecordOutcome => ({
  kind: "failed",
  trouble: {
    kind,
    message: "Excel refused the change: the sheet is protected.",
    remedy: "Choose Review, then Unprotect Sheet.",
    details: "Writing an answer | AccessDenied",
  },
});

const choosing =
  (outcome: RecordOutcome) =>
  async (page: Page): Promise<void> => {
    await answering(page, outcome);
    await page.keyboard.press("2");
    await page
      .getByRole("button", { name: /^(Forget|Try now|Keep mine)/ })
      .first()
      .waitFor();
  };

export const assessScenes: readonly Scene[] = [
  { name: "assess-first", contents: "notAssessed", act: stay },
  {
    name: "assess-chosen",
    contents: "notAssessed",
    act: async (page) => page.keyboard.press("3"),
  },
  {
    name: "assess-compact",
    contents: "provisional",
    preferences: { density: "compact" },
    act: stay,
  },
  {
    name: "assess-key-area",
    contents: "provisional",
    act: async (page) => press(page, /Local SME/),
  },
  {
    name: "assess-top-level",
    contents: "provisional",
    act: async (page) => {
      await page.keyboard.press("5");
      await press(page, "What to write");
      await press(page, "Evidence link");
      await page.keyboard.type("https://council.example/case-study");
      await press(page, "Flag for review");
      await page.getByRole("link", { name: "Open the evidence" }).waitFor();
    },
  },
  {
    name: "assess-not-applicable",
    contents: "provisional",
    act: async (page) => {
      await page.getByRole("radio", { name: /Not applicable/ }).focus();
      await page.keyboard.press("Space");
      await press(page, "To the comment");
    },
  },
  {
    name: "assess-not-a-level",
    contents: "provisional",
    act: async (page) => {
      await page.evaluate(() => window.service.select("engaging-councillors/reporting"));
      await page.getByText(/which is no level/).waitFor();
    },
  },
  {
    name: "assess-submitted",
    contents: "submitted",
    act: async (page) => {
      await goTo(page, "Assess");
      await page.getByText("Submitted on 14 May 2026").waitFor();
    },
  },
  { name: "assess-older", contents: "olderFormat", act: stay },
  { name: "assess-sample", contents: "sample", act: stay },
  {
    name: "assess-illustration",
    contents: "statements",
    act: async (page) => press(page, "Competent"),
  },
  {
    name: "assess-cell-being-edited",
    contents: "provisional",
    act: choosing(refusing("cellBeingEdited")),
  },
  {
    name: "assess-connection-lost",
    contents: "provisional",
    act: choosing(refusing("connectionLost")),
  },
  {
    name: "assess-refused",
    contents: "provisional",
    act: choosing(refusing("sheetProtected")),
  },
  {
    name: "assess-conflict",
    contents: "provisional",
    act: choosing({ kind: "conflict", found: { entry: { kind: "level", value: 3 } } }),
  },
];
