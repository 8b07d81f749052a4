/** What can be chosen for a value code: not every level, and not always "not applicable". */
import { allValueCodes, type Framework, type Level, type ValueCode } from "./framework";

type Scale = Pick<Framework, "levels">;
type Described = Pick<ValueCode, "statements">;
type Excusable = Pick<ValueCode, "mayBeNotApplicable">;

/** What decides what can be chosen for a value code. */
export type Choosable = Described & Excusable;

/** The levels that can be chosen for a value code, lowest first: those with a statement. */
export function offeredLevels({ levels }: Scale, { statements }: Described): readonly Level[] {
  return levels.filter((_, index) => statements[index].length > 0);
}

/** True if the level can be chosen for the value code. */
export function isOffered(value: number, scale: Scale, code: Described): boolean {
  return offeredLevels(scale, code).some((level) => level.value === value);
}

/** True if every level can be chosen for the value code. */
export function offersAllLevels({ levels }: Scale, { statements }: Described): boolean {
  return levels.every((_, index) => statements[index].length > 0);
}

/** The next level above that can be chosen for the value code; undefined at its highest. */
export function nextOffered(value: number, scale: Scale, code: Described): Level | undefined {
  return offeredLevels(scale, code).find((level) => level.value > value);
}

/** The highest level that can be chosen for the value code. */
export function highestOffered(scale: Scale, code: Described): Level {
  const offered = offeredLevels(scale, code);
  return offered[offered.length - 1];
}

/**
 * What a target means for a value code: the level itself where it can be chosen, otherwise the next
 * one above that can be, otherwise the highest.
 */
export function offeredTarget(target: number, scale: Scale, code: Described): number {
  const offered = offeredLevels(scale, code);
  const reached = offered.find(({ value }) => value >= target) ?? highestOffered(scale, code);
  return reached.value;
}

/** The value code's statement at a level; empty where the level cannot be chosen for it. */
export function statementAt(
  value: number,
  { levels }: Scale,
  { statements }: Described,
): readonly string[] {
  const index = levels.findIndex((level) => level.value === value);
  return index < 0 ? [] : statements[index];
}

/**
 * True if "not applicable" can be chosen for the value code: the lead allows it for all, or the
 * framework for this one.
 */
export function mayBeNotApplicable(
  { mayBeNotApplicable }: Excusable,
  allowNotApplicable: boolean,
): boolean {
  return allowNotApplicable || mayBeNotApplicable === true;
}

/** True if "not applicable" can be chosen for any value code. */
export function anyMayBeNotApplicable(framework: Framework, allowNotApplicable: boolean): boolean {
  return (
    allowNotApplicable || allValueCodes(framework).some((code) => mayBeNotApplicable(code, false))
  );
}
