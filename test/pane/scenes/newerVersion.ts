import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { goTo, key, press, see, steps, type Act, type Scene } from "./Scene";

const CAF = join(__dirname, "..", "..", "tools", "caf");

const open: Act = steps(goTo("More"), press(/^Newer version/));

/** Chooses one of the versions of the Cyber Assessment Framework. */
const choose =
  (version: "3.2" | "4.0"): Act =>
  async (page) => {
    const { framework } = JSON.parse(readFileSync(join(CAF, `caf-${version}.json`), "utf8")) as {
      readonly framework: unknown;
    };
    await page.getByLabel("Choose the newer version’s file…").setInputFiles({
      name: `caf-${version}.json`,
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(framework)),
    });
  };

const before = steps(open, choose("4.0"), see("Move to version 4.0"));

/** Leaves answers open until the one of this ref and title. */
const walkTo =
  (named: string): Act =>
  async (page) => {
    await press(/^Go through/)(page);
    for (let moves = 0; moves < 60; moves += 1) {
      if (await page.getByText(named, { exact: true }).first().isVisible()) return;
      await press("Leave open")(page);
    }
    throw new Error(`${named} was not asked about.`);
  };

/** Confirms all that has a proposal, and says of the others that they have no place. */
async function confirmAll(page: Page): Promise<void> {
  await press(/^Go through/)(page);
  for (let moves = 0; moves < 60; moves += 1) {
    const where = page.getByRole("group", { name: "Where does this answer belong?" });
    if (!(await where.isVisible())) return;
    const confirm = page.getByRole("button", { name: /^Confirm/ });
    if ((await confirm.getAttribute("aria-disabled")) === "true") {
      await page.keyboard.press("0");
    }
    await confirm.click();
  }
}

export const newerVersionScenes: readonly Scene[] = [
  { name: "version-none", contents: "olderVersion", act: open },
  {
    name: "version-refused",
    contents: "olderVersion",
    act: steps(open, choose("3.2"), see("That file holds the version that this assessment uses")),
  },
  { name: "version-submitted", contents: "olderVersionSubmitted", act: open },
  { name: "version-departments", contents: "departments3", act: open },
  { name: "version-before", contents: "olderVersion", act: before },
  {
    name: "version-question",
    contents: "olderVersion",
    act: steps(before, walkTo("A2.b Assurance")),
  },
  {
    name: "version-same-reference",
    contents: "olderVersion",
    act: steps(
      before,
      walkTo("A2.b Assurance"),
      async (page) => page.getByRole("checkbox", { name: /A2\.b Understanding Threat/ }).focus(),
      key("Space"),
      async (page) =>
        page.getByRole("checkbox", { name: /A2\.c Assurance/ }).uncheck({ force: true }),
    ),
  },
  {
    name: "version-statements",
    contents: "olderVersion",
    act: steps(before, walkTo("A2.b Assurance"), press(/^Statements/)),
  },
  {
    name: "version-no-proposal",
    contents: "olderVersion",
    act: steps(before, async (page) => {
      await press(/^Go through/)(page);
      const confirm = page.getByRole("button", { name: /^Confirm/ });
      while ((await confirm.getAttribute("aria-disabled")) !== "true") await confirm.click();
    }),
  },
  {
    name: "version-open",
    contents: "olderVersion",
    act: steps(before, walkTo("A2.b Assurance"), async (page) => {
      const leave = page.getByRole("button", { name: "Leave open" });
      while (await leave.isVisible()) await leave.click();
    }),
  },
  { name: "version-placed", contents: "olderVersion", act: steps(before, confirmAll) },
  {
    name: "version-moving",
    contents: "olderVersion",
    act: steps(before, confirmAll, press("Move to version 4.0"), async (page) =>
      page.waitForFunction(() => window.service.requests.length > 0),
    ),
  },
  {
    name: "version-not-moved",
    contents: "olderVersion",
    act: steps(
      before,
      confirmAll,
      press("Move to version 4.0"),
      async (page) => page.waitForFunction(() => window.service.requests.length > 0),
      async (page) =>
        page.evaluate(() =>
          window.service.end({
            kind: "failed",
            trouble: {
              kind: "structureProtected",
              message: "No sheets can be added: the structure of this workbook is protected.",
              remedy: "Select Review, then Protect Workbook, and come back.",
              details: "Looking at the workbook",
            },
          }),
        ),
      see(/No sheets can be added/),
    ),
  },
];
