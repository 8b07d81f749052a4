/** Builds small sets of departments for tests. */
import { allValueCodes, type Framework } from "../../framework/framework";
import type { DepartmentReturn, Departments } from "../assessment";
import { entryOf, responseOf } from "../testAssessment";
import { addReturn, NO_DEPARTMENTS } from "./addReturn";

/** Levels by value code ref, as `entryOf` takes them. */
type Levels = Readonly<Record<string, number | string>>;

/** A department's return; every answer has a comment. */
export function returnOf(framework: Framework, name: string, levels: Levels): DepartmentReturn {
  return {
    department: name,
    file: `${name}.xlsx`,
    added: "2026-05-14T10:42",
    date: "2026-03-14",
    status: "final",
    fingerprint: "7F3A 91C2 0B4E",
    responses: new Map(
      allValueCodes(framework).flatMap(({ id, ref }) =>
        ref in levels ? [[id, responseOf(entryOf(levels[ref]), `${name} says so.`)] as const] : [],
      ),
    ),
  };
}

/** Departments by name, with their levels. */
export function departmentsOf(
  framework: Framework,
  levels: Readonly<Record<string, Levels>>,
  expected: readonly string[] = [],
): Departments {
  return Object.entries(levels).reduce(
    (departments, [name, own]) => addReturn(departments, returnOf(framework, name, own)),
    { ...NO_DEPARTMENTS, expected },
  );
}
