/** What a check reads and what it finds, as plain data. */
import type { Area } from "../plan/address";
import type { Inspection } from "../build/inspectWorkbook";
import type { Finding } from "./Finding";
import type {
  CellContent,
  ConditionalFormatPlan,
  SheetPlan,
  ValidationPlan,
} from "../plan/SheetPlan";
import type { PlanContext } from "../sheets/planContext";
import type { ReadWorkbook } from "../read/readAssessment";
import type { SheetGrid } from "./sheetGrid";
import type { PresentNames, SheetMap } from "./sheetMap";

/** A sheet of the assessment that exists in the workbook. */
export interface PresentSheet {
  readonly plan: SheetPlan;
  /** Its present name, which people may have changed. */
  readonly name: string;
  readonly grid: SheetGrid;
  readonly map: SheetMap;
  readonly names: PresentNames;
  readonly isProtected: boolean;
}

export interface Examination {
  readonly found: Inspection;
  readonly read: ReadWorkbook;
  readonly context: PlanContext;
  readonly sheets: readonly PresentSheet[];
  /** Plans of deleted sheets. */
  readonly missing: readonly SheetPlan[];
  /**
   * Range of the action plan's table, even if it is now a plain range; undefined if it was deleted.
   */
  readonly actionRange: Area | undefined;
  /** The map of a sheet by its present name. */
  mapOf(sheetName: string): SheetMap | undefined;
}

/** A cell and the content it has to have. */
export interface CellFix {
  readonly row: number;
  readonly column: number;
  readonly content: Exclude<CellContent, null>;
  readonly numberFormat: string;
}

/** A change that fixes a finding. None changes a cell that people type in. */
export type Fix =
  | { readonly kind: "cells"; readonly sheet: string; readonly cells: readonly CellFix[] }
  | { readonly kind: "name"; readonly name: string; readonly reference: string }
  | { readonly kind: "validation"; readonly sheet: string; readonly validation: ValidationPlan }
  | {
      readonly kind: "formats";
      readonly sheet: string;
      /** What loses the rules that it has. */
      readonly areas: readonly Area[];
      readonly formats: readonly ConditionalFormatPlan[];
    }
  | { readonly kind: "protect"; readonly sheet: string }
  | {
      readonly kind: "table";
      readonly sheet: string;
      readonly name: string;
      readonly area: Area;
    }
  /** Builds all sheets again, with every answer in them. */
  | { readonly kind: "rebuild" };

export interface Found {
  readonly finding: Finding;
  /** Empty if the person has to decide. */
  readonly fixes: readonly Fix[];
}

/** A finding for the person to decide. */
export function toDecide(finding: Omit<Finding, "remedyBy">): Found {
  return { finding: { ...finding, remedyBy: "decide" }, fixes: [] };
}

/** A finding that the product can fix. */
export function toRepair(finding: Omit<Finding, "remedyBy">, fixes: readonly Fix[]): Found {
  return { finding: { ...finding, remedyBy: "repair" }, fixes };
}

/** The place of an area on a sheet; undefined if people cannot open the sheet. */
export function placeIn(
  { plan, name }: PresentSheet,
  address: string,
): Pick<Finding, "place"> | undefined {
  return plan.visibility === "Visible" ? { place: { sheet: name, address } } : undefined;
}

/** A title in quotation marks, for messages. */
export function quoted(title: string): string {
  return `\u201C${title}\u201D`;
}

/** "1 formula was", "3 formulas were" */
export function counted(count: number, one: string, other: string): string {
  return `${count} ${count === 1 ? one : other}`;
}

export const BUILT_AGAIN = "All sheets are rebuilt. Every answer in them is kept.";
