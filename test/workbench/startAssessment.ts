import type { OpenPage } from "./openPage";

interface Wanted {
  /** Matches the beginning of the framework's title. */
  readonly framework: RegExp;
  readonly organisation: string;
}

/**
 * Makes the add-in's own pane build an assessment, and waits until the last of its sheets exists.
 */
export async function startAssessment({ page, pane }: OpenPage, wanted: Wanted): Promise<void> {
  await pane.getByRole("button", { name: /^Start an assessment/ }).click();
  await pane.getByRole("radio", { name: wanted.framework }).check();
  await pane.getByLabel(/^Council/).fill(wanted.organisation);
  await pane.getByRole("button", { name: /^Build/ }).click();
  await page.getByRole("tab", { name: "Action plan" }).waitFor();
  // Activating Start is the last step of the pane.
  await page.getByRole("tab", { name: "Start", selected: true }).waitFor();
}
