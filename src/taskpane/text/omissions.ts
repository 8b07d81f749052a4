import type { Omission } from "../../workbook/excel/Trouble";
import type { TextKey } from "./catalogue";
import { text } from "./text";

const words = <Part extends Omission>(part: Part) => ({
  title: text(`omission.${part}.title` satisfies TextKey),
  remedy: text(`omission.${part}.text` satisfies TextKey),
});

/** The consequences of a part of the build that Excel refused: what is missing, and what to do. */
export const OMISSION_WORDS: Readonly<
  Record<Omission, { readonly title: string; readonly remedy: string }>
> = {
  protection: words("protection"),
  pageSetup: words("pageSetup"),
  frozenPanes: words("frozenPanes"),
  charts: words("charts"),
  conditionalFormats: words("conditionalFormats"),
  tabColour: words("tabColour"),
};
