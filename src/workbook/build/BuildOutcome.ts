/** A build's request, progress and result. */
import type {
  Assessment,
  AssessmentDetails,
  CarriedFrom,
  Departments,
  EarlierAssessment,
  PlacelessAnswer,
  Response,
} from "../../assessment/assessment";
import type { Places } from "../../assessment/versions/placesOf";
import type { Framework } from "../../framework/framework";
import type { Action } from "../sheets/planContext";
import type { Omission, Trouble } from "../excel/Trouble";

export interface BuildProgress {
  /** Sheets in build order, for the list that is ticked off. */
  readonly sheets: readonly string[];
  /** How many of them are built. */
  readonly done: number;
  /** True while Excel does nothing because somebody is typing in a cell. */
  readonly waitingForCell?: boolean;
  /** True once the build can no longer be cancelled. */
  readonly naming?: true;
  /** Only when a build is finished later: the sheets that were made before. */
  readonly kept?: {
    readonly sheets: number;
    /** How many answers were typed on each of the sheets meanwhile. */
    readonly answers: readonly number[];
  };
}

export type BuildOutcome =
  /**
   * `omitted` lists parts that Excel refused: formulas can be overwritten, or pages have no set-up.
   * `notAdded` names departments whose answers an interrupted build had not written yet.
   */
  | {
      readonly kind: "built";
      readonly omitted?: readonly Omission[];
      readonly notAdded?: readonly string[];
    }
  /** `made` is how many sheets an interrupted build keeps; absent if nothing has changed. */
  | { readonly kind: "cancelled"; readonly made?: number }
  /** People's own sheets have the names of ours, so ask. */
  | { readonly kind: "namesTaken"; readonly sheets: readonly string[] }
  /** The workbook already has an assessment: building again keeps all responses. */
  | { readonly kind: "assessmentPresent"; readonly frameworkTitle: string }
  /** `made` is how many sheets are kept; absent if nothing has changed. */
  | { readonly kind: "failed"; readonly trouble: Trouble; readonly made?: number };

export type OwnAnswers =
  { readonly kind: "department"; readonly name: string } | { readonly kind: "leaveOut" };

export interface BuildRequest {
  readonly framework: Framework;
  readonly details: Pick<
    AssessmentDetails,
    "organisation" | "department" | "allowNotApplicable" | "sample"
  >;
  /**
   * "refuse" asks first; "rebuild" keeps the
   * present responses; "replaceSample" drops a sample's responses, and asks first if it is not a
   * sample; "putBack" keeps what can be read where the hidden data sheet is gone.
   */
  readonly whenPresent: "refuse" | "rebuild" | "replaceSample" | "putBack";
  /** True if our new sheets get a number where people's own have their names; otherwise it is asked. */
  readonly otherNames?: boolean;
  /** Initial responses, by value code id. */
  readonly responses?: ReadonlyMap<string, Response>;
  /** Initial targets, by key area id; building again keeps the present ones. */
  readonly targets?: ReadonlyMap<string, number>;
  /** Initial officers and lines in short, by key area id; kept in the same way. */
  readonly officers?: ReadonlyMap<string, string>;
  readonly inShort?: ReadonlyMap<string, string>;
  /** Initial targets of single value codes, by id; rebuilding keeps the present ones. */
  readonly valueCodeTargets?: ReadonlyMap<string, number>;
  /**
   * Departments to bring in. Of those in the workbook, only what differs from `departmentsBefore` is
   * added, replaced or removed; what it says is agreed and recorded stays, and its own levels become
   * a department's.
   */
  readonly departments?: Departments;
  /**
   * What becomes of the levels of a workbook without departments when some are brought in: a
   * department's, by default, under a name of its own, or left out. Comments stay the council's own.
   */
  readonly ownAnswers?: OwnAnswers;
  /** The reading that `departments` was made from; absent if it has none. */
  readonly departmentsBefore?: Departments;
  /** Where initial responses were carried forward from; rebuilding keeps what the workbook says. */
  readonly carriedFrom?: CarriedFrom;
  /**
   * Where the workbook's answers belong in the request's framework, a newer version of its own: it is
   * rebuilt with that, and its answers are carried forward. Goes with "rebuild".
   */
  readonly places?: Places;
  /** What the framework has no place for; rebuilding keeps what the workbook has. */
  readonly withoutPlace?: readonly PlacelessAnswer[];
  /**
   * The earlier assessments that this one is compared with; none if empty. If absent, rebuilding
   * keeps those of the workbook.
   */
  readonly earlier?: readonly EarlierAssessment[];
  /** Whether the workbook has the sheet Answers. If absent, rebuilding keeps what the workbook has. */
  readonly answersTable?: boolean;
  /** Initial rows of the action plan; building again keeps the present ones. */
  readonly actions?: readonly Action[];
  /**
   * What was read before somebody deleted a sheet: building again takes from it what can no longer
   * be read.
   */
  readonly kept?: Assessment;
}
