/** The members by which the client library says which events it wants. */
import type { Argument } from "../model/ExcelObject";
import type { Host } from "../Host";

type Method<Target> = (target: Target, args: readonly Argument[]) => void;

/** "_Register...Event" and "_Unregister...Event" for kinds of event by Excel's numbers. */
export function eventMethods<Target extends { readonly host: Host }>(
  targetId: (target: Target) => string,
  kinds: Readonly<Record<string, number>>,
): Record<string, Method<Target>> {
  return Object.fromEntries(
    Object.entries(kinds).flatMap(([name, type]): [string, Method<Target>][] => [
      [
        `_Register${name}Event`,
        (target) => void target.host.listened.add(`${type} ${targetId(target)}`),
      ],
      [
        `_Unregister${name}Event`,
        (target) => void target.host.listened.delete(`${type} ${targetId(target)}`),
      ],
    ]),
  );
}
