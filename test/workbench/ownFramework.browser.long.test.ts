/** A framework of one's own, as a person makes it: from a pasted table to a built workbook. */
import { sheetHands } from "./sheetHands";
import { openPage, type OpenPage } from "./openPage";

let open: OpenPage;
beforeAll(async () => {
  open = await openPage();
});
afterAll(() => open.close());
afterEach(() => expect(open.wrongs()).toEqual([]));

const STATEMENTS = ["Nothing is done.", "It is being explored.", "It is done everywhere."];
const TABLE = [
  [
    "Section Name",
    "Value Code Identifier",
    "Description",
    "1 - Minimum",
    "2 - Developing",
    "3 - Mature",
  ],
  ["Leadership", "Reporting", "The extent to which reports are used.", ...STATEMENTS],
  ["", "", "The extent to which councillors are trained.", ...STATEMENTS],
  ["Contracts ", "Forward planning", "The extent to which needs are foreseen.", ...STATEMENTS],
]
  .map((row) => row.join("\t"))
  .join("\n");

const press = async (name: string | RegExp): Promise<void> =>
  open.pane.getByRole("button", { name }).first().click();

test("A pasted table becomes a workbook, once its mistake is corrected in the sheet.", async () => {
  const { page, pane, cell, tab } = open;
  const hands = sheetHands(open);
  await hands.paste("A1", TABLE);
  await cell("B2").getByText("Reporting").waitFor();
  await press("Start an assessment");
  await press("Use a framework of your own");
  await press(/^Sheet “Sheet1”.*3 rows, 6 columns/);
  // The name “Sheet1” says nothing, so a title is asked for.
  await pane.getByLabel(/^Name of the framework/).fill("Fenbridge 2026");
  await press("Check 3 rows");
  await pane.getByText("Correct these first (1)").waitFor();
  await open.picture("own-framework-problems");
  await press("Go to B3 on sheet Sheet1");
  await cell("B3").and(page.locator("[aria-selected=true]")).waitFor();
  await hands.type("B3", "Training");
  await pane.getByText("Nothing to correct").waitFor();
  await press("Use this framework");
  await pane.getByText("Framework added").waitFor();
  await pane.getByLabel(/^Council/).fill("Fenbridge District Council");
  await press("Build the workbook");
  await page.getByRole("tab", { name: "Action plan" }).waitFor();
  await page.getByRole("tab", { name: "Start", selected: true }).waitFor();
  await tab("Leadership").click();
  await page
    .locator("main")
    .getByText(/^Training/)
    .first()
    .waitFor();
  await tab("Contracts").click();
  await page
    .locator("main")
    .getByText(/^Forward planning/)
    .first()
    .waitFor();
  await open.picture("own-framework-built");
});

test("The template is put into the workbook, and its example has to be replaced.", async () => {
  await open.close();
  open = await openPage();
  await press("Start an assessment");
  await press("Use a framework of your own");
  await press(/^Add an empty template/);
  await open.tab("Framework table").waitFor();
  await open.picture("own-framework-template");
  await press(/^Table “FrameworkTable”.*You are in it now/);
  await open.pane.getByLabel(/^Name of the framework/).fill("Fenbridge 2026");
  await press("Check 1 row");
  await open.pane.getByText("This is the example of the template.").waitFor();
});
