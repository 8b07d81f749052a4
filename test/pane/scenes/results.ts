import type { Page } from "playwright-core";
import { goTo, key, press, see, steps, type Scene } from "./Scene";

const results = goTo("Results");

const heatmap = steps(results, press("Heatmap"));

const targets = steps(results, press("Targets"));

/** Opens Why of the council's level. */
const why = steps(results, press(/^Why \d/));

const target = async (page: Page, keyArea: string, level: string): Promise<void> => {
  await page.getByLabel(`Target: ${keyArea}`).selectOption(level);
};

export const resultsScenes: readonly Scene[] = [
  {
    name: "results-provisional",
    contents: "provisional",
    act: steps(results, press(/Showing leadership/)),
  },
  { name: "results-final", contents: "final", act: results },
  { name: "results-changed-since", contents: "changedSinceSubmitted", act: results },
  { name: "results-not-assessed", contents: "notAssessed", act: results },
  { name: "results-statement-set", contents: "statements", act: results },
  {
    name: "why",
    contents: "final",
    act: steps(results, press("Why 2?"), async (page) =>
      page.getByRole("button", { name: "What level 3 says" }).first().click(),
    ),
  },
  {
    name: "why-key-area",
    contents: "final",
    act: steps(results, press(/Showing leadership/), press(/Engaging Councillors/)),
  },
  {
    name: "results-departments",
    contents: "departments12",
    act: steps(results, press(/Showing leadership/)),
  },
  {
    name: "targets-departments",
    contents: "departments12",
    act: steps(targets, press("Value codes of Engaging Councillors")),
  },
  { name: "why-departments-3", contents: "departments3", act: why },
  { name: "why-departments-12", contents: "departments12", act: why },
  {
    name: "why-departments-100",
    contents: "departments100",
    act: steps(why, async (page) => {
      for (const name of [/^Show \d+ more comments$/, /^and \d+ more$/]) {
        await page.getByRole("button", { name }).first().click();
      }
    }),
  },
  {
    name: "why-departments-hidden",
    contents: "departments12",
    preferences: { hidesDepartments: true },
    act: why,
  },
  {
    name: "heatmap-departments",
    contents: "departments12",
    act: steps(heatmap, press(/^SL2\.2/), key("ArrowDown")),
  },
  {
    name: "why-not-assessed",
    contents: "provisional",
    act: steps(results, press(/Enablers/)),
  },
  {
    name: "heatmap",
    contents: "provisional",
    act: steps(heatmap, press(/^SL2\.2/), key("ArrowDown")),
  },
  {
    name: "heatmap-key-area",
    contents: "provisional",
    act: steps(heatmap, press(/^SL2\.1/), key("ArrowLeft")),
  },
  { name: "heatmap-not-assessed", contents: "notAssessed", act: heatmap },
  {
    name: "heatmap-statement-set",
    contents: "statements",
    act: steps(heatmap, press(/^MI\.2/)),
  },
  {
    name: "heatmap-sheet-not-shown",
    contents: "provisional",
    act: steps(
      heatmap,
      async (page) =>
        page.evaluate(() => {
          window.service.trouble = {
            kind: "cellBeingEdited",
            message: "A cell is being edited.",
            remedy: "Press Enter in that cell, then choose again.",
            details: "",
          };
        }),
      press(/^SL2\.2/),
      see("A cell is being edited."),
    ),
  },
  { name: "targets", contents: "provisional", act: targets },
  {
    name: "targets-value-codes",
    contents: "provisional",
    act: steps(targets, press("Value codes of Engaging Councillors")),
  },
  {
    name: "targets-earlier-layout",
    contents: "earlierLayout",
    act: steps(targets, press("Value codes of Engaging Councillors")),
  },
  {
    name: "unwritten",
    contents: "provisional",
    act: steps(
      targets,
      async (page) => {
        await page.evaluate(() => {
          window.service.nextTargets.push({ kind: "conflict", found: 4 });
        });
        await target(page, "Engaging Councillors", "2");
        await page.getByText("The workbook has the target 4 - Leader", { exact: true }).waitFor();
      },
      goTo("Assess"),
      see("1 target is not written"),
    ),
  },
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
      await page.getByText("The workbook has the target 4 - Leader", { exact: true }).waitFor();
      await target(page, "Engaging senior managers", "");
      await page.getByText("The sheet “Start” was deleted.", { exact: true }).waitFor();
    },
  },
];
