import type { Omission } from "../../workbook/excel/Trouble";
import { text } from "./text";

/** The consequences of a part of the build that Excel refused: what is missing, and what to do. */
export const OMISSION_WORDS: Readonly<
  Record<Omission, { readonly title: string; readonly remedy: string }>
> = {
  protection: {
    title: text("omission.protection.title"),
    remedy: text("omission.protection.text"),
  },
  pageSetup: {
    title: text("omission.pageSetup.title"),
    remedy: text("omission.pageSetup.text"),
  },
};
