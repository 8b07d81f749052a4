/**
 * Assessing with the keyboard only: how many keys it takes, and that the focus is always visible.
 */
import type { Page } from "playwright-core";
import { allValueCodes } from "../../src/framework/framework";
import { shippedFrameworks } from "../../src/framework/shippedFrameworks";
import { openHarness, type Harness } from "./openHarness";
// For its declaration of window.service; the pane itself runs in the browser.
import type {} from "./harness";
import type { ContentsName } from "./contents";

const [procurement, statementSet] = shippedFrameworks();

let harness: Harness;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());

async function open(contents: ContentsName, width = 350, height = 640): Promise<Page> {
  const page = await harness.browser.newPage({ viewport: { width, height } });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(`${harness.address}harness.html#${contents}`);
  await page.getByRole("radiogroup").waitFor();
  return page;
}

interface Focus {
  /** Name of the focused card; empty if none has the focus. */
  readonly card: string;
  readonly isChosen: boolean;
  /** Width of its focus ring in pixels. */
  readonly ring: number;
  /**
   * How many pixels of its first lines are visible between the sticky rows; a ring of 2 px counts.
   */
  readonly seen: number;
}

/** What a person sees of the focus in the level cards. */
async function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const radio = document.activeElement;
    const card = radio?.nextElementSibling;
    if (!(radio instanceof HTMLInputElement) || radio.type !== "radio" || !card) {
      return { card: "", isChosen: false, ring: 0, seen: 0 };
    }
    const name = (radio.getAttribute("aria-labelledby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent)
      .join(" ");
    const box = card.getBoundingClientRect();
    const upper = document.querySelector("header")?.getBoundingClientRect().bottom ?? 0;
    const lower = document.querySelector("footer")?.getBoundingClientRect().top ?? 0;
    const { outlineStyle, outlineWidth } = getComputedStyle(card);
    return {
      card: name,
      isChosen: radio.checked,
      ring: outlineStyle === "none" ? 0 : parseFloat(outlineWidth),
      seen: Math.min(box.bottom, lower) - Math.max(box.top, upper),
    };
  });
}

/** Fails unless a person can see where they are. */
async function expectToSee(page: Page, isChosen: boolean): Promise<void> {
  const focus = await focusOf(page);
  expect(focus).toMatchObject({ isChosen });
  expect(focus.ring).toBeGreaterThanOrEqual(2);
  expect(focus.seen).toBeGreaterThanOrEqual(24);
}

const headingOf = async (page: Page): Promise<string> =>
  (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";

test("All value codes take two keys each, and the focus is always on a visible card.", async () => {
  const page = await open("notAssessed");
  const codes = allValueCodes(procurement);
  let keys = 0;
  const press = async (key: string): Promise<void> => {
    keys += 1;
    await page.keyboard.press(key);
  };
  for (const [index, { ref, title }] of codes.entries()) {
    expect(await headingOf(page)).toBe(`${ref} ${title}`);
    if (index > 0) await expectToSee(page, false);
    await press(String(1 + (index % 5)));
    await expectToSee(page, true);
    if (index < codes.length - 1) await press("Enter");
  }
  expect(keys).toBe(codes.length * 2 - 1);
  await page.waitForFunction((count) => window.service.records.length === count, codes.length);
  const levels = await page.evaluate(() => {
    const { contents } = window.service;
    if (contents === undefined || !("responses" in contents)) return [];
    return [...contents.responses.values()].map(({ entry }) =>
      entry.kind === "level" ? entry.value : entry.kind,
    );
  });
  expect(levels).toEqual(codes.map((_code, index) => 1 + (index % 5)));
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: /issue/ }).waitFor();
  await page.close();
});

test.each([
  [350, 378],
  [320, 560],
  [175, 320],
])("In a pane of %d × %d the focus also stays visible through a key area.", async (...size) => {
  const page = await open("notAssessed", ...size);
  for (const key of ["2", "5", "1", "3"]) {
    await page.keyboard.press(key);
    await expectToSee(page, true);
    await page.keyboard.press("Enter");
  }
  await page.close();
});

test("Moving with arrow keys shows each level at once and writes only the last one.", async () => {
  const page = await open("notAssessed");
  await page.keyboard.press("1");
  for (const card of ["2 Developing", "3 Mature", "4 Leader"]) {
    await page.keyboard.press("ArrowDown");
    expect(await focusOf(page)).toMatchObject({ card, isChosen: true });
  }
  expect(await page.evaluate(() => window.service.records.length)).toBe(1);
  await page.waitForFunction(() => window.service.records.length === 2);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Tab");
  await page.waitForFunction(() => window.service.records.length === 3);
  const written = await page.evaluate(() =>
    window.service.records.map(({ fields }) =>
      fields.entry?.kind === "level" ? fields.entry.value : undefined,
    ),
  );
  expect(written).toEqual([1, 4, 3]);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("comment");
  await page.close();
});

test("Closing the pane writes what was being typed.", async () => {
  const page = await open("notAssessed");
  await page.getByRole("textbox", { name: "Comment" }).fill("Half a sentence");
  await page.evaluate(() => void window.dispatchEvent(new Event("pagehide")));
  const written = await page.evaluate(() => window.service.records.map(({ fields }) => fields));
  expect(written).toEqual([{ comment: "Half a sentence" }]);
  await page.close();
});

test("PageDown scrolls and chooses nothing.", async () => {
  const page = await open("notAssessed");
  await page.keyboard.press("1");
  const before = await page.evaluate(() => window.scrollY);
  await page.keyboard.press("PageDown");
  await page.waitForFunction((from) => window.scrollY > from, before);
  expect(await focusOf(page)).toMatchObject({ card: "1 Minimum", isChosen: true });
  await page.close();
});

test("A comment field grows to six lines and then scrolls.", async () => {
  const page = await open("notAssessed");
  const comment = page.getByRole("textbox", { name: "Comment" });
  const heights: number[] = [];
  for (const lines of [1, 4, 6, 30]) {
    await comment.fill("Line\n".repeat(lines).trim());
    heights.push((await comment.boundingBox())?.height ?? 0);
  }
  expect(heights[1]).toBeGreaterThan(heights[0]);
  expect(heights[2]).toBeGreaterThan(heights[1]);
  expect(heights[3]).toBeLessThanOrEqual(heights[2] + 8);
  expect(heights[3]).toBeLessThan(150);
  await page.close();
});

test("From 600 px the illustrations are beside the cards; below that they are switches.", async () => {
  const page = await open("statements", 320);
  const [{ illustrations }] = allValueCodes(statementSet);
  const first = page.getByRole("button", { name: illustrations[0].title });
  const beside = page.getByText("Illustrations, not scored");
  expect([await first.isVisible(), await beside.isVisible()]).toEqual([true, false]);
  await page.setViewportSize({ width: 620, height: 640 });
  expect([await first.isVisible(), await beside.isVisible()]).toEqual([false, true]);
  for (const { text } of illustrations) expect(await page.getByText(text).isVisible()).toBe(true);
  await page.close();
});

test("In forced colours the chosen card has a thicker border than the others.", async () => {
  const page = await open("notAssessed");
  await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
  await page.keyboard.press("3");
  const borders = await page
    .locator('input[type="radio"] + *')
    .evaluateAll((cards) => cards.map((card) => getComputedStyle(card).borderTopWidth));
  expect(borders).toEqual(["1px", "1px", "3px", "1px", "1px", "1px"]);
  await page.close();
});
