/** What can be printed or drawn, and what asking for it answers. */
import type { Failed } from "../excel/Trouble";

/** Sheets that are made when they are asked for. */
export type ReportKind = "responseReport" | "workshopCopy" | "comments";

/** What can be printed by itself. */
export type Printed = "summary" | "actionPlan" | ReportKind;

export type PrintOutcome =
  | {
      readonly kind: "prepared";
      readonly sheet: string;
      /** What stands on each page, as far as can be told without the printer. */
      readonly pages?: readonly string[];
    }
  | Failed;

/** What Excel gives as the picture of a chart. */
export interface ChartImage {
  /** The bytes of a picture file. */
  readonly base64: string;
  /** Size of the chart on its sheet, in points. */
  readonly width: number;
  readonly height: number;
}

export type ChartImageOutcome =
  | { readonly kind: "image"; readonly image: ChartImage }
  /** The chart is gone. */
  | { readonly kind: "none" }
  | Failed;
