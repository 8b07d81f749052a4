/** The pane opens with the workbook: written and read by the genuine office.js. */
import { openPage, type OpenPage } from "./openPage";
import { startAssessment } from "./startAssessment";

let open: OpenPage;

beforeAll(async () => {
  open = await openPage();
});
afterAll(() => open.close());

test("It is off, is kept in the document settings, and can be switched off again.", async () => {
  await startAssessment(open, { framework: /^National/, organisation: "Fenbridge" });
  const settings = async (): Promise<void> => {
    await open.pane.getByRole("button", { name: "More", exact: true }).click();
    await open.pane.getByRole("button", { name: /^Settings/ }).click();
  };
  const control = open.pane.getByRole("switch", { name: "Open the pane with this workbook" });
  await settings();
  await control.and(open.pane.locator(":enabled")).waitFor();
  expect(await control.isChecked()).toBe(false);
  await control.click();
  await open.pane
    .getByText("The pane will open with this workbook.")
    .waitFor({ state: "attached" });
  // A view that is opened again asks Excel again.
  await open.pane.getByRole("button", { name: "Assess", exact: true }).click();
  await settings();
  await control.and(open.pane.locator(":checked")).waitFor();
  await control.click();
  await control.and(open.pane.locator(":not(:checked)")).waitFor();
  expect(open.wrongs()).toEqual([]);
});
