/** fast-check arbitraries for departments, to test laws that hold for all of them. */
import fc from "fast-check";
import { allValueCodes, type Framework } from "../../framework/framework";
import { offeredLevels } from "../../framework/offeredLevels";
import type { DepartmentReturn, LevelEntry } from "../assessment";
import { entryArbitrary } from "../assessmentArbitrary";
import type { AgreeRequest } from "./agreeLevel";

const NAMES = ["Housing", "Adult Social Care", "Highways", "Planning", "Children’s Services"];

/** A department's return with any entries; some value codes are not answered. */
export function returnArbitrary(framework: Framework): fc.Arbitrary<DepartmentReturn> {
  const entries = fc.tuple(
    ...allValueCodes(framework).map((code) =>
      fc.option(entryArbitrary(framework, code)).map((entry) => [code.id, entry] as const),
    ),
  );
  return fc.record({
    department: fc.constantFrom(...NAMES),
    file: fc.constantFrom("a.xlsx", "b.xlsx"),
    added: fc.constant("2026-05-14T10:42"),
    date: fc.constantFrom("", "2026-03-14"),
    status: fc.constantFrom("draft" as const, "final" as const),
    fingerprint: fc.constant(""),
    responses: entries.map(
      (all) =>
        new Map(
          all.flatMap(([id, entry]) =>
            entry === null ? [] : [[id, { entry, comment: "", evidence: "" }] as const],
          ),
        ),
    ),
  });
}

/** Returns of different departments, in any order. */
export function returnsArbitrary(framework: Framework): fc.Arbitrary<readonly DepartmentReturn[]> {
  return fc.uniqueArray(returnArbitrary(framework), {
    selector: ({ department }) => department,
    maxLength: NAMES.length,
  });
}

/** What people do with departments. */
export type Step =
  | { readonly kind: "add"; readonly added: DepartmentReturn }
  | { readonly kind: "remove"; readonly department: string }
  | { readonly kind: "agree"; readonly request: AgreeRequest }
  | { readonly kind: "leaveOpen"; readonly valueCodeId: string };

export function stepArbitrary(framework: Framework): fc.Arbitrary<Step> {
  const codes = allValueCodes(framework);
  const valueCodeId = fc.constantFrom(...codes.map(({ id }) => id));
  return fc.oneof(
    returnArbitrary(framework).map((added): Step => ({ kind: "add", added })),
    fc.constantFrom(...NAMES).map((department): Step => ({ kind: "remove", department })),
    fc
      .constantFrom(...codes)
      .chain((code) =>
        fc.record({
          valueCodeId: fc.constant(code.id),
          level: fc.constantFrom(...offeredLevels(framework, code).map(({ value }) => value)),
          reason: fc.constantFrom("", "Most contracts are run centrally."),
          present: fc.constantFrom("", "Head of Procurement"),
          on: fc.constant("2026-05-14T10:42"),
        }),
      )
      .map((request): Step => ({ kind: "agree", request })),
    valueCodeId.map((id): Step => ({ kind: "leaveOpen", valueCodeId: id })),
  );
}

/** A given entry of a department that is neither a level nor "not applicable". */
export const missingArbitrary: fc.Arbitrary<LevelEntry> = fc.constantFrom(
  { kind: "notAssessed" },
  { kind: "notALevel", text: "3 to 4" },
);
