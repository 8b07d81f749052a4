/**
 * The parts of a sheet that can be left out: where Excel refuses one, the sheet is written without it
 * and the person is told what is missing. Their words are in the text catalogue: "omission.charts".
 */
import type { SheetPlan } from "../plan/SheetPlan";
import type { Omission } from "./Trouble";
import { errorParts, isPassing } from "./troubles";

interface Part {
  /** Where Excel's errors come from if it refuses the part. */
  readonly location: RegExp;
  /** The codes with which it does. Others at the same place say that our request is wrong. */
  readonly codes: readonly RefusalCode[];
  readonly without: (plan: SheetPlan) => SheetPlan;
}

type RefusalCode =
  /** Excel's own fault, or something outside the workbook. */
  | "GeneralException"
  /** What this Excel cannot do. */
  | "UnsupportedOperation"
  | "UnsupportedFeature"
  | "NotImplemented"
  | "ApiNotAvailable"
  /** What it may not do. */
  | "AccessDenied";

const CANNOT: readonly RefusalCode[] = [
  "GeneralException",
  "UnsupportedOperation",
  "UnsupportedFeature",
  "NotImplemented",
  "ApiNotAvailable",
];

const PARTS: Readonly<Record<Omission, Part>> = {
  /** Some organisations and file formats do not allow it (office-js 6784). */
  protection: {
    location: /^WorksheetProtection\.protect$/i,
    codes: [...CANNOT, "AccessDenied"],
    without: (plan) => ({ ...plan, protected: false }),
  },
  /** Without a printer there may be none. */
  pageSetup: {
    location:
      /^(PageLayout|HeaderFooter|HeaderFooterGroup|PageBreakCollection)\b|^Worksheet\.(pageLayout|horizontalPageBreaks)$/i,
    codes: CANNOT,
    without: ({ print: _print, ...plan }) => plan,
  },
  /** Excel on the web has refused it (office-js 2196, 2014). */
  frozenPanes: {
    location: /^(WorksheetFreezePanes\b|Worksheet\.freezePanes$)/i,
    codes: CANNOT,
    without: ({ frozen: _frozen, ...plan }) => plan,
  },
  /** Some versions cannot make or change every type (office-js-docs 910, office-js 6143). */
  charts: {
    location: /^(Chart|Worksheet\.charts$)/i,
    codes: CANNOT,
    without: (plan) => ({ ...plan, charts: [] }),
  },
  conditionalFormats: {
    location:
      /^(Conditional|CustomConditional|CellValueConditional|Range(Areas)?\.conditionalFormats$)/i,
    codes: CANNOT,
    without: (plan) => ({ ...plan, conditionalFormats: [] }),
  },
  tabColour: {
    location: /^Worksheet\.tabColor$/i,
    codes: CANNOT,
    without: ({ tabColour: _colour, ...plan }) => plan,
  },
};

/** The part that Excel refused, if it is one that can be left out. */
export function refusedPart(error: unknown): Omission | undefined {
  if (isPassing(error)) return undefined;
  const { code, location } = errorParts(error);
  return partNames().find(
    (name) => PARTS[name].location.test(location) && PARTS[name].codes.some((one) => one === code),
  );
}

/** The plan without these parts. */
export function withoutParts(parts: readonly Omission[], plan: SheetPlan): SheetPlan {
  return parts.reduce((rest, name) => PARTS[name].without(rest), plan);
}

function partNames(): readonly Omission[] {
  return Object.keys(PARTS) as Omission[];
}
