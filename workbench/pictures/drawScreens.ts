/** The add-in as it looks on screen, in the page that stands in for Excel. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import { serveWorkbench } from "../programs/serveWorkbench";
import { BRITISH_ENGLISH, BROWSER_FLAGS, browserPath, IN_BRITAIN } from "../programs/browser";
import { ORGANISATION } from "./sampleAnswers";

const PANE = "iframe[title='Maturity Workbook']";
const WIDTH = 1366;
const HEIGHT = 768;
/** Milliseconds to wait for a view on a busy computer. */
const PATIENCE = 90_000;

/**
 * Draws the pane's views and the complete page into a folder.
 * @param sample an assessment with answers, as the bytes of an .xlsx file
 * @throws Error if there is no Chromium or a view does not appear
 */
export async function drawScreens(sample: Uint8Array, folder: string): Promise<void> {
  const server = await serveWorkbench();
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: BROWSER_FLAGS,
    env: BRITISH_ENGLISH,
  });
  try {
    await requireBritishEnglish(browser);
    // The server signs its own certificate.
    const page = await browser.newPage({
      ignoreHTTPSErrors: true,
      ...IN_BRITAIN,
      reducedMotion: "reduce",
      viewport: { width: WIDTH, height: HEIGHT },
    });
    page.setDefaultTimeout(PATIENCE);
    // The page asks before it is left, as the template was not saved.
    page.on("dialog", (dialog) => void dialog.accept());
    await page.goto(server.address);
    const pane = page.frameLocator(PANE);
    const frame = page.locator(PANE);
    /** The pane grows with the window, so a window of the right height shows a complete view. */
    const drawPane = async (name: string, height: number): Promise<void> => {
      const around = HEIGHT - ((await frame.boundingBox())?.height ?? 0);
      await page.setViewportSize({ width: WIDTH, height: around + height });
      writeFileSync(
        join(folder, `${name}.png`),
        await frame.screenshot({ animations: "disabled" }),
      );
      await page.setViewportSize({ width: WIDTH, height: HEIGHT });
    };

    const press = async (name: string | RegExp): Promise<void> =>
      pane.getByRole("button", { name }).first().click();
    const goTo = async (place: string): Promise<void> =>
      pane.getByRole("navigation").getByRole("button", { name: place }).click();

    await pane.getByRole("button", { name: /^Start an assessment/ }).click();
    await pane.getByLabel(/^Council/).fill(ORGANISATION);
    await drawPane("pane-start", 680);
    await drawOwnFramework({ pane, press, drawPane });
    await page.goto("about:blank");
    await page.goto(server.address);
    await pane.getByRole("button", { name: /^Start an assessment/ }).waitFor();

    await openWorkbook(page, pane, sample);
    await page.getByRole("tab", { name: "Showing leadership" }).click();
    await page.locator("#cell-D4").click();
    await page.screenshot({ path: join(folder, "screen.png"), animations: "disabled" });
    await drawPane("pane-assess", 760);
    await press(/, find another$/);
    await pane.getByRole("tree").waitFor();
    await drawPane("pane-find", 640);
    await press("Back");
    await goTo("Results");
    await pane
      .getByText(/51 of 59/)
      .first()
      .waitFor();
    await drawPane("pane-results", 1080);
    await press(/^Why/);
    await pane.getByRole("heading", { name: /Limited by/ }).waitFor();
    await drawPane("pane-why", 640);
    await goTo("Results");
    await press("Heatmap");
    await pane.getByRole("button", { name: /SL1\.1/ }).waitFor();
    await drawPane("pane-heatmap", 760);
    await press("Targets");
    await pane.getByRole("combobox").first().waitFor();
    await drawPane("pane-targets", 640);
    await goTo("Submit");
    await pane.getByRole("heading", { name: "Submit" }).waitFor();
    await drawPane("pane-to-settle", 640);
    await goTo("More");
    await press(/^Report/);
    await pane
      .getByText(/^Excel’s own chart/)
      .nth(1)
      .waitFor();
    await drawPane("pane-paper", 1480);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** @throws Error if fields for dates would show the month first */
async function requireBritishEnglish(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  const language = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().locale);
  await page.close();
  if (language === "en-GB") return;
  throw new Error(
    `Chromium speaks ${language}, so its dates are not British. Install its languages (chromium-l10n in Debian).`,
  );
}

interface Drawing {
  readonly pane: FrameLocator;
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly drawPane: (name: string, height: number) => Promise<void>;
}

/** From the list of tables to the preview of the template. */
async function drawOwnFramework({ pane, press, drawPane }: Drawing): Promise<void> {
  await press("Use a framework of your own");
  await press(/^Add an empty template/);
  await pane.getByRole("button", { name: /^Table “FrameworkTable”/ }).waitFor();
  await drawPane("pane-own-framework", 640);
  await press(/^Table “FrameworkTable”/);
  await pane.getByLabel(/^Name of the framework/).fill("Continuous improvement 2026");
  await drawPane("pane-own-columns", 1000);
  await press(/^Check 1 row/);
  await pane.getByText("1 correction left.").waitFor();
  await drawPane("pane-own-preview", 640);
}

async function openWorkbook(page: Page, pane: FrameLocator, sample: Uint8Array): Promise<void> {
  await page.getByLabel("Workbook to open").setInputFiles({
    name: "Fenbridge.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(sample),
  });
  await page.getByRole("tab", { name: "Showing leadership" }).waitFor();
  await pane.getByRole("button").first().waitFor();
}
