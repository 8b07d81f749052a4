/** Who chose which level, from low to high, for one value code. */
import type { DepartmentReturn, Departments, LevelEntry } from "../../../assessment/assessment";
import { askedReturns } from "../../../assessment/departments/askedReturns";
import { givenEntries } from "../../../assessment/departments/councilLevel";
import type { Framework } from "../../../framework/framework";

/** What one department said. */
export interface Said {
  readonly department: string;
  readonly comment: string;
  readonly evidence: string;
}

export interface Rung {
  readonly entry: LevelEntry;
  /** In order of name. */
  readonly said: readonly Said[];
}

export interface Ladder {
  /** One for each level that was chosen, from low to high, then not applicable. */
  readonly rungs: readonly Rung[];
  /** Texts that are not a level. */
  readonly notLevels: readonly (Said & { readonly text: string })[];
  /** Departments without an answer here. */
  readonly missing: readonly string[];
  readonly asked: number;
}

export function ladderOf(
  valueCodeId: string,
  departments: Departments,
  framework: Framework,
): Ladder {
  const asked = askedReturns(departments);
  const given = givenEntries(valueCodeId, departments, framework).map(
    ({ department, entry }, index) => ({
      entry,
      said: saidBy(department, asked[index].found, valueCodeId),
    }),
  );
  const rungOf = (entry: LevelEntry, is: (one: LevelEntry) => boolean): readonly Rung[] => {
    const said = given.filter((one) => is(one.entry)).map((one) => one.said);
    return said.length === 0 ? [] : [{ entry, said }];
  };
  return {
    rungs: [
      ...framework.levels.flatMap(({ value }) =>
        rungOf({ kind: "level", value }, (one) => one.kind === "level" && one.value === value),
      ),
      ...rungOf({ kind: "notApplicable" }, ({ kind }) => kind === "notApplicable"),
    ],
    notLevels: given.flatMap(({ entry, said }) =>
      entry.kind === "notALevel" ? [{ ...said, text: entry.text }] : [],
    ),
    missing: given.flatMap(({ entry, said }) =>
      entry.kind === "notAssessed" ? [said.department] : [],
    ),
    asked: asked.length,
  };
}

function saidBy(
  department: string,
  found: DepartmentReturn | undefined,
  valueCodeId: string,
): Said {
  const { comment = "", evidence = "" } = found?.responses.get(valueCodeId) ?? {};
  return { department, comment: comment.trim(), evidence: evidence.trim() };
}

/** In an order that says nothing of who wrote them, and is the same whenever it is shown. */
export function shuffled(comments: readonly string[]): readonly string[] {
  return [...comments].sort((one, other) => hashOf(one) - hashOf(other));
}

function hashOf(text: string): number {
  let hash = 2166136261;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  }
  return hash;
}
