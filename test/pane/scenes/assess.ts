import type { Page } from "playwright-core";
import type { RecordOutcome } from "../../../src/workbook/record/RecordOutcome";
import type { TroubleKind } from "../../../src/workbook/excel/Trouble";
import { goTo, key, press, see, stay, steps, type Scene } from "./Scene";

/** The next writes get this answer. */
const answering = async (page: Page, outcome: RecordOutcome): Promise<void> =>
  page.evaluate((one) => void window.service.nextRecords.push(one, one, one, one), outcome);

const refusing = (kind: TroubleKind): RecordOutcome => ({
  kind: "failed",
  trouble: {
    kind,
    message: "Excel did not allow the change: the sheet is protected.",
    remedy: "Select Review, then Unprotect Sheet.",
    details: "Writing an answer | AccessDenied",
  },
});

const choosing =
  (outcome: RecordOutcome) =>
  async (page: Page): Promise<void> => {
    await answering(page, outcome);
    await page.keyboard.press("2");
    await page
      .getByRole("button", { name: /^(Discard|Try now|Keep mine)/ })
      .first()
      .waitFor();
  };

export const assessScenes: readonly Scene[] = [
  { name: "assess-first", contents: "notAssessed", act: stay },
  {
    name: "assess-chosen",
    contents: "notAssessed",
    act: key("3"),
  },
  {
    // By keyboard alone: Tab reaches each box, Space ticks it, and levels are still one key.
    name: "assess-criteria",
    contents: "criteria",
    height: 1080,
    act: async (page) => {
      await page.getByRole("checkbox").first().focus();
      await page.keyboard.press("Space");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      await page.getByText("Indicated: 1 - Partially achieved").waitFor();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      await page.keyboard.press("Space");
      await page.getByText("Not met").waitFor();
      await page.keyboard.press("0");
      await page.getByText("You chose 0 - Not achieved. Say why in the comment.").waitFor();
    },
  },
  {
    name: "assess-many-levels",
    contents: "manyLevels",
    height: 1230,
    act: steps(press(/^Next$/), async (page) =>
      page.getByRole("radio", { name: /^3 / }).check({ force: true }),
    ),
  },
  {
    name: "assess-compact",
    contents: "provisional",
    preferences: { density: "compact" },
    act: stay,
  },
  {
    name: "assess-officer",
    contents: "officers",
    preferences: { officer: "P. Shah" },
    act: stay,
  },
  {
    name: "assess-key-area",
    contents: "provisional",
    act: press(/Engaging Councillors/),
  },
  {
    name: "assess-top-level",
    contents: "provisional",
    act: steps(
      key("5"),
      press("What to write"),
      press("Evidence"),
      async (page) => page.keyboard.type("https://council.example/case-study"),
      press("Flag for review"),
      async (page) => page.getByRole("link", { name: "Open the evidence" }).waitFor(),
    ),
  },
  {
    name: "assess-not-applicable",
    contents: "provisional",
    act: steps(
      async (page) => page.getByRole("radio", { name: /Not applicable/ }).focus(),
      key("Space"),
      press("To the comment"),
    ),
  },
  {
    name: "assess-not-a-level",
    contents: "provisional",
    act: steps(
      async (page) => page.evaluate(() => window.service.select("engaging-councillors/reporting")),
      see(/which is not a level/),
    ),
  },
  {
    name: "assess-submitted",
    contents: "submitted",
    act: steps(goTo("Assess"), see(/Submitted on 14 May 2026/)),
  },
  { name: "assess-older", contents: "olderFormat", act: stay },
  { name: "assess-sample", contents: "sample", act: stay },
  {
    name: "assess-illustration",
    contents: "statements",
    act: press("Competent"),
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
