/** Scalars that are stored as written, declared in tables: `{ visible: flag(true) }`. */
import { invalidArgument } from "../ExcelError";
import { boolean, integer, number, oneOf, text } from "./arguments";
import { colour } from "./colour";
import type { Argument, Json, Scalar } from "./ExcelObject";

/** What a stored value must be, and what is returned while it is not set. */
export interface Kind<Value> {
  readonly unset: Json;
  /**
   * The value to store; undefined removes the stored one.
   * @throws InvalidArgument for a wrong value; `what` names the member
   */
  readonly check: (value: Argument, what: string) => Value | undefined;
}

/** Kinds of the members of a state. */
export type Kinds<State> = { readonly [Member in keyof State]-?: Kind<Required<State>[Member]> };

/** Where values are stored. */
interface Store<Target, State> {
  /** What `pick` returns for the target; null if several states differ. */
  readonly read: (target: Target, pick: (state: Partial<State>) => Json) => Json;
  readonly change: (target: Target, patch: Partial<State>) => void;
}

/** True or false. */
export function flag(unset: boolean | null): Kind<boolean> {
  return { unset, check: boolean };
}

/** A number within the bounds. */
export function decimal(unset: Json, least?: number, most?: number): Kind<number> {
  return { unset, check: (value, what) => number(value, what, least, most) };
}

/** A whole number within the bounds. */
export function wholeNumber(unset: number, least: number, most: number): Kind<number> {
  return { unset, check: (value, what) => integer(value, what, least, most) };
}

/** A text whose length is within the bounds. */
export function texts(unset: string, least = 0, most = Infinity): Kind<string> {
  return {
    unset,
    check: (value, what) => {
      const given = text(value, what);
      if (given.length < least || given.length > most) {
        throw invalidArgument(`${what} has ${least} to ${most} characters, not ${given.length}`);
      }
      return given;
    },
  };
}

/** One of these words. */
export function choice<Member extends string>(
  members: readonly Member[],
  unset: string,
): Kind<Member> {
  return { unset, check: (value, what) => oneOf(value, members, what) };
}

/** A colour, "#RRGGBB". */
export function colours(unset: string): Kind<string> {
  return { unset, check: colour };
}

/**
 * The scalars of a table of kinds: "reversePlotOrder" is "ReversePlotOrder" on the wire.
 * @param names the class's members, by their names there, where they differ from the kinds
 */
export function stored<Target, State extends object>(
  { read, change }: Store<Target, State>,
  kinds: Partial<Kinds<State>>,
  names: Readonly<Record<string, keyof State & string>> = namesOf(kinds),
): Readonly<Record<string, Scalar<Target>>> {
  const scalar = (member: keyof State & string): Scalar<Target> => {
    const kind = kinds[member];
    if (!kind) throw new Error(`${member} has no kind.`);
    return {
      get: (target) => read(target, (state) => (state[member] as Json | undefined) ?? kind.unset),
      set: (target, value) => {
        const patch: Partial<State> = {};
        patch[member] = kind.check(value, member);
        change(target, patch);
      },
    };
  };
  return Object.fromEntries(Object.entries(names).map(([name, member]) => [name, scalar(member)]));
}

function namesOf<State extends object>(
  kinds: Partial<Kinds<State>>,
): Record<string, keyof State & string> {
  const members = Object.keys(kinds) as (keyof State & string)[];
  return Object.fromEntries(
    members.map((member) => [member.slice(0, 1).toUpperCase() + member.slice(1), member]),
  );
}
