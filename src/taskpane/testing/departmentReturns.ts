/** Departments' answers for the pane's tests. */
import type { Assessment, DepartmentReturn } from "../../assessment/assessment";
import { addReturn, NO_DEPARTMENTS } from "../../assessment/departments/addReturn";
import { withDepartments } from "../../assessment/departments/withDepartments";
import { allValueCodes } from "../../framework/framework";
import type { ReturnRead } from "../../workbook/read/returns/ReturnOutcome";

/** What a department says: levels by ref, other value codes at level 3. */
export type Levels = Readonly<Record<string, number>>;

export function departmentReturn(
  { framework }: Assessment,
  department: string,
  levels: Levels = {},
  some: Partial<DepartmentReturn> = {},
): DepartmentReturn {
  return {
    department,
    file: `${department}.xlsx`,
    added: "2026-05-12T09:00",
    date: "2026-05-12",
    status: "final",
    fingerprint: JSON.stringify([department, levels]),
    responses: new Map(
      allValueCodes(framework).map(({ id, ref }) => [
        id,
        {
          entry: { kind: "level", value: levels[ref] ?? 3 },
          comment: ref in levels ? `${department} on ${ref}.` : "",
          evidence: "",
        },
      ]),
    ),
    ...some,
  };
}

/** A file with these answers, as reading gives it. */
export function readReturn(answers: DepartmentReturn, some: Partial<ReturnRead> = {}): ReturnRead {
  return { kind: "read", answers, modified: "2026-05-12T09:00", notes: [], ...some };
}

/** An assessment with departments in it. */
export function consolidated(
  assessment: Assessment,
  departments: Readonly<Record<string, Levels>>,
  expected: readonly string[] = [],
): Assessment {
  return withDepartments(
    assessment,
    Object.entries(departments).reduce(
      (all, [name, levels]) => addReturn(all, departmentReturn(assessment, name, levels)),
      { ...NO_DEPARTMENTS, expected },
    ),
  );
}
