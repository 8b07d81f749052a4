import type { Page } from "playwright-core";
import type { MissingSheet } from "../../../src/workbook/read/ReadOutcome";
import type { FoundToPutBack } from "../../../src/workbook/check/PutBackPreview";
import { loadShippedFramework } from "../../../src/framework/loadShippedFramework";
import type { TroubleKind } from "../../../src/workbook/excel/Trouble";
import { press, stay, type Scene } from "./Scene";

const KINDS: readonly TroubleKind[] = [
  "cellBeingEdited",
  "connectionLost",
  "readOnly",
  "structureProtected",
  "sheetProtected",
  "sheetDeleted",
  "newerVersion",
  // Of a framework that is none of ours: its file is asked for.
  "dataDamaged",
  "olderExcel",
  "otherWorkbook",
  "submitted",
  "other",
];

/** From now on reading fails for that reason. */
async function readInVain(page: Page, kind: TroubleKind): Promise<void> {
  await page.evaluate((because) => {
    window.service.contents = {
      kind: because,
      message: "The sheet “Showing leadership” cannot be read.",
      remedy: "Save your work, close and open the workbook, then try again.",
      details: "Reading the workbook | ItemNotFound | NamedItem.getRange",
    };
  }, kind);
  await press("Try again")(page);
}

/** From now on these sheets are missing. */
async function lose(page: Page, missing: readonly MissingSheet[]): Promise<void> {
  await page.getByRole("navigation").waitFor();
  await page.waitForFunction(() => window.service.followers() > 0);
  await page.evaluate((sheets) => {
    window.service.condition = { ...window.service.condition, missing: sheets };
    window.service.change();
  }, missing);
  await page.getByRole("button", { name: /^Restore sheet/ }).waitFor();
}

/** The hidden data sheet is gone, and this can still be read. */
async function loseData(page: Page, found: Partial<FoundToPutBack>): Promise<void> {
  const framework = await loadShippedFramework("statement-set-v16a-1");
  const preview: FoundToPutBack = {
    kind: "found",
    framework,
    details: {
      organisation: "Fenbridge District Council",
      department: "",
      date: "2026-03-14",
      status: "draft",
      allowNotApplicable: false,
    },
    answers: 20,
    targets: 3,
    actions: 4,
    lost: [],
    toSettle: [],
    settingsLost: true,
    submissionLost: false,
    notes: [],
    ...found,
  };
  await page.evaluate((left) => {
    window.service.putBackPreview = left;
  }, preview);
  await readInVain(page, "dataDamaged");
  await page.getByRole("button", { name: "Check again" }).waitFor();
}

const LEADERSHIP: MissingSheet = { title: "Showing leadership", themeId: "showing-leadership" };

export const blockedScenes: readonly Scene[] = [
  { name: "unreadable", contents: "unreadable", act: stay },
  ...KINDS.map((kind): Scene => ({
    name: `blocked-${kind}`,
    contents: "unreadable",
    act: async (page) => readInVain(page, kind),
  })),
  {
    name: "put-back",
    contents: "unreadable",
    act: async (page) =>
      loseData(page, {
        submissionLost: true,
        lost: ["RA.2 Customer has no row, so its answer is missing."],
        notes: ["Managing Income"],
      }),
  },
  {
    name: "put-back-to-settle",
    contents: "unreadable",
    act: async (page) =>
      loseData(page, {
        toSettle: ["Managing Income, E4: The cell holds an error, not an answer."],
      }),
  },
  { name: "gate-read-only", contents: "readOnly", act: stay },
  { name: "gate-newer-version", contents: "newerFormat", act: stay },
  { name: "gate-older-excel", contents: "olderExcel", act: stay },
  { name: "older-version", contents: "olderFormat", act: stay },
  { name: "sheet-deleted", contents: "final", act: async (page) => lose(page, [LEADERSHIP]) },
  {
    name: "sheets-deleted",
    contents: "final",
    act: async (page) => lose(page, [{ title: "Start" }, LEADERSHIP, { title: "Action plan" }]),
  },
];
