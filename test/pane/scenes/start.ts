import { goTo, press, stay, steps, type Scene } from "./Scene";

const SHEETS = ["Start", "Key areas", "Showing leadership", "Behaving commercially", "Summary"];

const startEntered = steps(press("Start an assessment"), async (page) =>
  page.getByRole("textbox", { name: "Council" }).fill("Fenbridge District Council"),
);

const building = steps(startEntered, press("Build the workbook"), async (page) =>
  page.waitForFunction(() => window.service.requests.length > 0),
);

export const startScenes: readonly Scene[] = [
  { name: "first-run", contents: "empty", act: stay },
  { name: "start", contents: "empty", act: startEntered },
  {
    name: "start-name-missing",
    contents: "empty",
    act: steps(press("Start an assessment"), press("Build the workbook")),
  },
  {
    name: "framework-file-problems",
    contents: "empty",
    act: async (page) => {
      await press("Start an assessment")(page);
      await press("Use a framework of your own")(page);
      const bad = JSON.stringify({ id: "Ours!", title: "", levels: [] }, null, 2);
      await page.getByLabel("File with a framework").setInputFiles({
        name: "ours.json",
        mimeType: "application/json",
        buffer: Buffer.from(bad),
      });
      await page.getByText(/problems? to fix in this file/).waitFor();
    },
  },
  {
    name: "building",
    contents: "empty",
    act: steps(building, async (page) =>
      page.evaluate((sheets) => window.service.progress({ sheets, done: 2 }), SHEETS),
    ),
  },
  {
    name: "building-names",
    contents: "empty",
    act: steps(building, async (page) =>
      page.evaluate(
        (sheets) => window.service.progress({ sheets, done: sheets.length, naming: true }),
        SHEETS,
      ),
    ),
  },
  { name: "interrupted", contents: "interrupted", act: stay },
  { name: "interrupted-stuck", contents: "interruptedStuck", act: stay },
  { name: "interrupted-rebuild", contents: "interruptedRebuild", act: stay },
  {
    name: "interrupted-finishing",
    contents: "interrupted",
    act: steps(press("Finish it"), async (page) =>
      page.evaluate(
        (sheets) =>
          window.service.progress({
            sheets,
            done: 3,
            kept: { sheets: 2, answers: [0, 2, 0, 0, 0] },
          }),
        SHEETS,
      ),
    ),
  },
  {
    name: "interrupted-not-finished",
    contents: "interrupted",
    act: steps(press("Finish it"), async (page) =>
      page.evaluate((sheets) => {
        window.service.progress({ sheets, done: 4, kept: { sheets: 2, answers: [] } });
        window.service.end({
          kind: "failed",
          made: 4,
          trouble: {
            kind: "other",
            message: "Excel could not complete this step.",
            remedy: "Save your work, close and open the workbook, then try again.",
            details: "Summary | GeneralException | Range.values",
          },
        });
      }, SHEETS),
    ),
  },
  {
    name: "interrupted-removed",
    contents: "interrupted",
    act: press("Remove it"),
  },
  {
    name: "ready",
    contents: "notAssessed",
    act: steps(goTo("More"), press("What to do next")),
  },
  {
    name: "ready-send",
    contents: "notAssessed",
    act: steps(goTo("More"), press("What to do next"), press("Send this workbook")),
  },
  {
    name: "building-waits",
    contents: "empty",
    act: steps(building, async (page) =>
      page.evaluate(
        (sheets) => window.service.progress({ sheets, done: 2, waitingForCell: true }),
        SHEETS,
      ),
    ),
  },
  {
    name: "assessment-present",
    contents: "empty",
    act: steps(building, async (page) =>
      page.evaluate(() =>
        window.service.end({
          kind: "assessmentPresent",
          frameworkTitle: "National Procurement Strategy 2018 diagnostic",
        }),
      ),
    ),
  },
  {
    name: "names-taken",
    contents: "empty",
    act: steps(building, async (page) =>
      page.evaluate(() => window.service.end({ kind: "namesTaken", sheets: ["Summary", "Start"] })),
    ),
  },
  {
    name: "build-failed",
    contents: "empty",
    act: steps(building, async (page) =>
      page.evaluate(() =>
        window.service.end({
          kind: "failed",
          trouble: {
            kind: "structureProtected",
            message: "No sheets can be added: the structure of this workbook is protected.",
            remedy: "Select Review, then Protect Workbook, and come back. Or use a new workbook.",
            details: "Looking at the workbook",
          },
        }),
      ),
    ),
  },
  {
    name: "build-step-failed",
    contents: "empty",
    act: steps(
      building,
      async (page) =>
        page.evaluate((sheets) => window.service.progress({ sheets, done: 3 }), SHEETS),
      async (page) =>
        page.evaluate(() =>
          window.service.end({
            kind: "failed",
            trouble: {
              kind: "other",
              message: "Excel could not complete this step. Nothing was changed.",
              remedy: "Save your work, close and open the workbook, then try again.",
              details: "Behaving commercially | GeneralException | Range.values",
            },
          }),
        ),
      async (page) => page.getByText("Details for a report").click(),
    ),
  },
  {
    name: "start-own",
    contents: "sample",
    act: press("Start your own"),
  },
];
