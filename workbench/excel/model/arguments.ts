/** Reads the arguments of a request; anything but the documented type is an invalid argument. */
import { invalidArgument } from "../ExcelError";
import { isExcelObject, type Argument, type Json } from "./ExcelObject";

export type JsonObject = { readonly [name: string]: Json };

/** A text; `what` names the argument in the refusal. @throws InvalidArgument for anything else. */
export function text(value: Argument, what: string): string {
  if (typeof value !== "string") throw invalidArgument(`${what} must be a text`);
  return value;
}

/**
 * A text, or undefined if it is left out.
 * @throws InvalidArgument for anything else.
 */
export function optionalText(value: Argument, what: string): string | undefined {
  return value === undefined || value === null ? undefined : text(value, what);
}

/** A finite number within the bounds. @throws InvalidArgument for anything else. */
export function number(value: Argument, what: string, least = -Infinity, most = Infinity): number {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw invalidArgument(`${what} must be a number`);
  }
  if (value < least || value > most) {
    throw invalidArgument(`${what} must be from ${least} to ${most}, not ${value}`);
  }
  return value;
}

/** A whole number within the bounds. @throws InvalidArgument for anything else. */
export function integer(value: Argument, what: string, least = -Infinity, most = Infinity): number {
  const whole = number(value, what, least, most);
  if (!Number.isInteger(whole)) throw invalidArgument(`${what} must be a whole number`);
  return whole;
}

/** True or false. @throws InvalidArgument for anything else. */
export function boolean(value: Argument, what: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${what} must be true or false`);
  return value;
}

/**
 * True, false, or undefined if it is left out.
 * @throws InvalidArgument for anything else.
 */
export function optionalBoolean(value: Argument, what: string): boolean | undefined {
  return value === undefined || value === null ? undefined : boolean(value, what);
}

/** A member of an enumeration; Excel ignores the case of its first letter. */
export function oneOf<Member extends string>(
  value: Argument,
  members: readonly Member[],
  what: string,
): Member {
  const wanted = typeof value === "string" ? value.toLowerCase() : undefined;
  const found = members.find((member) => member.toLowerCase() === wanted);
  if (found === undefined) throw invalidArgument(`${what} must be one of ${members.join(", ")}`);
  return found;
}

/** A plain object, such as a validation rule. */
export function record(value: Argument, what: string): JsonObject {
  if (!isRecord(value)) throw invalidArgument(`${what} must be an object`);
  return value;
}

function isRecord(value: Argument): value is JsonObject {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !isExcelObject(value)
  );
}

/**
 * Refuses members that the documented object does not have: a misspelt one must not be accepted.
 */
export function onlyMembers(value: JsonObject, members: readonly string[], what: string): void {
  const unknown = Object.keys(value).find((member) => !members.includes(member));
  if (unknown !== undefined) throw invalidArgument(`${what} has no member ${unknown}`);
}
