/** The page that stands in for Excel, in a browser: the add-in's own pane beside the workbook. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import {
  chromium,
  type Browser,
  type FrameLocator,
  type Locator,
  type Page,
} from "playwright-core";
import { BROWSER_FLAGS, browserPath } from "../workbench/browser/browser";
import { createWorkbookFile } from "../workbench/file/createWorkbookFile";
import { serveWorkbench, type ServedWorkbench } from "../workbench/browser/serveWorkbench";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const PICTURES = join(__dirname, "..", "out", "workbench");
const COUNCIL = "Fenbridge District Council";

let server: ServedWorkbench;
let browser: Browser;
let page: Page;
let pane: FrameLocator;
const requests: string[] = [];
const pageErrors: string[] = [];

const tab = (name: string): Locator => page.getByRole("tab", { name, exact: true });
const cell = (address: string): Locator => page.locator(`#cell-${address}`);
const picture = async (name: string): Promise<void> => {
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
};

/** Selects a cell and puts a text into it from the keyboard. */
async function type(address: string, text: string): Promise<void> {
  await cell(address).click();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Pastes over the selected cell, as from another program. */
async function paste(address: string, text: string): Promise<void> {
  await cell(address).click();
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  server = await serveWorkbench();
  browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_FLAGS });
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1440, height: 900 },
  });
  context.on("request", (request) => requests.push(request.url()));
  page = await context.newPage();
  page.on("websocket", (socket) => requests.push(socket.url()));
  page.on("pageerror", (error) => pageErrors.push(error.message));
  await page.goto(server.address);
  pane = page.frameLocator("iframe[title='Maturity Workbook']");
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

test("the pane builds the workbook, and its data sheet stays out of sight", async () => {
  await pane.getByRole("button", { name: "Start an assessment" }).click();
  await pane.getByLabel("Council").fill(COUNCIL);
  await pane.getByRole("button", { name: "Build the workbook" }).click();
  await pane.getByText("Not assessed: 0 of 59 have a level yet.").waitFor();
  expect(await page.getByRole("tab").allTextContents()).toEqual([
    "Sheet1",
    "Start",
    "Key areas",
    "Showing leadership",
    "Behaving commercially",
    "Achieving community benefits",
    "Enablers",
    "Heatmap",
    "Summary",
    "Action plan",
  ]);
  await tab("Start").click();
  await cell("B10").getByText(COUNCIL).waitFor();
  await picture("start");
});

test("a level chosen in a cell's dropdown recolours the heatmap and reaches the pane", async () => {
  await tab("Heatmap").click();
  const before = await cell("E4").evaluate((tile) => getComputedStyle(tile).backgroundColor);
  await tab("Showing leadership").click();
  await cell("D4").click();
  await page.getByRole("note").getByText("Leave empty while not assessed").waitFor();
  await page.getByRole("button", { name: "Choices for D4" }).click();
  expect(await page.getByRole("option").allTextContents()).toEqual([
    "1 - Minimum",
    "2 - Developing",
    "3 - Mature",
    "4 - Leader",
    "5 - Innovator",
  ]);
  await page.getByRole("option", { name: "3 - Mature" }).click();
  await pane.getByText("1 of 13").waitFor();
  await pane.getByText(/Provisional: 1 of 59 assessed/).waitFor();
  await picture("theme");

  await tab("Heatmap").click();
  await cell("E4").getByText("3").waitFor();
  const after = await cell("E4").evaluate((tile) => getComputedStyle(tile).backgroundColor);
  expect(after).not.toBe(before);
  const chart = page.getByRole("img", { name: /^Level of every value code/ });
  expect(await chart.getByText("3", { exact: true }).count()).toBe(1);
  await tab("Summary").click();
  await cell("C5").getByText("3 - Mature").waitFor();
});

test("the keyboard alone chooses a level: Alt and arrow open the list, Enter takes it", async () => {
  await tab("Showing leadership").click();
  await cell("D4").click();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Alt+ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await cell("D5").getByText("2 - Developing").waitFor();
  await pane.getByText("2 of 13").waitFor();
});

test("what is typed and is no level is refused in the sheet's own words, and the cell stays", async () => {
  await tab("Showing leadership").click();
  await type("D4", "quite good");
  const dialog = page.getByRole("dialog");
  expect(await dialog.getByRole("heading").textContent()).toBe("Not a level");
  await dialog.getByRole("button", { name: "OK" }).click();
  expect(await cell("D4").textContent()).toContain("3 - Mature");
});

test("a locked cell says why nothing can be typed in it", async () => {
  await tab("Showing leadership").click();
  await cell("A4").click();
  await page.keyboard.press("x");
  const dialog = page.getByRole("dialog");
  expect(await dialog.getByRole("heading").textContent()).toBe("This cell is locked");
  await dialog.getByRole("button", { name: "OK" }).click();
  expect(await cell("A4").textContent()).toContain("SL1.1");
});

test("a pasted text that is no level gets past the dropdown, and the pane says what to check", async () => {
  await tab("Showing leadership").click();
  await paste("D6", "quite good");
  await pane.getByText("To check: 1").waitFor();
  await cell("D6").click();
  await page.keyboard.press("Delete");
  await pane.getByText("To check: 1").waitFor({ state: "detached" });
});

test("a link on Start leads to its key area", async () => {
  await tab("Start").click();
  await cell("F18").click();
  expect(await tab("Showing leadership").getAttribute("aria-selected")).toBe("true");
  expect(await page.locator(".address").textContent()).toMatch(/^[A-Z]+7$/);
});

test("the title stays in sight when the sheet is scrolled", async () => {
  await tab("Showing leadership").click();
  const top = async (): Promise<number> => (await cell("A3").boundingBox())?.y ?? NaN;
  const before = await top();
  await page.locator(".grid").evaluate((grid) => grid.scrollTo(600, 900));
  expect(await top()).toBe(before);
  await picture("theme-scrolled");
});

test("the saved workbook holds what was chosen, and opens again with its pane", async () => {
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as .xlsx" }).click();
  const path = await (await saved).path();
  const workbook = await createWorkbookFile().read(new Uint8Array(readFileSync(path)));
  const theme = workbook.sheets.find((sheet) => sheet.name === "Showing leadership");
  expect(theme?.cells.get(3)?.get(3)?.value).toBe("3 - Mature");
  expect(workbook.sheets.find((sheet) => sheet.name === "Maturity data")?.visibility).toBe(
    "VeryHidden",
  );

  await page.getByRole("button", { name: "New workbook" }).click();
  await pane.getByRole("button", { name: "Start an assessment" }).waitFor();
  await page.getByLabel("Workbook to open").setInputFiles({
    name: "saved.xlsx",
    mimeType: "application/octet-stream",
    buffer: readFileSync(path),
  });
  await pane.getByText(/Provisional: 2 of 59 assessed/).waitFor();
  await tab("Heatmap").click();
  await cell("E4").getByText("3").waitFor();
  await picture("heatmap");
  await tab("Summary").click();
  await picture("summary");
});

test("a file that is no workbook is refused with a sentence", async () => {
  await page.getByLabel("Workbook to open").setInputFiles({
    name: "notes.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("no workbook"),
  });
  expect(await page.getByRole("alert").textContent()).toMatch(/^This .*\.$/);
});

test("people who use the keyboard or a screen reader can use the page", async () => {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    return axe.run({ iframes: false });
  });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});

test("nothing left this machine, and nothing failed unseen", () => {
  expect(requests.length).toBeGreaterThan(10);
  expect(requests.filter((url) => !/^(https|blob:https):\/\/127\.0\.0\.1:/.test(url))).toEqual([]);
  expect(pageErrors).toEqual([]);
});
