/** The pane with a live sheet: answering, settling, submitting, repairing, as one person would. */
import type { Locator } from "playwright-core";
import { openPage, type OpenPage } from "./openPage";
import { sheetHands, type SheetHands } from "./sheetHands";
import { startAssessment } from "./startAssessment";

const THEME = "Role of the Authority";
let open: OpenPage;
let hands: SheetHands;

beforeAll(async () => {
  open = await openPage();
  hands = sheetHands(open);
  open.page.setDefaultTimeout(10_000);
  open.page.on("dialog", (dialog) => void dialog.accept());
  await startAssessment(open, {
    framework: /Characteristic/,
    organisation: "Fenbridge District Council",
  });
});
afterAll(() => open.close());
afterEach(() => expect(open.wrongs()).toEqual([]));

const paneButton = (name: string | RegExp): Locator => open.pane.getByRole("button", { name });
const place = (name: string): Locator =>
  open.pane.getByRole("navigation").getByRole("button", { name });
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await open.page.keyboard.press(key);
};
/** Waits until the pane shows the value code of that ref. */
const shows = (ref: string): Promise<void> =>
  open.pane
    .getByRole("heading", { level: 1, name: new RegExp(`^${ref.replace(".", "\\.")}\\b`) })
    .waitFor();

test("a number chooses and Enter moves on, and the sheet has every level", async () => {
  await paneButton(/^Answer here/).click();
  await shows("RA.1");
  await open.tab(THEME).click();
  await open.pane.getByRole("radio").first().focus();
  await press("3", "Enter");
  await shows("RA.2");
  await press("2", "Enter");
  await shows("RA.3");
  await press("1");
  await open.cell("D4").getByText("3 - Does").waitFor();
  await open.cell("D5").getByText("2 - Plans").waitFor();
  await open.cell("D6").getByText("1 - Understands").waitFor();
  await open.picture("pane-1-keys");
});

test("a comment, evidence and a flag reach their own cells", async () => {
  await open.pane
    .getByLabel("Comment", { exact: true })
    .fill("Seen by the audit committee.\nAnd again.");
  await press("Control+Enter");
  await open.cell("K6").getByText("Seen by the audit committee.").waitFor();
  await shows("MI.1");
  await paneButton("Previous value code").click();
  await shows("RA.3");
  await paneButton("Evidence").click();
  await open.pane.getByRole("textbox", { name: /Evidence/ }).fill("https://example.org/audit");
  await paneButton("Flag for review").click();
  await open.pane.getByLabel("Flagged: what needs another look?").fill("Ask Housing");
  await place("Submit").click();
  await open.pane.getByText("Ask Housing").waitFor();
  await open.cell("L6").getByText("https://example.org/audit").waitFor();
});

test("a row selected in the sheet is shown in the pane, and the pane selects the cell", async () => {
  await place("Assess").click();
  await open.tab("Managing Income").click();
  await open.cell("D5").click();
  await shows("MI.2");
  await open.tab("Start").click();
  await paneButton("Show in sheet").click();
  await open.page.getByRole("tab", { name: "Managing Income", selected: true }).waitFor();
});

test("while a cell is being edited the choice is kept, and written once that is finished", async () => {
  await open.cell("K4").dblclick();
  await open.page.keyboard.type("half a sentence");
  await open.pane.getByRole("radio", { name: /^2/ }).click({ force: true });
  await open.pane.getByText("A cell is being edited.", { exact: true }).waitFor();
  await open.picture("pane-2-cell-being-edited");
  await open.page.locator("main textarea, main [contenteditable=true]").first().press("Enter");
  await open.cell("D5").getByText("2 - Plans").waitFor();
  await open.cell("K4").getByText("half a sentence").waitFor();
  await open.pane
    .getByText("A cell is being edited.", { exact: true })
    .waitFor({ state: "detached" });
});

test("a pasted text that is not a level has to be settled, and can be in the pane", async () => {
  await hands.paste("D6", "3 or 4");
  await place("Submit").click();
  await open.pane.getByText("The cell says “3 or 4”, which is not a level.").waitFor();
  await paneButton(/MI\.3/).click();
  await shows("MI.3");
  await open.pane.getByRole("radio", { name: /^4/ }).check({ force: true });
  await open.cell("D6").getByText("4 - Reviews").waitFor();
});

test("the heatmap's cell opens its row, and a target reaches Start", async () => {
  await place("Results").click();
  await paneButton("Heatmap").click();
  await open.pane.getByRole("button", { name: /RA\.2/ }).click();
  await open.page.getByRole("tab", { name: THEME, selected: true }).waitFor();
  await paneButton("Targets").click();
  await open.pane.getByRole("combobox", { name: /Role of the Authority/ }).selectOption("3 - Does");
  await open.tab("Start").click();
  await open.page.locator("main").getByText("3 - Does").first().waitFor();
  await open.picture("pane-3-targets");
});

test("a deleted sheet is put back with its answers", async () => {
  await open.tab(THEME).click({ button: "right" });
  await open.page.getByRole("menuitem", { name: /^Delete/ }).click();
  await open.button("Delete").click();
  await open.pane.getByText("The sheet “Role of the Authority” was deleted").waitFor();
  await open.picture("pane-4-sheet-deleted");
  await paneButton("Restore sheet").click();
  await open.tab(THEME).click();
  await open.cell("D4").getByText("3 - Does").waitFor();
  await open.cell("K6").getByText("Seen by the audit committee.").waitFor();
});

test("check and repair finds a deleted sheet and puts it back without changing an answer", async () => {
  await open.tab("Heatmap").click({ button: "right" });
  await open.page.getByRole("menuitem", { name: /^Delete/ }).click();
  await open.button("Delete").click();
  await place("More").click();
  await paneButton(/^Check and repair/).click();
  await open.pane
    .getByText(/The sheet “Heatmap” was deleted/)
    .last()
    .waitFor();
  await paneButton(/^Repair/).click();
  await open.pane.getByText("No faults found", { exact: true }).waitFor();
  await open.tab("Heatmap").click();
  await open.cell("D4").getByText("3").first().waitFor();
});

test("submitted, it is locked in the sheet and stamped; reopened with a note, it is a draft again", async () => {
  await place("Assess").click();
  await paneButton(/not assessed, go to/).click();
  for (;;) {
    await open.pane
      .getByRole("radio", { checked: true })
      .or(open.pane.getByRole("radio").first())
      .first()
      .focus();
    await press("3");
    const left = paneButton(/not assessed, go to/);
    await open.pane.getByText("Not written yet").waitFor({ state: "detached" });
    if ((await left.count()) === 0) break;
    await left.click();
  }
  await place("Submit").click();
  await paneButton("Continue to submit").click();
  await open.pane.getByRole("heading", { level: 1, name: "Submit" }).waitFor();
  await open.pane.getByRole("textbox", { name: "Name" }).fill("A. Reed");
  await open.pane.getByRole("textbox", { name: "Role" }).fill("head of procurement");
  await open.picture("pane-5-submit");
  await paneButton("Submit").last().click();
  await open.pane.getByText("As submitted").waitFor();
  await open.picture("pane-6-submitted");
  await open.tab("Start").click();
  await open.page
    .locator("main")
    .getByText(/Submitted on \d+ \w+ \d{4}/)
    .first()
    .waitFor();
  await open.tab(THEME).click();
  await open.cell("D4").click();
  await press("Delete");
  const dialog = open.page.getByRole("dialog");
  await dialog.getByRole("button", { name: "OK" }).click();
  await open.cell("D4").getByText("3 - Does").waitFor();
  await paneButton("Reopen…").click();
  await open.pane.getByLabel("Why is it reopened?").fill("Scrutiny asked for one more look.");
  await paneButton("Reopen").last().click();
  await open.pane
    .getByText(/Scrutiny asked for one more look/)
    .first()
    .waitFor();
  await hands.pick("D4", "2 - Plans");
});

test("the paper is brought to the front for printing, and copied as a table", async () => {
  await open.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await place("More").click();
  await paneButton(/^Report/).click();
  await open.pane.getByRole("radio", { name: /^All answers/ }).check({ force: true });
  await paneButton("Open to print").click();
  await open.pane
    .getByText(/All answers: about \d+ pages?\./)
    .first()
    .waitFor();
  await open.page.getByRole("tab", { name: "All answers", selected: true }).waitFor();
  await open.picture("pane-7-response-report");
  // The page's own charts, through the library and back.
  expect(await chartsTaken()).toBe(2);
  await open.picture("pane-7-pictures");
  await paneButton("Copy").first().click();
  await open.pane.getByText("Now press Ctrl+V in Word.").waitFor();
  const copied = await open.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("RA\tRole of the Authority\t1 - Understands");
});

/**
 * Waits until every picture is one of the workbook's charts.
 * @returns how many there are
 */
async function chartsTaken(): Promise<number> {
  const taken = open.pane.getByText("Excel’s own chart, from the workbook.");
  await taken.nth(1).waitFor();
  await taken.last().scrollIntoViewIfNeeded();
  return taken.count();
}

test("a sample fills every view, says that it is one, and can be replaced by one's own", async () => {
  await open.page.getByRole("button", { name: /^New/ }).click();
  await open.page.getByRole("button", { name: /without saving/ }).click();
  await paneButton("Explore a sample").click();
  await open.pane.getByText("Sample, made-up answers").waitFor();
  await place("Results").click();
  await paneButton(/^Why /).first().waitFor();
  await open.picture("pane-8-sample");
  await open.tab("Summary").click();
  await open.page
    .locator("main")
    .getByText(/SAMPLE/)
    .first()
    .waitFor();
  await paneButton("Start your own").click();
  await open.pane.getByLabel(/^Council/).fill("Stour Valley Council");
  await paneButton(/^Build/).click();
  await paneButton(/^Answer here/).click();
  await shows("SL1.1");
  expect(await open.pane.getByText("Sample, made-up answers").count()).toBe(0);
});
