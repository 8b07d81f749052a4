import type { Finding } from "../../../src/workbook/check/Finding";
import { goTo, press, see, steps, type Scene } from "./Scene";

const openSettings = steps(goTo("More"), press(/^Settings/), see(/AutoSave is/));

const FINDINGS: readonly Finding[] = [
  {
    id: "formulas",
    kind: "formulaOverwritten",
    remedyBy: "repair",
    message: "12 formulas were overwritten: \u201CBehaving commercially\u201D, column Level no.",
    remedy: "The formulas are restored. They update with the answers again.",
    place: { sheet: "Behaving commercially", address: "M4" },
  },
  {
    id: "sheet",
    kind: "sheetMissing",
    remedyBy: "repair",
    message: "The sheet \u201CHeatmap\u201D was deleted.",
    remedy: "Restored from your answers. All sheets are rebuilt. Every answer in them is kept.",
  },
  {
    id: "protection",
    kind: "unprotected",
    remedyBy: "repair",
    message: "\u201CSummary\u201D is not protected, so its formulas can be overwritten.",
    remedy: "Protected again, without a password. The yellow cells stay open.",
    place: { sheet: "Summary", address: "A1" },
  },
  {
    id: "level",
    kind: "notALevel",
    remedyBy: "decide",
    message: "\u201C3-4\u201D is not a level: SL1.2 Reporting.",
    remedy: "Choose a level. Until then the value code is not counted.",
    valueCodeId: "engaging-councillors/reporting",
    place: { sheet: "Showing leadership", address: "E5" },
  },
  {
    id: "twice",
    kind: "valueCodeTwice",
    remedyBy: "decide",
    message:
      "SL1.2 Reporting is in two rows of \u201CShowing leadership\u201D. Only the first counts.",
    remedy: "Compare the two rows, keep the right answer and delete the other row.",
    place: { sheet: "Showing leadership", address: "E31" },
  },
  {
    id: "framework",
    kind: "frameworkDiffers",
    remedyBy: "decide",
    message:
      "This workbook has version 2016 of National Procurement Strategy diagnostic; the add-in has version 2018.",
    remedy: "Continue with this one, or start the other in a new workbook.",
  },
];

const FAULTS: readonly Finding[] = [
  {
    id: "no row",
    kind: "valueCodeMissing",
    remedyBy: "decide",
    message:
      "The row of SL1.1 Engaging councillors was deleted from \u201CShowing leadership\u201D, with its answer.",
    remedy:
      "First deal with rows that appear twice or belong nowhere. Then check again to repair this.",
  },
  {
    id: "unplaced",
    kind: "answerNotRead",
    remedyBy: "decide",
    message: "Showing leadership, D31: This row has an answer, but no value code.",
    remedy: "It is not counted: move the answer to its own row.",
    place: { sheet: "Showing leadership", address: "D31" },
  },
  {
    id: "unreadable",
    kind: "answerNotRead",
    remedyBy: "decide",
    message: "Enablers, E5: The cell holds an error, not an answer.",
    remedy: "Replace it.",
    place: { sheet: "Enablers", address: "E5" },
  },
  {
    id: "date",
    kind: "entryNotRead",
    remedyBy: "decide",
    message: "Start, B12: \u201CSpring\u201D is not a date.",
    remedy: "Enter a date such as 31/3/2026.",
    place: { sheet: "Start", address: "B12" },
  },
];

const checkFinding = (findings: readonly Finding[]): Scene["act"] =>
  steps(
    async (page) =>
      page.evaluate((found) => {
        window.service.findings = found;
      }, findings),
    goTo("More"),
    press(/^Check and repair/),
    async (page) => page.getByRole("button", { name: "Check again" }).waitFor(),
  );

const openCheck = checkFinding(FINDINGS);

/** Settings, and Check and repair. */
export const settingsScenes: readonly Scene[] = [
  { name: "settings", contents: "final", act: openSettings },
  {
    name: "settings-dark",
    contents: "final",
    preferences: { theme: "dark", density: "compact", palette: "grey", automaticSaving: true },
    act: openSettings,
  },
  { name: "check-found", contents: "final", act: openCheck },
  {
    name: "check-repaired",
    contents: "final",
    act: steps(openCheck, press("Repair these 3"), see("3 faults are repaired.")),
  },
  { name: "check-faults", contents: "faults", act: checkFinding(FAULTS) },
  // The pane opens at the first value code that is not assessed: the one without a row.
  { name: "faults", contents: "faults", act: see("This value code has no row in the sheets") },
  {
    name: "check-nothing",
    contents: "final",
    act: steps(goTo("More"), press(/^Check and repair/), async (page) =>
      page.locator("p", { hasText: "No faults found" }).waitFor(),
    ),
  },
];
