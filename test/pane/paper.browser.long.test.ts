/** From the pane into a paper: the real clipboard, the older way, and the block to copy by hand. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { paperOf } from "../../src/report/paper/paperOf";
import { levelColours } from "../../src/workbook/plan/palette";
import { CONTENTS, type ContentsName } from "./contents";
import { readDocument } from "../paper/readDocument";
import { openContents } from "./openContents";
import { openHarness, type Harness } from "./openHarness";
import { goTo, press } from "./scenes/Scene";

let harness: Harness;
/** May use the clipboard, and stays open for all tests that do not block it. */
let allowed: Page;
let page: Page;

beforeAll(async () => {
  harness = await openHarness();
  allowed = await newPage(["clipboard-read", "clipboard-write"]);
});
afterAll(() => harness.close());
beforeEach(() => {
  page = allowed;
});
// A browser slows down pages in the background.
afterEach(async () => {
  if (page !== allowed) await page.context().close();
  await allowed.bringToFront();
});

/** A page with those permissions; `script` runs in it before any other. */
async function newPage(
  permissions: readonly string[],
  script: () => void = () => undefined,
): Promise<Page> {
  const context = await harness.browser.newContext({ viewport: { width: 350, height: 640 } });
  await context.grantPermissions([...permissions]);
  const opened = await context.newPage();
  await opened.addInitScript(script);
  await opened.goto(`${harness.address}harness.html#empty`);
  return opened;
}

async function openPaper(contents: ContentsName = "final"): Promise<void> {
  await openContents(page, contents);
  await openPaperAgain();
}

/** The clipboard's content of that type. */
async function clipboard(type: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return (await item.getType(wanted)).text();
  }, type);
}

test("Copy puts a table with its colours on the clipboard, and plain text with it.", async () => {
  await openPaper();
  await press(/^Cop(y|ied)$/)(page);
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
  await press(/^Cop(y|ied)$/)(page);
  await page.getByText("Now press Ctrl+V in Word.").waitFor();
  expect(await clipboard("text/plain")).not.toContain("Heatmap");
});

test("The pasted content is the table of the scores, in its colours, whatever the page looks like.", async () => {
  await openPaper();
  await press(/^Cop(y|ied)$/)(page);
  await page.getByText("Now press Ctrl+V in Word.").waitFor();
  const document = await page.context().newPage();
  await document.setContent(
    "<style>td { color: red; background: yellow }</style><div contenteditable>Here: </div>",
  );
  await document.locator("div").click();
  await document.keyboard.press("Control+End");
  await document.keyboard.press("Control+V");
  await document.locator("table").first().waitFor();
  const pasted = await document
    .locator("table")
    .first()
    .evaluate((table) => ({
      heads: [...table.querySelectorAll("th")].map(({ textContent }) => textContent),
      rows: [...table.querySelectorAll("tbody tr")].map((row) =>
        [...row.querySelectorAll("td")].map((cell) => ({
          text: cell.innerText.trim(),
          fill: getComputedStyle(cell).backgroundColor,
        })),
      ),
    }));
  await document.close();
  const { contents } = await CONTENTS.final();
  if (contents === undefined || !("framework" in contents)) throw new Error("Nothing is there.");
  const paper = paperOf(contents);
  expect(pasted.heads).toEqual([
    "Ref",
    "Theme and key area",
    "Weakest level",
    "Target",
    "Assessed",
    ...["at 1", "at 2", "at 3", "at 4", "at 5"],
    "n/a",
  ]);
  expect(pasted.rows.map((row) => row.map(({ text }) => text))).toEqual(
    paper.rows.map(({ ref, title, weakest, targetText, assessed, counts, notApplicable }) => [
      ref,
      // Brackets at the end of a title would be too long for the table.
      title.replace(/ \([^()]*\)$/, ""),
      weakest?.label,
      targetText,
      assessed,
      ...[...counts, notApplicable].map((count) => (count === 0 ? "" : String(count))),
    ]),
  );
  const colours = levelColours(paper.levelCount).map(({ fill }) => rgb(fill));
  expect(pasted.rows.map(([, , level]) => level.fill)).toEqual(
    paper.rows.map(({ weakest }) => colours[(weakest?.value ?? 0) - 1]),
  );
});

/** "#86C9D2" in the browser's form. */
function rgb(colour: string): string {
  return `rgb(${[...Buffer.from(colour.slice(1), "hex")].join(", ")})`;
}

test("If the clipboard is blocked, the older way copies the same table.", async () => {
  page = await newPage(["clipboard-read"], () => {
    Object.defineProperty(navigator.clipboard, "write", {
      value: () => Promise.reject(new DOMException("Barred.", "NotAllowedError")),
    });
  });
  await openPaper();
  await press(/^Cop(y|ied)$/)(page);
  await page.getByText("Now press Ctrl+V in Word.").waitFor();
  expect(await clipboard("text/html")).toMatch(/<table/);
  expect(await clipboard("text/plain")).toContain("SL1\tEngaging Councillors");
});

test("If both ways are blocked, the text is selected for Ctrl+C.", async () => {
  page = await newPage([], () => {
    Object.defineProperty(navigator.clipboard, "write", {
      value: () => Promise.reject(new DOMException("Barred.", "NotAllowedError")),
    });
    document.execCommand = () => false;
  });
  await openPaper("statements");
  await press(/^Cop(y|ied)$/)(page);
  await page.getByText("The text below is selected.", { exact: false }).waitFor();
  const selected = await page.evaluate(() => String(window.getSelection()));
  expect(selected).toContain("Organisational maturity: self-assessment summary");
  expect(selected).toContain("Critical success factors");
  await page.screenshot({ path: "out/pane/paper-refused.png", fullPage: true });
});

test("The Word document is a file with tables and pictures that have descriptions.", async () => {
  await openPaper();
  await page.getByLabel("Every value code with its comment").check();
  const coming = page.waitForEvent("download");
  await press("Save as Word")(page);
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^Fenbridge District Council.*\.docx$/);
  await page.getByText("Look in your downloads", { exact: false }).waitFor();
  const { tables, pictures } = readDocument(new Uint8Array(readFileSync(await download.path())));
  expect(tables.length).toBeGreaterThan(6);
  expect(pictures).toEqual([
    expect.stringMatching(
      /^Number of value codes at each level, by key area\. Engaging Councillors: /,
    ),
  ]);
});

test("A picture is saved at print resolution.", async () => {
  await openPaper();
  const coming = page.waitForEvent("download");
  await press("Save picture: Heatmap")(page);
  const download = await coming;
  expect(download.suggestedFilename()).toBe("Fenbridge District Council Heatmap.png");
  const png = readFileSync(await download.path());
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  // 680 pixels at 96 to the inch, printed at 300.
  expect(png.readUInt32BE(16)).toBe(2125);
});

/**
 * Makes the workbook return this picture for every chart: with this many pixels, for a chart of 288
 * by 144 points.
 */
async function giveCharts(size: readonly [number, number], isEmpty = false): Promise<void> {
  await page.evaluate(
    ([[width, height], isWhite]) => {
      const canvas = document.createElement("canvas");
      canvas.width = width;
      canvas.height = height;
      const pen = canvas.getContext("2d");
      if (pen === null) throw new Error("There is no canvas.");
      pen.fillStyle = "#FFFFFF";
      pen.fillRect(0, 0, width, height);
      pen.fillStyle = "#86C9D2";
      if (!isWhite) pen.fillRect(0, 0, width / 2, height / 2);
      const base64 = canvas.toDataURL("image/jpeg").replace(/^.*,/, "");
      window.service.chart = { kind: "image", image: { base64, width: 288, height: 144 } };
    },
    [size, isEmpty] as const,
  );
}

async function openPaperAgain(): Promise<void> {
  await goTo("More")(page);
  await press(/^Report/)(page);
  await page.getByRole("heading", { name: "Copy for a report" }).waitFor();
}

test("Excel's own chart is used, as a PNG, if it is good enough to print, and can be drawn instead.", async () => {
  await openPaper();
  await press("Back")(page);
  await giveCharts([1200, 600]);
  await openPaperAgain();
  const figure = page.getByRole("figure", { name: "Heatmap" });
  await figure.getByText("Excel’s own chart, from the workbook.").waitFor();
  const saved = async (): Promise<Buffer> => {
    const coming = page.waitForEvent("download");
    await press("Save picture: Heatmap")(page);
    return readFileSync(await (await coming).path());
  };
  const chart = await saved();
  expect(chart.subarray(1, 4).toString()).toBe("PNG");
  expect([chart.readUInt32BE(16), chart.readUInt32BE(20)]).toEqual([1200, 600]);
  await page.screenshot({ path: "out/pane/paper-charts.png", fullPage: true });
  await figure.getByRole("button", { name: "Use the add-in’s drawing" }).click();
  await figure.getByText("Drawn by the add-in.", { exact: true }).waitFor();
  expect((await saved()).readUInt32BE(16)).toBe(2125);
  await figure.getByRole("button", { name: "Use Excel’s chart" }).click();
  await figure.getByText("Excel’s own chart, from the workbook.").waitFor();
});

test.each([
  ["too coarse to print", [384, 192], false],
  ["of another shape", [1200, 1200], false],
  ["empty", [1200, 600], true],
] as const)("A picture from Excel that is %s is replaced by the drawing.", async (...given) => {
  const [, size, isEmpty] = given;
  await openPaper();
  await press("Back")(page);
  await giveCharts(size, isEmpty);
  await openPaperAgain();
  await page
    .getByText(/^Drawn by the add-in, because Excel did not supply its own chart/)
    .nth(1)
    .waitFor();
});

test("A file that is not a picture is replaced by the drawing.", async () => {
  await openPaper();
  await press("Back")(page);
  await page.evaluate(() => {
    const image = { base64: btoa("no picture"), width: 288, height: 144 };
    window.service.chart = { kind: "image", image };
  });
  await openPaperAgain();
  await page
    .getByText(/^Drawn by the add-in, because Excel did not supply its own chart/)
    .nth(1)
    .waitFor();
});

test("A picture is copied as a picture, and its description as text.", async () => {
  await openPaper();
  await press("Copy picture: Value codes at each level")(page);
  await page.getByText("Copied. Paste it into your document.").first().waitFor();
  const bytes = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await (await item.getType("image/png")).arrayBuffer()).byteLength;
  });
  expect(bytes).toBeGreaterThan(10_000);
  await press("Copy its description: Value codes at each level")(page);
  await page.getByText("Copied. Paste it as the picture’s alt text.").first().waitFor();
  const picture = page.getByRole("figure", { name: "Value codes at each level" }).locator("img");
  expect(await clipboard("text/plain")).toBe(await picture.getAttribute("alt"));
});
