/** The input of every sheet's plan. */
import { sheetReference, type Area } from "../plan/address";
import { dataLayout, type DataLayout } from "./data/dataLayout";
import { startLayout, type StartLayout } from "./start/startLayout";
import { DATA, START } from "../plan/sheetKeys";
import { levelColours, type ColourPair } from "../plan/palette";
import type { Assessment } from "../../assessment/assessment";
import { askedDepartments } from "../../assessment/departments/departmentNames";
import { topLevel } from "../../assessment/topLevel";
import { anyMayBeNotApplicable } from "../../framework/offeredLevels";
import type { Framework, Level } from "../../framework/framework";

/** A row of the action plan as people wrote it. */
export interface Action {
  readonly ref: string;
  readonly action: string;
  readonly owner: string;
  /** A date's serial number, or the text typed instead. */
  readonly due: string | number;
  readonly status: string;
}

/** Entries on Start that are not a date or a level: kept when building again. */
export interface AsTyped {
  readonly date: string;
  /** By key area id. */
  readonly targets: ReadonlyMap<string, string>;
  /** By value code id. */
  readonly valueCodeTargets: ReadonlyMap<string, string>;
  /** Instead of Yes or No beside a criterion, by `criterionKey`. */
  readonly criteria?: ReadonlyMap<string, string>;
  /** Instead of agreed levels, by value code id: a text that is not a level, or a reason alone. */
  readonly agreed?: ReadonlyMap<string, TypedAgreement>;
}

/** What somebody typed beside a value code on the sheet Departments. */
export interface TypedAgreement {
  readonly level: string;
  readonly reason: string;
}

export interface PlanContext {
  readonly asTyped: AsTyped;
  readonly assessment: Assessment;
  readonly actions: readonly Action[];
  /** ISO date of the build. */
  readonly builtOn: string;
  readonly framework: Framework;
  readonly data: DataLayout;
  readonly start: StartLayout;
  readonly colours: readonly ColourPair[];
  readonly lowest: Level;
  readonly top: Level;
  /** True if "not applicable" can be chosen for any value code. */
  readonly hasNotApplicable: boolean;
  /**
   * The name of a sheet by its key.
   * @throws RangeError for a key without a sheet
   */
  sheetName(key: string): string;
  /** An area of the data sheet, for formulas on other sheets. */
  onData(area: Area): string;
  /** An area of the Start sheet, for formulas on other sheets. */
  onStart(area: Area): string;
}

/**
 * Collects what the plans need.
 * @param sheetNames name of every sheet by its key; temporary names during a build
 */
export function planContext(
  assessment: Assessment,
  actions: readonly Action[],
  builtOn: string,
  sheetNames: ReadonlyMap<string, string>,
  asTyped: AsTyped = { date: "", targets: new Map(), valueCodeTargets: new Map() },
): PlanContext {
  const { framework, departments, earlier = [], withoutPlace = [] } = assessment;
  const sheetName = (key: string): string => {
    const name = sheetNames.get(key);
    if (name === undefined) throw new RangeError(`No sheet is planned for ${key}.`);
    return name;
  };
  return {
    asTyped,
    assessment,
    actions,
    builtOn,
    framework,
    data: dataLayout(
      framework,
      assessment.details.allowNotApplicable,
      departments && askedDepartments(departments).length,
      earlier.length,
      withoutPlace.length > 0,
    ),
    start: startLayout(framework),
    colours: levelColours(framework.levels.length),
    lowest: framework.levels[0],
    top: topLevel(framework),
    hasNotApplicable: anyMayBeNotApplicable(framework, assessment.details.allowNotApplicable),
    sheetName,
    onData: (of) => sheetReference(sheetName(DATA), of),
    onStart: (of) => sheetReference(sheetName(START), of),
  };
}
