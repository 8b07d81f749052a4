import type { Page } from "playwright-core";
import type { ContentsName } from "./contents";
import type { Preferences } from "../../src/taskpane/preferences/preferences";

let opened = 0;

/** Opens a new pane over those contents in a page of the harness, whose scripts are there already. */
export async function openContents(
  page: Page,
  contents: ContentsName,
  preferences: Partial<Preferences> = {},
): Promise<void> {
  // The number makes it another address where the contents are those of the pane before.
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
