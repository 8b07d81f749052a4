/** From the pane into a paper: the real clipboard, the older way, and the block to be copied by hand. */
import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "playwright-core";
import { readDocument } from "../paper/readDocument";
import { openHarness, type Harness } from "./openHarness";
import { goTo, press } from "./scenes/Scene";

let harness: Harness;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

beforeEach(async () => {
  context = await harness.browser.newContext({ viewport: { width: 350, height: 640 } });
  page = await context.newPage();
});
afterEach(() => context.close());

async function openPaper(contents = "final"): Promise<void> {
  await page.goto(`${harness.address}harness.html#${contents}&{}`);
  await goTo(page, "More");
  await press(page, /^Paper/);
  await page.getByRole("heading", { name: "Copy into a paper" }).waitFor();
}

/** What the clipboard holds in that form. */
async function clipboard(type: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return (await item.getType(wanted)).text();
  }, type);
}

test("Copy puts a table with its colours on the clipboard, and plain text beside it.", async () => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openPaper();
  await press(page, /^Cop(y|ied)$/);
  await page.getByText("Now press Ctrl+V in Word.").waitFor();
  const html = await clipboard("text/html");
  expect(html).toMatch(/<table/);
  expect(html).toMatch(/<thead>/);
  expect(html).toContain("2 - Developing");
  expect(html).toMatch(/background(-color)?: ?(#86C9D2|rgb\(134, 201, 210\))/i);
  expect(html).not.toMatch(/class=|<style|<script/);
  const plain = await clipboard("text/plain");
  expect(plain).toContain("SL1\tEngaging Councillors\t2 - Developing");
  await page.getByLabel("What to copy").selectOption("Priorities only");
  await press(page, /^Cop(y|ied)$/);
  await page.getByText("Now press Ctrl+V in Word.").waitFor();
  expect(await clipboard("text/plain")).not.toContain("Heatmap");
});

test("Where the clipboard is barred, the older way copies the same table.", async () => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator.clipboard, "write", {
      value: () => Promise.reject(new DOMException("Barred.", "NotAllowedError")),
    });
  });
  await context.grantPermissions(["clipboard-read"]);
  await openPaper();
  await press(page, /^Cop(y|ied)$/);
  await page.getByText("Now press Ctrl+V in Word.").waitFor();
  expect(await clipboard("text/html")).toMatch(/<table/);
  expect(await clipboard("text/plain")).toContain("SL1\tEngaging Councillors");
});

test("Where both ways are barred, the text stands selected for Ctrl+C.", async () => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator.clipboard, "write", {
      value: () => Promise.reject(new DOMException("Barred.", "NotAllowedError")),
    });
    document.execCommand = () => false;
  });
  await openPaper("statements");
  await press(page, /^Cop(y|ied)$/);
  await page.getByText("The text below is selected.", { exact: false }).waitFor();
  const selected = await page.evaluate(() => String(window.getSelection()));
  expect(selected).toContain("Organisational maturity: self-assessment summary");
  expect(selected).toContain("Critical success factors");
  await page.screenshot({ path: "out/pane/paper-refused.png", fullPage: true });
});

test("The Word document comes as a file with tables and pictures that have their descriptions.", async () => {
  await openPaper();
  await page.getByLabel("Every value code with its comment").check();
  const coming = page.waitForEvent("download");
  await press(page, "Save as Word");
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^Fenbridge District Council.*\.docx$/);
  await page.getByText("Look among your downloads", { exact: false }).waitFor();
  const { tables, pictures } = await readDocument(
    new Uint8Array(readFileSync(await download.path())),
  );
  expect(tables.length).toBeGreaterThan(6);
  expect(pictures).toEqual([
    expect.stringMatching(/^Heatmap of the level of every value code\. Engaging Councillors: /),
    expect.stringMatching(/^Weakest level of every key area and its target\. /),
  ]);
});

test("A picture is saved at print resolution.", async () => {
  await openPaper();
  const coming = page.waitForEvent("download");
  await press(page, "Save picture: Heatmap");
  const download = await coming;
  expect(download.suggestedFilename()).toBe("Fenbridge District Council Heatmap.png");
  const png = readFileSync(await download.path());
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  // 680 pixels at 96 to the inch, printed at 300.
  expect(png.readUInt32BE(16)).toBe(2125);
});
