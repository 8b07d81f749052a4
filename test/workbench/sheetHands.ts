import type { OpenPage } from "./openPage";

/** What a person does in the sheet. */
export interface SheetHands {
  /** Opens the dropdown of a cell and picks the choice with that text. */
  pick(address: string, choice: string): Promise<void>;
  /** Types into a cell and presses Enter. */
  type(address: string, text: string): Promise<void>;
  /** Pastes over a cell, as from another program: validation does not check. */
  paste(address: string, text: string): Promise<void>;
  /** The colour behind a cell's text. */
  fill(address: string): Promise<string>;
}

/** A person's actions in an open page. */
export function sheetHands({ page, cell, button }: OpenPage): SheetHands {
  return {
    pick: async (address, choice) => {
      await cell(address).click();
      await button(`Choices for ${address}`).click();
      await page.locator("main").getByRole("option", { name: choice, exact: true }).click();
      await cell(address).getByText(choice).waitFor();
    },
    type: async (address, text) => {
      await cell(address).click();
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    paste: async (address, text) => {
      await cell(address).click();
      await page.evaluate((pasted) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", pasted);
        document.activeElement?.dispatchEvent(
          new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
        );
      }, text);
    },
    fill: (address) => cell(address).evaluate((box) => getComputedStyle(box).backgroundColor),
  };
}
