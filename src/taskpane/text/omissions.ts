import type { Omission } from "../../workbook/outcomes";

/** What it means that Excel refused a part of the build: what is missing, and what to do. */
export const OMISSION_WORDS: Readonly<
  Record<Omission, { readonly title: string; readonly remedy: string }>
> = {
  protection: {
    title: "The sheets are not protected",
    remedy:
      "Excel refused it. Everything works, but formulas can be overwritten: type in yellow cells only.",
  },
  pageSetup: {
    title: "The pages are not set up",
    remedy: "Excel refused it, as it does without a printer. Choose Page Layout before you print.",
  },
};
