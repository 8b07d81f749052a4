import type { Page } from "playwright-core";
import { goTo, key, press, see, stay, steps, type Act, type Scene } from "./Scene";

const take =
  (name: string): Act =>
  async (page) =>
    page.getByLabel("Take over last year’s answers…").setInputFiles({
      name,
      mimeType: "application/octet-stream",
      buffer: Buffer.from("x"),
    });

const taken = steps(
  press("Start an assessment"),
  take("Fenbridge procurement 2025.xlsx"),
  see(/^From Fenbridge procurement 2025\.xlsx/),
);

const find = async (page: Page): Promise<void> => {
  await page.locator("#assess-find").click();
  await page.getByRole("searchbox").waitFor();
};

export const carriedScenes: readonly Scene[] = [
  { name: "take-over", contents: "lastRound", act: taken },
  {
    name: "take-over-refused",
    contents: "lastRound",
    act: steps(
      press("Start an assessment"),
      take("Minutes of the procurement board March 2025.xlsx"),
      see(/ cannot be used$/),
    ),
  },
  {
    name: "take-over-other-framework",
    contents: "lastRound",
    act: steps(
      taken,
      async (page) => page.getByRole("radio", { name: /Statement Set/ }).check({ force: true }),
      see("These answers are for another framework"),
    ),
  },
  { name: "assess-carried", contents: "carried", act: stay },
  {
    name: "assess-carried-confirmed",
    contents: "carried",
    act: async (page) => {
      const confirm = page.getByRole("button", { name: /^Confirm \d$/ });
      const number = /\d/.exec((await confirm.textContent()) ?? "")?.[0] ?? "";
      await page.getByRole("radio", { name: new RegExp(`^${number} `) }).focus();
      await page.keyboard.press(number);
      await see("Confirmed")(page);
    },
  },
  { name: "assess-carried-not-a-level", contents: "carriedNotALevel", act: stay },
  {
    name: "find-to-be-reviewed",
    contents: "carried",
    act: steps(find, press(/^To be reviewed/), key("Tab"), key("Tab"), key("ArrowDown")),
  },
  { name: "results-to-be-reviewed", contents: "carried", act: goTo("Results") },
  { name: "results-reviewed", contents: "reviewed", act: goTo("Results") },
];
