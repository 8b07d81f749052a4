/** A state of the pane that is looked at, checked for accessibility and pictured. */
import type { Page } from "playwright-core";
import type { Preferences } from "../../../src/taskpane/preferences/preferences";
import type { ContentsName } from "../contents";
// For its declaration of window.service; the pane itself runs in the browser.
import type {} from "../harness";

/** A step that a person takes, or something that happens meanwhile. */
export type Act = (page: Page) => Promise<unknown>;

export interface Scene {
  /** Names its pictures too: "results-final". */
  readonly name: string;
  /** What stands in the workbook. */
  readonly contents: ContentsName;
  /** How this person likes the pane, where otherwise than by default. */
  readonly preferences?: Partial<Preferences>;
  /** How a person gets there. */
  readonly act: Act;
}

/** One act after the other. */
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

/** Goes to one of the four places on top. */
export function goTo(place: string): Act {
  return async (page) => page.getByRole("navigation").getByRole("button", { name: place }).click();
}

/** Waits for these words: a text that is exactly so, or one that matches. */
export function see(words: string | RegExp): Act {
  return async (page) => page.getByText(words, { exact: true }).waitFor();
}

/** For a scene that is there as soon as the pane is open. */
export const stay = steps();
