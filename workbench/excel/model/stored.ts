/** Scalars that are stored as they are written, declared in tables: `{ visible: flag(true) }`. */
import { invalidArgument } from "../ExcelError";
import { boolean, integer, number, oneOf, text } from "./arguments";
import { colour } from "./colour";
import type { Argument, Json, Scalar } from "./ExcelObject";

/** What a stored value has to be, and what is read while none is stored. */
export interface Kind<Value> {
  readonly standard: Json;
  /**
   * What is stored; undefined takes away what was.
   * @throws InvalidArgument for a wrong value; `what` names the member
   */
  readonly check: (value: Argument, what: string) => Value | undefined;
}

/** Kinds of the members of a state. */
export type Kinds<State> = { readonly [Member in keyof State]-?: Kind<Required<State>[Member]> };

/** Where values are stored. */
interface Store<Target, State> {
  /** What `pick` gives for the target; null where several states differ. */
  readonly read: (target: Target, pick: (state: Partial<State>) => Json) => Json;
  readonly change: (target: Target, patch: Partial<State>) => void;
}

/** True or false. */
export function flag(standard: boolean): Kind<boolean> {
  return { standard, check: boolean };
}

/** A number within the bounds. */
export function decimal(standard: Json, least?: number, most?: number): Kind<number> {
  return { standard, check: (value, what) => number(value, what, least, most) };
}

/** A whole number within the bounds. */
export function wholeNumber(standard: number, least: number, most: number): Kind<number> {
  return { standard, check: (value, what) => integer(value, what, least, most) };
}

/** A text of so many characters. */
export function texts(standard: string, least = 0, most = Infinity): Kind<string> {
  return {
    standard,
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
  standard: Member | "",
): Kind<Member> {
  return { standard, check: (value, what) => oneOf(value, members, what) };
}

/** A colour, "#RRGGBB". */
export function colours(standard: string): Kind<string> {
  return { standard, check: colour };
}

/** The same kind with another answer while nothing is stored. */
export function standing<Value>(kind: Kind<Value>, standard: Json): Kind<Value> {
  return { ...kind, standard };
}

/**
 * The scalars of a table of kinds: "reversePlotOrder" is "ReversePlotOrder" on the wire.
 * @param names the members that the class has, by their names there, where they differ from the kinds
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
      get: (target) =>
        read(target, (state) => (state[member] as Json | undefined) ?? kind.standard),
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
