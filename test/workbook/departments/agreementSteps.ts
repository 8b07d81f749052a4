/** What people do to a workbook with departments, in any order: for the law that no agreement is lost. */
import fc from "fast-check";
import { stepArbitrary, type Step } from "../../../src/assessment/departments/departmentsArbitrary";
import type { Framework } from "../../../src/framework/framework";

/** What a person breaks, and lets the pane repair. */
const DAMAGES = [
  { deletes: "Departments" },
  { deletes: "Comments by department" },
  { deletes: "Record of agreed levels" },
  { deletes: "Heatmap" },
  { deletes: "Summary" },
  { forgets: "mw_agreed_levels" },
  { forgets: "mw_agreed_reasons" },
  { forgets: "mw_department_ids" },
  { forgets: "mw_department_levels" },
  { forgets: "mw_departments" },
  { forgets: "mw_agreements" },
  { types: "F4" },
  { types: "H5" },
] as const;

export type Damage = (typeof DAMAGES)[number];

/** An agreed level that is typed in the cells, without the pane. */
export interface TypedLevel {
  readonly valueCodeId: string;
  readonly level: number;
  readonly reason: string;
}

export type WorkbookStep =
  | Step
  /** With an expectation that is not what the workbook holds. */
  | { readonly kind: "agreeUnseen"; readonly request: AgreeStep["request"] }
  /** Excel fails after some requests and actions; then the person tries again. */
  | {
      readonly kind: "agreeTwice";
      readonly request: AgreeStep["request"];
      readonly requests: number;
      readonly actions: number;
    }
  | ({ readonly kind: "type" } & TypedLevel)
  | { readonly kind: "rebuild" }
  /** Cut off within one of its changes, then finished or removed. */
  | {
      readonly kind: "cutRebuild";
      readonly change: number;
      readonly actions: number;
      readonly then: "finish" | "remove" | "repair";
    }
  | { readonly kind: "repair"; readonly damage: Damage }
  | { readonly kind: "sort"; readonly by: string; readonly ascending: boolean }
  | { readonly kind: "arrange"; readonly what: "insertRow" | "insertColumn" | "rename" | "move" }
  /** Removes the hidden sheet, as the Document Inspector does, and puts it back. */
  | { readonly kind: "putBack" }
  | { readonly kind: "submit" }
  | { readonly kind: "reopen" }
  /** Saves, closes and opens the file. */
  | { readonly kind: "saveAndOpen" };

type AgreeStep = Extract<Step, { kind: "agree" }>;

/** Any of them; about every other agrees, adds or removes. */
export function workbookStepArbitrary(framework: Framework): fc.Arbitrary<WorkbookStep> {
  const steps = stepArbitrary(framework);
  const request = steps
    .filter((step): step is AgreeStep => step.kind === "agree")
    .map((step) => step.request);
  const known: fc.Arbitrary<WorkbookStep> = steps;
  return fc.oneof(
    { arbitrary: known, weight: 10 },
    request.map((one): WorkbookStep => ({ kind: "agreeUnseen", request: one })),
    fc
      .record({ request, requests: fc.nat({ max: 3 }), actions: fc.nat({ max: 24 }) })
      .map((one): WorkbookStep => ({ kind: "agreeTwice", ...one })),
    request.map(({ valueCodeId, level, reason }): WorkbookStep => ({
      kind: "type",
      valueCodeId,
      level,
      reason,
    })),
    fc.constant<WorkbookStep>({ kind: "rebuild" }),
    fc
      .record({
        change: fc.integer({ min: 1, max: 14 }),
        actions: fc.nat({ max: 60 }),
        then: fc.constantFrom("finish" as const, "remove" as const, "repair" as const),
      })
      .map((one): WorkbookStep => ({ kind: "cutRebuild", ...one })),
    {
      arbitrary: fc
        .constantFrom(...DAMAGES)
        .map((damage): WorkbookStep => ({ kind: "repair", damage })),
      weight: 3,
    },
    fc
      .record({ by: fc.constantFrom("Spread", "Agreed level", "Ref"), ascending: fc.boolean() })
      .map((one): WorkbookStep => ({ kind: "sort", ...one })),
    fc
      .constantFrom(
        "insertRow" as const,
        "insertColumn" as const,
        "rename" as const,
        "move" as const,
      )
      .map((what): WorkbookStep => ({ kind: "arrange", what })),
    fc.constant<WorkbookStep>({ kind: "putBack" }),
    fc.constant<WorkbookStep>({ kind: "submit" }),
    fc.constant<WorkbookStep>({ kind: "reopen" }),
    { arbitrary: fc.constant<WorkbookStep>({ kind: "saveAndOpen" }), weight: 2 },
  );
}
