/** What can be printed or drawn, and the results of asking for it. */
import type { Failed, Omission } from "../excel/Trouble";

/** Sheets made on request. */
export type ReportKind = "responseReport" | "workshopCopy" | "comments";

/** Those, and the sheet of a set of councils. */
export type PlacedKind = ReportKind | "councils";

/** Everything that can be printed separately. */
export type Printed = "summary" | "actionPlan" | ReportKind;

export type PrintOutcome =
  | {
      readonly kind: "prepared";
      readonly sheet: string;
      /** The content of each page, as far as it can be known without the printer. */
      readonly pages?: readonly string[];
      /** Parts that Excel refused; absent if none. */
      readonly omitted?: readonly Omission[];
    }
  | Failed;

/** Excel's picture of a chart. */
export interface ChartImage {
  /** The bytes of an image file. */
  readonly base64: string;
  /** The chart's size on its sheet, in points. */
  readonly width: number;
  readonly height: number;
}

export type ChartImageOutcome =
  | { readonly kind: "image"; readonly image: ChartImage }
  /** The chart was deleted. */
  | { readonly kind: "none" }
  | Failed;
