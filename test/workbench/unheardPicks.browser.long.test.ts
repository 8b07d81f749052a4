/** The pane beside an Excel that does not report values picked from lists. */
import { openPage, type OpenPage } from "./openPage";
import { sheetHands } from "./sheetHands";
import { startAssessment } from "./startAssessment";

const THEME = "Role of the Authority";
let open: OpenPage;

beforeAll(async () => {
  open = await openPage({ query: "unheard-picks" });
  open.page.on("dialog", (dialog) => void dialog.accept());
  await startAssessment(open, {
    framework: /Characteristic/,
    organisation: "Fenbridge District Council",
  });
});
afterAll(() => open.close());
afterEach(() => expect(open.wrongs()).toEqual([]));

test("a picked level appears when the pane gets the focus or another cell is selected, and the comment field keeps the focus", async () => {
  const { pane, cell, tab } = open;
  const hands = sheetHands(open);
  const level = (number: number) => pane.getByRole("radio", { name: new RegExp(`^${number}\\b`) });
  const isChecked = (number: number) =>
    level(number)
      .and(pane.getByRole("radio", { checked: true }))
      .waitFor();
  await pane.getByRole("button", { name: /^Answer here/ }).click();
  await pane.getByRole("heading", { level: 1, name: /^RA\.1\b/ }).waitFor();
  await tab(THEME).click();
  await hands.pick("D4", "3 - Does");
  const comment = pane.getByLabel("Comment", { exact: true });
  await comment.click();
  await isChecked(3);
  expect(await comment.evaluate((field) => field === document.activeElement)).toBe(true);
  await hands.pick("D4", "2 - Plans");
  await cell("K4").click();
  await isChecked(2);
  expect(await pane.getByText(/the sheet (already|no longer)/).count()).toBe(0);
});
