import { goTo, press, see, steps, type Act, type Scene } from "./Scene";

const FILES = [
  "Housing.xlsx",
  "Housing final version 2.xlsx",
  "Finance.xlsx",
  "Return 41.xlsx",
  "Waste final.xlsx",
  "Minutes of 12 May.xlsx",
];

const open: Act = steps(goTo("More"), press(/^Departments/));

const add: Act = async (page) =>
  page.getByLabel("Workbooks of departments").setInputFiles(
    FILES.map((name) => ({
      name,
      mimeType: "application/octet-stream",
      buffer: Buffer.from("x"),
    })),
  );

const walk: Act = steps(open, press(/^Go through/), see(/^From \d to \d/));

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
