/** Several paragraphs of a framework as the text of one cell. */
import { bulletText } from "../../framework/bulletText";
import { sheetText } from "../plan/text/sheetText";

/** An item of a list, with one bullet whatever the framework wrote. */
export function listItem(text: string): string {
  return sheetText("start.bullet", { text: bulletText(text) ?? text });
}

/** An empty line between paragraphs; none between the items of a list, nor above its first. */
export function paragraphsText(paragraphs: readonly string[]): string {
  const lines = paragraphs
    .flatMap((one) => one.split(/\r\n?|\n/))
    .filter((line) => line.trim() !== "");
  return lines
    .map((line, index) => {
      if (bulletText(line) !== undefined)
        return index === 0 ? listItem(line) : `\n${listItem(line)}`;
      return index === 0 ? line : `\n\n${line}`;
    })
    .join("");
}
