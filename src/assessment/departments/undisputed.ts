/** Levels on which the departments that answered are at one, while others have not answered. */
import { allValueCodes, type Framework } from "../../framework/framework";
import type { Departments } from "../assessment";
import { councilLevel } from "./councilLevel";

export interface Undisputed {
  readonly valueCodeId: string;
  /** What every department that answered gave. */
  readonly level: number;
  readonly answered: number;
  readonly asked: number;
  readonly missing: readonly string[];
}

/** In framework order; none that is agreed, or that every department has answered. */
export function undisputed(departments: Departments, framework: Framework): readonly Undisputed[] {
  return allValueCodes(framework).flatMap(({ id }): readonly Undisputed[] => {
    const council = councilLevel(id, departments, framework);
    const { basis, spread, provisional, weakest, answered, asked, missing } = council;
    if (basis !== "weakest" || spread !== 0 || !provisional || weakest === null) return [];
    return [{ valueCodeId: id, level: weakest, answered, asked, missing }];
  });
}
