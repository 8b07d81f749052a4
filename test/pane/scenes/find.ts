import type { Page } from "playwright-core";
import { goTo, press, type Scene } from "./Scene";

const find = async (page: Page): Promise<void> => {
  await goTo(page, "Assess");
  await page.locator("#assess-find").click();
  await page.getByRole("searchbox").waitFor();
};

const search = async (page: Page, words: string): Promise<void> => {
  await find(page);
  await page.getByRole("searchbox").fill(words);
};

export const findScenes: readonly Scene[] = [
  { name: "find", contents: "provisional", act: find },
  { name: "find-word", contents: "provisional", act: async (page) => search(page, "social") },
  {
    name: "find-not-assessed",
    contents: "provisional",
    act: async (page) => {
      await find(page);
      await press(page, /^Not assessed/);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.press("ArrowDown");
    },
  },
  { name: "find-nothing", contents: "provisional", act: async (page) => search(page, "zebra") },
  { name: "find-statement-set", contents: "statements", act: find },
];
