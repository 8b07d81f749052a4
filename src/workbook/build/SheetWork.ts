import type { Assessment } from "../../assessment/assessment";
import type { Omission } from "../excel/Trouble";
import type { FixedSheetKey } from "../plan/sheetKeys";
import type { Action, AsTyped } from "../sheets/planContext";
import type { CouncilNames } from "./BuildMark";
import type { DepartmentTexts } from "./departmentTexts";
import type { GivenReturns } from "./givenReturns";
import type { Inspection } from "./inspectWorkbook";

/** What a build makes, and of what. */
export interface SheetWork {
  readonly found: Inspection;
  readonly assessment: Assessment;
  readonly actions: readonly Action[];
  readonly asTyped?: AsTyped;
  /** The old sheet with people's own notes, which stays under another name. */
  readonly keptSheet: string | undefined;
  /** The answers that the old sheets hold; undefined if these are of another assessment. */
  readonly old: ReadonlyMap<string, unknown> | undefined;
  readonly oldNames?: CouncilNames;
  /** What the old sheet Departments holds. */
  readonly oldDepartments?: DepartmentTexts | undefined;
  /** Departments whose answers are brought in. */
  readonly given?: GivenReturns | undefined;
  /** True if the notes keep the departments, as neither old nor new sheets hold them whole. */
  readonly notesDepartments?: true;
  /** In a move to a newer version: `entriesDigest` of what the old sheets hold. */
  readonly movedFrom?: string | undefined;
  readonly temporary: ReadonlyMap<string, string>;
  readonly titles: ReadonlyMap<string, string>;
  readonly builtOn: string;
  /** The sheet to be shown at the end; by default, the one where the person was. */
  readonly front?: FixedSheetKey;
  readonly omitted: readonly Omission[];
}
