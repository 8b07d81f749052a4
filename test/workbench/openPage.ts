/** The page that stands in for Excel, open in a browser, for the tests of this folder. */
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
import { BROWSER_FLAGS, browserPath } from "../../workbench/programs/browser";
import { serveWorkbench } from "../../workbench/programs/serveWorkbench";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const PICTURES = join(__dirname, "..", "..", "out", "workbench");
/** The address that the server prints, and otherwise only what is made in the page itself. */
const OWN = /^(https:\/\/localhost:\d+\/|blob:https:\/\/localhost:\d+\/|data:)/;

/** Milliseconds to wait for anything on a busy computer. */
const PATIENCE = 60_000;

interface PageOptions {
  /** If absent, the system's; the pane's own choice can differ from it. */
  readonly colorScheme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
  /** Follows the page's address: "unheard-picks". */
  readonly query?: string;
  /** One that others use too, and that stays open. If absent, the page has its own. */
  readonly browser?: Browser;
}

export interface OpenPage {
  readonly page: Page;
  /** The add-in's own pane. */
  readonly pane: FrameLocator;
  tab(name: string): Locator;
  /** A cell of the active sheet, by its address: "D4". */
  cell(address: string): Locator;
  button(name: string): Locator;
  /** What the page says went wrong. */
  trouble(): Promise<string>;
  /** Saves a picture of the window in out/workbench. */
  picture(name: string): Promise<void>;
  /** Chooses a file in the browser's own dialog. */
  choose(name: string, bytes: Uint8Array): Promise<void>;
  /** Saves the workbook. @returns the file's name and bytes */
  save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  /** What axe finds in the page around the pane, or in a part of it: rule and place. */
  inaccessible(within?: string): Promise<readonly string[]>;
  /** Errors in any frame, and every request that left this machine. */
  wrongs(): readonly string[];
  close(): Promise<void>;
}

/** Starts the browser for pages. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args: BROWSER_FLAGS });
}

/** Opens the page, which shares nothing with others: no storage, no errors. */
export async function openPage(options: PageOptions = {}): Promise<OpenPage> {
  const { width = 1366, height = 768, colorScheme = null, query } = options;
  mkdirSync(PICTURES, { recursive: true });
  const server = await serveWorkbench();
  const browser = options.browser ?? (await startBrowser());
  // The server signs its own certificate.
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width, height },
    colorScheme,
  });
  const page = await context.newPage();
  const wrongs: string[] = [];
  const look = (url: string): void => {
    if (!OWN.test(url)) wrongs.push(`left this machine: ${url}`);
  };
  context.on("request", (request) => look(request.url()));
  page.on("websocket", (socket) => look(socket.url()));
  page.on("pageerror", (error) => wrongs.push(`thrown: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") {
      wrongs.push(`console: ${message.text()} (${message.location().url})`);
    }
  });
  page.setDefaultTimeout(PATIENCE);
  await page.goto(query === undefined ? server.address : `${server.address}?${query}`);

  return {
    page,
    pane: page.frameLocator("aside iframe"),
    tab: (name) => page.getByRole("tab", { name, exact: true }),
    cell: (address) => page.locator(`#cell-${address}`),
    button: (name) => page.getByRole("button", { name, exact: true }),
    trouble: async () => {
      const alert = page.getByRole("alert");
      await alert.filter({ hasText: /./ }).waitFor();
      return alert.innerText();
    },
    picture: async (name) => {
      await page.screenshot({ path: join(PICTURES, `${name}.png`) });
    },
    choose: (name, bytes) =>
      page.getByLabel("Workbook to open").setInputFiles({
        name,
        mimeType: "application/octet-stream",
        buffer: Buffer.from(bytes),
      }),
    save: async () => {
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "Save as .xlsx" }).click();
      const saved = await download;
      return {
        name: saved.suggestedFilename(),
        bytes: new Uint8Array(readFileSync(await saved.path())),
      };
    },
    inaccessible: async (within = "body") => {
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(async (part) => {
        const { axe } = window as unknown as {
          axe: { run(part: string, set: object): Promise<AxeResults> };
        };
        return axe.run(part, { iframes: false });
      }, within);
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
    },
    wrongs: () => wrongs,
    close: async () => {
      await context.close();
      if (browser !== options.browser) await browser.close();
      await server.close();
    },
  };
}
