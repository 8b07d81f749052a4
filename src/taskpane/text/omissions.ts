import type { Omission } from "../../workbook/excel/Trouble";
import { text } from "./text";

/** What it means that Excel refused a part of the build: what is missing, and what to do. */
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
