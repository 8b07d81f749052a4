/** Builds earlier assessments for tests. */
import { allValueCodes, type Framework } from "../../framework/framework";
import type { EarlierAssessment, LevelEntry, Response } from "../assessment";
import { entryOf } from "../testAssessment";

/** What a test says of an earlier assessment besides its answers. */
type Given = Partial<Pick<EarlierAssessment, "file" | "framework">> & { readonly date?: string };

/** An earlier assessment with these levels by ref, as `entryOf` takes them; each has a comment. */
export function earlierOf(
  framework: Framework,
  levels: Readonly<Record<string, number | string>>,
  given: Given = {},
): EarlierAssessment {
  return earlierWith(
    framework,
    new Map(
      allValueCodes(framework).flatMap(({ id, ref }) =>
        ref in levels
          ? [[id, { entry: entryOf(levels[ref]), comment: `${ref} then.`, evidence: "" }] as const]
          : [],
      ),
    ),
    given,
  );
}

/** An earlier assessment with these answers. */
export function earlierWith(
  framework: Framework,
  responses: ReadonlyMap<string, Response>,
  { file = "Fenbridge 2025.xlsx", date = "2025-03-12" }: Given = {},
): EarlierAssessment {
  return {
    file,
    added: "2026-03-14T10:42",
    fingerprint: "7F3A 91C2 0B4E",
    framework,
    details: {
      organisation: "Fenbridge District Council",
      department: "Corporate Services",
      date,
      status: "final",
      allowNotApplicable: true,
    },
    responses,
  };
}

/**
 * A made-up year before these answers: a third of the levels moved, some are new, some are no longer
 * assessed or applicable, and half of the comments were others.
 */
export function yearBefore(
  framework: Framework,
  responses: ReadonlyMap<string, Response>,
): EarlierAssessment {
  const values = framework.levels.map(({ value }) => value);
  const moved = (entry: LevelEntry, index: number): LevelEntry => {
    if (index % 17 === 5) return { kind: "notAssessed" };
    if (index % 23 === 7) return { kind: "notApplicable" };
    if (entry.kind !== "level") {
      return index % 3 === 0 ? { kind: "level", value: values[1] } : entry;
    }
    if (index % 3 !== 0) return entry;
    const step = index % 4 === 0 ? 1 : index % 5 === 0 ? -2 : -1;
    const value = Math.min(Math.max(entry.value + step, values[0]), values[values.length - 1]);
    return { kind: "level", value };
  };
  return earlierWith(
    framework,
    new Map(
      allValueCodes(framework).map(({ id }, index) => {
        const { entry = { kind: "notAssessed" } as const, comment = "" } = responses.get(id) ?? {};
        const then = index % 2 === 0 ? comment : "Known from the internal audit; no owner yet.";
        return [id, { entry: moved(entry, index), comment: then, evidence: "" }];
      }),
    ),
  );
}
