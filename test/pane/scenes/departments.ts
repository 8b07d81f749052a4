import type { Page } from "playwright-core";
import type { AgreementFound } from "../../../src/workbook/record/RecordOutcome";
import { goTo, key, press, see, seeNotice, steps, type Act, type Scene } from "./Scene";

const FILES = [
  "Housing.xlsx",
  "Housing final version 2.xlsx",
  "Finance.xlsx",
  "Return 41.xlsx",
  "Waste final.xlsx",
  "Minutes of 12 May.xlsx",
];

const open: Act = steps(goTo("More"), press(/^Departments/));

const give = async (page: Page, names: readonly string[]): Promise<void> =>
  page.getByLabel("Workbooks of departments").setInputFiles(
    names.map((name) => ({
      name,
      mimeType: "application/octet-stream",
      buffer: Buffer.from("x"),
    })),
  );

const add: Act = async (page) => give(page, FILES);

/** Reads as many files into a workbook that has levels of its own. */
const addToOwn = (count: number): Act =>
  steps(
    open,
    async (page) =>
      give(
        page,
        Array.from({ length: count }, (_, at) => `Return ${at + 1}.xlsx`),
      ),
    see(`Ready to add (${count})`),
    async (page) => page.getByRole("radio", { name: "Keep them as a department" }).waitFor(),
  );

const walk: Act = steps(open, press(/^Go through/), see(/^From \d to \d/));

/** Agrees a level after somebody typed something else on the sheet. */
const agreeOver = (found: AgreementFound): Act =>
  steps(
    walk,
    async (page) =>
      page.evaluate((conflict) => {
        window.service.nextAgreements.push({ kind: "conflict", found: conflict });
      }, found),
    key("Enter"),
    seeNotice("The agreed level has changed in the sheet"),
  );

/** Removes a department while a target waits for the person's decision. */
const removeBeforeWritten: Act = steps(
  goTo("Results"),
  press("Targets"),
  async (page) => {
    await page.evaluate(() => {
      window.service.nextTargets.push({ kind: "conflict", found: 4 });
    });
    await page.getByLabel("Target: Engaging Councillors").selectOption("2");
  },
  see("The workbook has the target 4 - Leader"),
  open,
  press("Remove Environment"),
  press(/^Remove$/),
  seeNotice("The sheets are not rebuilt yet"),
);

/** Opens Copies and enters a list of departments. */
const copiesOf = (names: string): Act =>
  steps(goTo("More"), press(/^Departments/), press("Make copies for departments"), async (page) =>
    page.getByLabel("Type or paste one department a line").fill(names),
  );

export const departmentScenes: readonly Scene[] = [
  { name: "departments-none", contents: "files", act: open },
  {
    name: "departments-read",
    contents: "files",
    act: steps(
      open,
      add,
      see("There is no assessment in this file. Check that it is the right one."),
    ),
  },
  { name: "departments-3", contents: "departments3", act: open },
  {
    name: "departments-12",
    contents: "departments12",
    preferences: { hidesDepartments: true },
    act: open,
  },
  { name: "departments-100", contents: "departments100", act: open },
  {
    name: "departments-100-open",
    contents: "departments100",
    act: steps(open, press(/^Fully assessed/)),
  },
  { name: "agree-3", contents: "departments3", act: walk },
  {
    name: "agree-reason",
    contents: "departments3",
    act: steps(walk, async (page) => {
      await page.keyboard.press("3");
      await page.keyboard.press("Enter");
      await page.getByText("Give the reason in a sentence.").waitFor();
    }),
  },
  { name: "agree-changed", contents: "departments12", act: walk },
  { name: "agree-100", contents: "departments100", act: walk },
  {
    name: "agree-100-hidden",
    contents: "departments100",
    preferences: { hidesDepartments: true },
    act: steps(walk, press("What level 1 says")),
  },
  {
    name: "agree-conflict",
    contents: "departments3",
    act: agreeOver({ level: 3, reason: "Scrutiny asked for it in June." }),
  },
  { name: "agree-conflict-open", contents: "departments12", act: agreeOver(undefined) },
  {
    name: "agree-conflict-typed",
    contents: "departments100",
    act: agreeOver({
      level: "3 or 4, see the minutes of the leadership team",
      reason: "Discussed twice, to be confirmed by the section 151 officer. ".repeat(12).trim(),
    }),
  },
  { name: "own-levels", contents: "ownLevels", act: addToOwn(3) },
  {
    name: "own-levels-12",
    contents: "ownLevels",
    act: steps(addToOwn(12), async (page) =>
      page.getByRole("radio", { name: "Remove the 42 levels" }).check(),
    ),
  },
  { name: "own-levels-100", contents: "ownLevels", act: addToOwn(100) },
  { name: "rebuild-held", contents: "departments3", act: removeBeforeWritten },
  {
    name: "agreement-record",
    contents: "departments12",
    act: steps(open, press(/^Record of agreed levels/)),
  },
  { name: "assess-council", contents: "departments12", act: goTo("Assess") },
  { name: "settle-departments", contents: "departments12", act: goTo("Submit") },
  {
    name: "copies",
    contents: "notAssessed",
    act: copiesOf("Adult social care\nHousing\nFinance\nHousing\nHR/Payroll"),
  },
  {
    name: "copies-walk",
    contents: "notAssessed",
    act: steps(
      copiesOf("Adult social care\nHousing\nFinance"),
      press("Make 3 copies"),
      press("Next: Housing"),
      see("The workbook now says “Housing”. Save a copy of it:"),
    ),
  },
];
