import type { Page } from "playwright-core";
import type { ContentsName } from "./contents";
import type { Preferences } from "../../src/taskpane/preferences/preferences";

let opened = 0;

/** Opens a new pane with these contents in a harness page that has already loaded its scripts. */
export async function openContents(
  page: Page,
  contents: ContentsName,
  preferences: Partial<Preferences> = {},
): Promise<void> {
  // The number changes the address even if the contents are the same as before.
  opened += 1;
  await page.evaluate(
    async (hash) => {
      const gone = new Promise((done) =>
        window.addEventListener("hashchange", done, { once: true }),
      );
      window.location.hash = hash;
      await gone;
    },
    `${contents}&${encodeURIComponent(JSON.stringify(preferences))}&${opened}`,
  );
}
