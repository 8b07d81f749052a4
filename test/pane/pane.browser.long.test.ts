import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { IN_BRITAIN } from "../../workbench/programs/browser";
import { openContents } from "./openContents";
import { openHarness, type Harness } from "./openHarness";
import { SCENES } from "./scenes/scenes";
import type { Scene } from "./scenes/Scene";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const PICTURES = join(__dirname, "..", "..", "out", "pane");

let harness: Harness;
let page: Page;
let errors: string[] = [];

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  harness = await openHarness();
  // Pictures of the guide are made here.
  page = await harness.browser.newPage({ ...IN_BRITAIN, reducedMotion: "reduce" });
  await page.clock.setFixedTime("2026-05-21T10:00:00");
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(`${harness.address}harness.html#empty`);
  await page.evaluate(AXE);
});

afterAll(() => harness.close());

beforeEach(() => {
  errors = [];
});
afterEach(() => {
  expect(errors).toEqual([]);
});

interface Looks {
  readonly width: number;
  readonly colorScheme: "light" | "dark";
  readonly forcedColors?: "active";
}

/** Opens a scene in a new pane of the same page, which has already loaded its scripts. */
async function openScene(scene: Scene, looks: Looks): Promise<void> {
  const { width, colorScheme, forcedColors } = looks;
  await page.setViewportSize({ width, height: scene.height ?? 640 });
  await page.emulateMedia({ colorScheme, forcedColors: forcedColors ?? "none" });
  // Away from everything that reacts to the mouse.
  await page.mouse.move(0, 639);
  await openContents(page, scene.contents, scene.preferences);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await scene.act(page);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

const sidewaysScroll = async (): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Waits until the pane has taken a theme and drawn it, ignoring endless animations. */
async function atRest(colorScheme: "light" | "dark"): Promise<void> {
  // On a busy machine the pane hears of another theme some frames later.
  await page.waitForFunction(
    (wanted) => document.documentElement.style.colorScheme === wanted,
    colorScheme,
  );
  await page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((drawn) => requestAnimationFrame(drawn));
    await frame();
    await frame();
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
  });
}

const LOOKS: readonly Looks[] = [
  { width: 320, colorScheme: "light" },
  { width: 350, colorScheme: "dark" },
];

test.each(SCENES.map((scene) => [scene.name, scene] as const))(
  "%s is accessible and fits at 320 and 350 px and at half of that, light and dark.",
  async (name, scene) => {
    await openScene(scene, LOOKS[0]);
    const chosen = scene.preferences?.theme;
    for (const { width, colorScheme } of LOOKS) {
      await page.setViewportSize({ width, height: scene.height ?? 640 });
      await page.emulateMedia({ colorScheme });
      await atRest(chosen === undefined || chosen === "office" ? colorScheme : chosen);
      // Another theme changes only colours.
      const rules = colorScheme === LOOKS[0].colorScheme ? {} : { runOnly: ["color-contrast"] };
      const { violations } = await page.evaluate(
        async (options) =>
          (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(
            options,
          ),
        rules,
      );
      await page.screenshot({
        path: join(PICTURES, `${name}-${width}-${colorScheme}.png`),
        fullPage: true,
      });
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`),
      ).toEqual([]);
      expect(await sidewaysScroll()).toBe(0);
    }
    // Half the width is equivalent to twice the text size.
    await page.setViewportSize({ width: 160, height: 640 });
    expect(await sidewaysScroll()).toBe(0);
  },
);

test("In forced colours the chosen card and the levels keep their signs.", async () => {
  for (const scene of SCENES.filter(({ name }) => /^(start|results-provisional)$/.test(name))) {
    await openScene(scene, {
      width: 320,
      colorScheme: "dark",
      forcedColors: "active",
    });
    await page.screenshot({ path: join(PICTURES, `${scene.name}-forced.png`), fullPage: true });
    const borders = await page
      .locator('[role="img"], .fui-Radio')
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.tagName !== "svg")
          .map((element) => getComputedStyle(element).borderTopWidth),
      );
    expect(borders.length).toBeGreaterThan(0);
    expect(borders.filter((width) => width === "0px")).toEqual([]);
    if (scene.name === "start") expect(borders).toEqual(["3px", "1px"]);
  }
});
