/** A state of the pane to view, check for accessibility and photograph. */
import type { Page } from "playwright-core";
import type { Preferences } from "../../../src/taskpane/preferences/preferences";
import type { ContentsName } from "../contents";
// For its declaration of window.service; the pane itself runs in the browser.
import type {} from "../harness";

/** A person's step, or something else that happens. */
export type Act = (page: Page) => Promise<unknown>;

export interface Scene {
  /** Also used in the names of its pictures: "results-final". */
  readonly name: string;
  /** The workbook's contents. */
  readonly contents: ContentsName;
  /** This person's preferences, if they differ from the default. */
  readonly preferences?: Partial<Preferences>;
  /** Of the window in pixels, where a picture is to show more than fits into the usual one. */
  readonly height?: number;
  /** How a person gets there. */
  readonly act: Act;
}

/** One act after another. */
export function steps(...acts: readonly Act[]): Act {
  return async (page) => {
    for (const act of acts) await act(page);
  };
}

/** Presses the button of that name. */
export function press(name: string | RegExp): Act {
  return async (page) => page.getByRole("button", { name }).click();
}

/** Presses a key. */
export function key(name: string): Act {
  return async (page) => page.keyboard.press(name);
}

/** Goes to one of the four places in the top navigation. */
export function goTo(place: string): Act {
  return async (page) => page.getByRole("navigation").getByRole("button", { name: place }).click();
}

/** Waits for this exact text, or for a match. */
export function see(words: string | RegExp): Act {
  return async (page) => page.getByText(words, { exact: true }).waitFor();
}

/** Waits for the notice of that title, which is announced as well. */
export function seeNotice(title: string): Act {
  return async (page) => page.getByText(title, { exact: true }).first().waitFor();
}

/** For a scene that shows as soon as the pane is open. */
export const stay = steps();
