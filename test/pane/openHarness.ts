/** Serves the genuine pane with a workbook in memory, and opens a browser, for tests. */
import { chromium, type Browser } from "playwright-core";
import { BRITISH_ENGLISH, BROWSER_FLAGS, browserPath } from "../../workbench/programs/browser";
import { HARNESS_FOLDER } from "./buildHarness";
import { servePages } from "./servePages";

export interface Harness {
  readonly browser: Browser;
  /** "http://127.0.0.1:40123/" */
  readonly address: string;
  close(): Promise<void>;
}

/** @throws Error if the harness was not built: only the tests of this folder have it */
export async function openHarness(): Promise<Harness> {
  const folder = process.env[HARNESS_FOLDER];
  if (folder === undefined) throw new Error("The harness was not built.");
  const pages = await servePages(folder);
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: BROWSER_FLAGS,
    env: BRITISH_ENGLISH,
  });
  return {
    browser,
    address: pages.address,
    close: async () => {
      await browser.close();
      await pages.close();
    },
  };
}
