/**
 * A build whose pane is closed in its middle, and one that is undone step by step: the pane knows
 * it each time, finishes it and removes it.
 */
import type { Locator } from "playwright-core";
import { openPage, type OpenPage } from "./openPage";
import { startAssessment } from "./startAssessment";

const WANTED = { framework: /^Characteristic/, organisation: "Fenbridge" };

let open: OpenPage;
/** The tabs after an undisturbed build, and how many requests that sent. */
let complete: readonly string[];
let requests = 0;

/** What the page's window knows of the pane's requests. */
interface Cut {
  /** How many the pane has sent. */
  sent: number;
  /** The first that does not arrive any more. */
  at: number;
}

beforeAll(async () => {
  open = await openPage();
  open.page.on("dialog", (dialog) => void dialog.accept());
  await open.page.addInitScript(() => {
    const cut: Cut = { sent: 0, at: Infinity };
    Object.assign(window, { cut });
    if (window !== window.top) return;
    // Before the page's own listener.
    window.addEventListener(
      "message",
      (event) => {
        if (!String(event.data).includes("executeMethod")) return;
        cut.sent += 1;
        if (cut.sent >= cut.at) event.stopImmediatePropagation();
      },
      true,
    );
  });
  await anew();
  const before = await sent();
  await startAssessment(open, WANTED);
  requests = (await sent()) - before;
  complete = await tabs();
});
afterAll(() => open.close());
afterEach(() => expect(open.wrongs()).toEqual([]));

const cutOf = async (change: Partial<Cut>): Promise<Cut> =>
  open.page.evaluate((some) => {
    const { cut } = window as unknown as { cut: Cut };
    return { ...Object.assign(cut, some) };
  }, change);
const sent = async (): Promise<number> => (await cutOf({})).sent;
const tabs = async (): Promise<readonly string[]> => open.page.getByRole("tab").allTextContents();
const heading = (name: string | RegExp): Locator =>
  open.pane.getByRole("heading", { level: 1, name });
const INTERRUPTED = "The build was interrupted";

/** An empty workbook in a new page. */
async function anew(): Promise<void> {
  await open.page.reload();
  await heading(/council/).waitFor();
}

/** Starts a build, closes the pane when it has sent so many requests, and opens it again. */
async function cutBuild(after: number): Promise<void> {
  const { pane, button } = open;
  await pane.getByRole("button", { name: /^Start an assessment/ }).click();
  await pane.getByRole("radio", { name: WANTED.framework }).check();
  await pane.getByLabel(/^Council/).fill(WANTED.organisation);
  await cutOf({ at: (await sent()) + after });
  await pane.getByRole("button", { name: /^Build/ }).click();
  await open.page.waitForFunction(() => {
    const { cut } = window as unknown as { cut: Cut };
    return cut.sent >= cut.at;
  });
  await button("Close the pane").click();
  await open.page.locator("aside").waitFor({ state: "detached" });
  await cutOf({ at: Infinity });
  await button("Maturity Workbook").click();
}

async function finish(): Promise<void> {
  await open.pane.getByRole("button", { name: "Finish it" }).click();
  await heading("Your workbook is ready").waitFor();
  expect(await tabs()).toEqual(complete);
}

async function remove(): Promise<void> {
  await open.pane.getByRole("button", { name: "Remove it" }).click();
  await open.pane.getByText("The unfinished build was removed.").first().waitFor();
  expect(await tabs()).toEqual(["Sheet1"]);
}

test("a pane that is closed at any request of its build finds the build again, and ends it", async () => {
  let found = "";
  for (let after = 2; after < requests; after += 1) {
    await anew();
    await cutBuild(after);
    await heading(/./).waitFor();
    const title = await heading(/./).innerText();
    found += title.includes("council") ? "n" : title === INTERRUPTED ? "i" : "b";
    if (title !== INTERRUPTED) continue;
    // Finishing makes the other sheets, which takes longest.
    if (after % 4 === 0) await finish();
    else await remove();
  }
  // Nothing yet, then a build that is interrupted, then one that is done.
  expect(found).toMatch(/^n+i{3,}b*$/);
}, 240_000);

test("a build is known at each step that can be undone, and ends in both ways", async () => {
  // Protecting a sheet empties Excel's list of what can be undone, so that only the end is on it.
  for (let depth = 1; ; depth += 1) {
    for (const end of [finish, remove]) {
      await anew();
      await startAssessment(open, WANTED);
      await heading("Your workbook is ready").waitFor();
      for (let step = 1; step <= depth; step += 1) {
        await open.button("Undo").click();
        await heading(INTERRUPTED).waitFor();
      }
      const isLast = !(await open.button("Undo").isEnabled());
      await end();
      if (isLast && end === remove) return;
    }
    expect(depth).toBeLessThan(requests);
  }
});
