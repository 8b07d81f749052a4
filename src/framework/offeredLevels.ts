/** Which levels of the scale can be chosen for a value code. */
import type { Framework, Level, ValueCode } from "./framework";

type Scale = Pick<Framework, "levels">;
type Described = Pick<ValueCode, "statements">;

/** The levels that can be chosen for a value code, lowest first: those with a statement. */
export function offeredLevels({ levels }: Scale, { statements }: Described): readonly Level[] {
  return levels.filter((_, index) => hasStatement(statements, index));
}

/** True if the level can be chosen for the value code. */
export function isOffered(value: number, { levels }: Scale, { statements }: Described): boolean {
  return hasStatement(
    statements,
    levels.findIndex((level) => level.value === value),
  );
}

/** True if every level can be chosen for the value code. */
export function offersAllLevels({ levels }: Scale, { statements }: Described): boolean {
  return levels.every((_, index) => hasStatement(statements, index));
}

/** True if "not applicable" can be chosen: the lead allows it for all, or the framework for this one. */
export function mayBeNotApplicable(
  { mayBeNotApplicable }: Pick<ValueCode, "mayBeNotApplicable">,
  allowNotApplicable: boolean,
): boolean {
  return allowNotApplicable || mayBeNotApplicable === true;
}

function hasStatement(statements: Described["statements"], index: number): boolean {
  return (statements.at(index)?.length ?? 0) > 0 && index >= 0;
}
