/** The result of reading the workbook: the assessment and the workbook's condition. */
import type { TypedOnDepartments } from "./answers/TypedOnDepartments";
import type { Assessment } from "../../assessment/assessment";
import type { Failed } from "../excel/Trouble";
import type { WorkbookFormat } from "../sheets/data/workbookFormat";
import type { DepartmentsColumn } from "./answers/departmentsIn";
import type { StartPart } from "./answers/startIn";
import type { ReadProblem } from "./answers/ReadProblem";

/** A sheet of the assessment that somebody deleted. */
export interface MissingSheet {
  readonly title: string;
  /** Absent if the sheet is not a theme's. */
  readonly themeId?: string;
}

/** A part of the assessment, less than a sheet, that somebody deleted. */
export type GonePart =
  | { readonly kind: "row"; readonly valueCodeId: string }
  /** A column of a theme's sheet; its value codes lack that part of the answer. */
  | {
      readonly kind: "column";
      readonly field: "comment" | "evidence" | "flag" | "target" | "lastTime";
      readonly sheet: string;
      readonly valueCodeIds: readonly string[];
    }
  /** A row of the sheet Departments: levels of all departments, and what was agreed. */
  | { readonly kind: "departmentRow"; readonly valueCodeId: string }
  | { readonly kind: "departmentColumn"; readonly column: DepartmentsColumn }
  /** Cells of Start, which is there. */
  | { readonly kind: "start"; readonly parts: readonly StartPart[] }
  /** The action plan's rows are there, but are no longer a table. */
  | { readonly kind: "actionsTable" }
  | { readonly kind: "names"; readonly names: readonly string[] };

/** A cell for a level, by the id of its value code or key area. */
export type TypedLevel =
  | { readonly of: "answer" | "valueCodeTarget" | "keyAreaTarget"; readonly id: string }
  | TypedOnDepartments;

/** What there is to know of the workbook besides its answers. */
export interface WorkbookCondition {
  readonly missing: readonly MissingSheet[];
  readonly gone: readonly GonePart[];
  /** True if the workbook is open for reading only. */
  readonly readOnly: boolean;
  readonly format: WorkbookFormat;
  /** Ids of value codes that have two rows, of which the first counts. */
  readonly copied: readonly string[];
  /** Cells whose level is typed as a number or name, or not quite as its label. */
  readonly typed: readonly TypedLevel[];
  /** Everything that could not be read, or not for certain. */
  readonly problems: readonly ReadProblem[];
  /** False if somebody changed answers after they were submitted; true while not submitted. */
  readonly asSubmitted: boolean;
  /** True in a workbook that was built before sign-off was recorded. */
  readonly withoutSignOff?: true;
  /** When the Summary's texts were written, if answers have changed since: "2026-05-14T10:42". */
  readonly summaryOlder?: string;
}

/** A build that was cut off or undone, and what finishing or removing it means. */
export interface InterruptedBuild {
  /** How many sheets are made, of how many. */
  readonly made: number;
  readonly count: number;
  /** How many value codes were answered on the new sheets since they were made. */
  readonly typed: number;
  /** Departments whose answers were to be brought in and are on no sheet yet. */
  readonly notAdded?: readonly string[];
  /** True if it was to rebuild sheets: these are still there, or their answers are on the new ones. */
  readonly rebuilds: boolean;
  /** False if it was cut off before it had noted the framework. */
  readonly canFinish: boolean;
  /** False if sheets from before are deleted already. */
  readonly canRemove: boolean;
}

export type ReadOutcome =
  | {
      readonly kind: "assessment";
      readonly assessment: Assessment;
      readonly condition: WorkbookCondition;
    }
  | { readonly kind: "none" }
  /** A build was cut off or undone. */
  | { readonly kind: "interrupted"; readonly build: InterruptedBuild }
  | Failed;
