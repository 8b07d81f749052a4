/** A state of the pane that is looked at, checked for accessibility and pictured. */
import type { Page } from "playwright-core";
import type { Preferences } from "../../../src/taskpane/settings/preferences";
import type { ContentsName } from "../contents";

export interface Scene {
  /** Names its pictures too: "results-final". */
  readonly name: string;
  /** What stands in the workbook. */
  readonly contents: ContentsName;
  /** How this person likes the pane, where otherwise than by default. */
  readonly preferences?: Partial<Preferences>;
  /** How a person gets there. */
  readonly act: (page: Page) => Promise<void>;
}

/** Presses the button of that name. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("button", { name }).click();
}

/** Goes to one of the four places on top. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.getByRole("navigation").getByRole("button", { name: place }).click();
}

/** For a scene that is there as soon as the pane is open. */
export async function stay(): Promise<void> {
  await Promise.resolve();
}
