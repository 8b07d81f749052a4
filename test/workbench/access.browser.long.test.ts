/**
 * Accessibility of the page: with a screen reader, with the keyboard only, in both themes; links,
 * titles, undo.
 */
import { shippedFrameworks } from "../../src/framework/shippedFrameworks";
import { writeWorkbook } from "../../workbench/file/writeWorkbook";
import { buildInExcel } from "../tools/buildInExcel";
import { openPage, type OpenPage } from "./openPage";
import { sheetHands, type SheetHands } from "./sheetHands";

let built: Uint8Array;
let open: OpenPage;
let hands: SheetHands;

const standing = (): Promise<string> => open.cell("A2").innerText();

beforeAll(async () => {
  const [procurement] = shippedFrameworks();
  const excel = await buildInExcel(procurement);
  built = await writeWorkbook(excel.workbook());
  excel.close();
  open = await openPage();
  hands = sheetHands(open);
  await open.choose("fenbridge.xlsx", built);
  await open.tab("Showing leadership").click();
  await hands.pick("D4", "3 - Mature");
  await hands.pick("D5", "2 - Developing");
});
afterAll(() => open.close());
afterEach(() => expect(open.wrongs()).toEqual([]));

test("the ribbon's buttons undo and redo a choice", async () => {
  const { button, cell } = open;
  await hands.pick("D6", "4 - Leader");
  expect(await standing()).toMatch(/^3 of 13/);
  await button("Undo").click();
  expect(await standing()).toMatch(/^2 of 13/);
  await button("Redo").click();
  await cell("D6").getByText("4 - Leader").waitFor();
  expect(await standing()).toMatch(/^3 of 13/);
});

test("a link on Start opens its key area", async () => {
  const { tab, cell, page } = open;
  await tab("Start").click();
  await cell("H18").click();
  await page.getByRole("tab", { name: "Showing leadership", selected: true }).waitFor();
  await cell("A7").waitFor();
});

test("the titles stay visible when the sheet is scrolled", async () => {
  const { cell, page } = open;
  const top = async (): Promise<number> => (await cell("A3").boundingBox())?.y ?? NaN;
  const before = await top();
  await page.locator(".grid").evaluate((grid) => grid.scrollTo(600, 900));
  await cell("C9").waitFor();
  expect(await top()).toBe(before);
  await open.picture("scrolled");
});

test.each([
  ["light", "Showing leadership"],
  ["dark", "Heatmap"],
] as const)(
  "in the system's %s theme the page has no accessibility barrier",
  async (colorScheme, sheet) => {
    const { page, tab, cell } = open;
    await page.emulateMedia({ colorScheme });
    await tab(sheet).click();
    await cell("A3").click();
    await open.picture(`${colorScheme}-theme`);
    expect(await open.inaccessible()).toEqual([]);
    await open.button("What it does not do").click();
    await open.picture(`${colorScheme}-limits`);
    expect(await open.inaccessible("dialog")).toEqual([]);
    await page.keyboard.press("Escape");
  },
);

test("Tab reaches every button of the page", async () => {
  const { page } = open;
  await page.getByRole("button", { name: "What it does not do" }).focus();
  const reached: string[] = [];
  for (let presses = 0; presses < 9; presses += 1) {
    await page.keyboard.press("Tab");
    reached.push(
      await page.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 20) ?? ""),
    );
  }
  for (const name of [
    "New",
    "Open",
    "Save as .xlsx",
    "Undo",
    "Maturity Workbook",
    "Refresh summary",
  ]) {
    expect(reached).toContain(name);
  }
});
