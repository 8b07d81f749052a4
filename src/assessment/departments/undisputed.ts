/** Levels on which the departments that answered are at one, while others have not answered. */
import { allValueCodes, type Framework } from "../../framework/framework";
import type { Departments } from "../assessment";
import { councilLevel, givenEntries } from "./councilLevel";

export interface Undisputed {
  readonly valueCodeId: string;
  /** What every department that answered gave. */
  readonly level: number;
  readonly answered: number;
  readonly asked: number;
  readonly missing: readonly string[];
}

/**
 * In framework order; none that is agreed, or that every department has answered. "Not applicable",
 * or a text that is not a level, is not the same as a level: somebody has to look at it.
 */
export function undisputed(departments: Departments, framework: Framework): readonly Undisputed[] {
  return allValueCodes(framework).flatMap(({ id }): readonly Undisputed[] => {
    const council = councilLevel(id, departments, framework);
    const { basis, spread, provisional, weakest, answered, asked, missing } = council;
    if (basis !== "weakest" || spread !== 0 || !provisional || weakest === null) return [];
    const isOther = givenEntries(id, departments, framework).some(
      ({ entry: { kind } }) => kind === "notApplicable" || kind === "notALevel",
    );
    if (isOther) return [];
    return [{ valueCodeId: id, level: weakest, answered, asked, missing }];
  });
}
