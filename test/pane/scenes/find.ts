import type { Page } from "playwright-core";
import { goTo, key, press, steps, type Scene } from "./Scene";

const find = steps(
  goTo("Assess"),
  async (page) => page.locator("#assess-find").click(),
  async (page) => page.getByRole("searchbox").waitFor(),
);

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
    act: steps(find, press(/^Not assessed/), key("Tab"), key("Tab"), key("ArrowDown")),
  },
  { name: "find-departments", contents: "departments12", act: find },
  { name: "find-nothing", contents: "provisional", act: async (page) => search(page, "zebra") },
  { name: "find-statement-set", contents: "statements", act: find },
];
