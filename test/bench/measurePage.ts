/**
 * What the page that stands in for Excel costs in Chromium, in milliseconds and as multiples of a
 * simple reference in the same browser, so that the figures can be compared across machines.
 */
import { chromium, type FrameLocator, type Page } from "playwright-core";
import { BROWSER_FLAGS, browserPath } from "../../workbench/programs/browser";
import { serveWorkbench } from "../../workbench/programs/serveWorkbench";

export interface PageMeasure {
  readonly what: string;
  readonly milliseconds: number;
  /** Processor time of page and pane together, so that a busy machine does not affect it. */
  readonly processor?: number;
  /** The page's limit on two cores. */
  readonly limit?: number;
  /** How many times longer it takes than the reference of that name. */
  readonly times?: { readonly of: string; readonly ratio: number };
}

const REPEATS = 5;
const STEPS = 40;
const STEP = 80;

/**
 * Builds the procurement workbook in the page, chooses levels and scrolls.
 * @throws Error if there is no Chromium or the page does not work as it should
 */
export async function measurePage(): Promise<readonly PageMeasure[]> {
  const server = await serveWorkbench();
  const browser = await chromium.launch({ executablePath: browserPath(), args: BROWSER_FLAGS });
  try {
    const page = await browser.newPage({
      ignoreHTTPSErrors: true,
      reducedMotion: "reduce",
      viewport: { width: 1366, height: 768 },
    });
    await page.goto(server.address);
    const clock = await processorClock(page);
    const roundTrip = await emptyRequest(page);
    const beforeBuild = await clock();
    const build = await buildProcurement(page);
    const buildWork = (await clock()) - beforeBuild;
    const sheet = await sheetToFront(page, "Achieving community benefits");
    const table = await plainTable(page);
    const level = await levelInHeatmap(page, clock);
    const frames = await scrollFrames(page, "Achieving community benefits");
    const plain = await plainFrames(page);
    return [
      { what: "empty request of the pane", milliseconds: roundTrip },
      {
        what: "building the procurement workbook",
        milliseconds: build,
        processor: buildWork,
        limit: 3000,
        times: { of: "an empty request", ratio: build / roundTrip },
      },
      { what: "plain table of as many cells", milliseconds: table },
      {
        what: "largest sheet to the front",
        milliseconds: sheet,
        times: { of: "the plain table", ratio: sheet / table },
      },
      {
        what: "level chosen until heatmap shows it",
        ...level,
        limit: 200,
        times: { of: "the plain table", ratio: level.milliseconds / table },
      },
      { what: "frame while a plain table scrolls", milliseconds: plain.median },
      {
        what: "frame while the sheet scrolls, median",
        milliseconds: frames.median,
        times: { of: "the plain table's", ratio: frames.median / plain.median },
      },
      {
        what: "frame while the sheet scrolls, longest",
        milliseconds: frames.longest,
        times: { of: "the plain table's", ratio: frames.longest / plain.longest },
      },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Milliseconds of work on the page's thread so far. */
async function processorClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? NaN) * 1000;
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}

/** A round trip of Microsoft's library with an empty request. */
async function emptyRequest(page: Page): Promise<number> {
  const pane = page.frameLocator("aside iframe");
  await pane.getByRole("button").first().waitFor();
  const times: number[] = [];
  for (let time = 0; time < REPEATS; time += 1) times.push(await oneRequest(pane));
  return median(times);
}

function oneRequest(pane: FrameLocator): Promise<number> {
  return pane.locator("body").evaluate(async () => {
    const from = performance.now();
    const context = new Excel.RequestContext();
    context.workbook.load("isDirty");
    await context.sync();
    return performance.now() - from;
  });
}

async function buildProcurement(page: Page): Promise<number> {
  const pane = page.frameLocator("aside iframe");
  await pane.getByRole("button", { name: /^Start an assessment/ }).click();
  await pane.getByRole("radio", { name: /^National Procurement/ }).check();
  await pane.getByLabel(/^Council/).fill("Fenbridge District Council");
  const from = Date.now();
  await pane.getByRole("button", { name: /^Build/ }).click();
  // Activating Start is the last step of the pane.
  await page.getByRole("tab", { name: "Start", selected: true }).waitFor();
  return Date.now() - from;
}

/** From the click on a tab until the sheet has been painted. */
async function sheetToFront(page: Page, name: string): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < REPEATS; time += 1) {
    await page.getByRole("tab", { name: "Key areas" }).click();
    times.push(
      await page.getByRole("tab", { name }).evaluate(async (tab: HTMLElement) => {
        const from = performance.now();
        tab.click();
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        return performance.now() - from;
      }),
    );
  }
  return median(times);
}

/** Inserts a plain table with the sheet's texts into the page and paints it. */
async function plainTable(page: Page): Promise<number> {
  return page.evaluate(async (repeats) => {
    const rows = [...document.querySelectorAll(".grid [role=row]")].map((row) =>
      [...row.querySelectorAll("[role=gridcell]")].map((cell) => cell.textContent ?? ""),
    );
    const times: number[] = [];
    for (let time = 0; time < repeats; time += 1) {
      const from = performance.now();
      const table = document.createElement("table");
      for (const texts of rows) {
        const row = table.insertRow();
        for (const text of texts) row.insertCell().textContent = text;
      }
      document.body.append(table);
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      times.push(performance.now() - from);
      table.remove();
    }
    return times.sort((one, other) => one - other)[Math.floor(repeats / 2)] ?? NaN;
  }, REPEATS);
}

/** From a choice in a cell's dropdown until the heatmap is activated and painted with it. */
async function levelInHeatmap(
  page: Page,
  clock: () => Promise<number>,
): Promise<{ readonly milliseconds: number; readonly processor: number }> {
  const times: number[] = [];
  const works: number[] = [];
  for (let time = 0; time < REPEATS; time += 1) {
    await page.getByRole("tab", { name: "Showing leadership" }).click();
    await page.locator("#cell-D4").click();
    await page.getByRole("button", { name: "Choices for D4" }).click();
    const choice = page.getByRole("listbox").getByRole("option").nth(time);
    const before = await clock();
    const taken = await choice.evaluate(
      async (option: HTMLElement, level) => {
        const tab = [...document.querySelectorAll<HTMLElement>("[role=tab]")].find(
          ({ textContent }) => textContent === "Heatmap",
        );
        const from = performance.now();
        option.click();
        tab?.click();
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        const until = performance.now();
        const shown = document.querySelector("#cell-E4")?.textContent ?? "";
        if (!shown.startsWith(level)) throw new Error(`The heatmap shows "${shown}".`);
        return until - from;
      },
      String(time + 1),
    );
    times.push(taken);
    works.push((await clock()) - before);
  }
  return { milliseconds: median(times), processor: median(works) };
}

interface Frames {
  readonly median: number;
  readonly longest: number;
}

/** Times between frames while an element of the page scrolls step by step. */
async function framesOf(page: Page, selector: string): Promise<Frames> {
  const times = await page.locator(selector).evaluate(
    async (element, { steps, step }) => {
      element.scrollTop = 0;
      let before = await new Promise<number>((done) => requestAnimationFrame(done));
      const found: number[] = [];
      for (let at = 0; at < steps; at += 1) {
        element.scrollTop += step;
        const now = await new Promise<number>((done) => requestAnimationFrame(done));
        found.push(now - before);
        before = now;
      }
      return found;
    },
    { steps: STEPS, step: STEP },
  );
  return { median: median(times), longest: Math.max(...times) };
}

async function scrollFrames(page: Page, name: string): Promise<Frames> {
  await page.getByRole("tab", { name }).click();
  return framesOf(page, ".grid");
}

/** A plain table of a thousand lines in a window that scrolls. */
async function plainFrames(page: Page): Promise<Frames> {
  await page.evaluate(() => {
    const window = document.createElement("div");
    window.id = "plain";
    window.style.cssText = "position: fixed; inset: 0; overflow: auto; background: #fff";
    const table = document.createElement("table");
    for (let line = 0; line < 1000; line += 1) {
      const row = table.insertRow();
      for (let cell = 0; cell < 14; cell += 1) row.insertCell().textContent = `${line} ${cell}`;
    }
    window.append(table);
    document.body.append(window);
  });
  return framesOf(page, "#plain");
}
