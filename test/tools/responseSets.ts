/** Answers for the workbooks of tests: invented, the same in every run. */
import type {
  CarriedFrom,
  Departments,
  EarlierAssessment,
  LevelEntry,
  Response,
} from "../../src/assessment/assessment";
import { allValueCodes, type Framework } from "../../src/framework/framework";

export interface ResponseSet {
  readonly name: string;
  readonly allowNotApplicable: boolean;
  readonly responses: ReadonlyMap<string, Response>;
  readonly valueCodeTargets?: ReadonlyMap<string, number>;
  readonly departments?: Departments;
  readonly earlier?: readonly EarlierAssessment[];
  readonly carriedFrom?: CarriedFrom;
  readonly answersTable?: true;
}

const COMMENTS = [
  "Works well in three directorates and is now the norm in the others.",
  "Draft policy written, not yet adopted.",
  "",
  "- begins like a formula, as people write lists",
  "=SUM(A1) is what somebody pasted here",
  "Shared with the county procurement partnership; reported to scrutiny twice a year.\nSecond line.",
];
const NONSENSE = ["Level three", "3-4", "*", "99", "2.5", "TRUE", "n/a", "1 - ", "~", "?"];

/** The index of a set that has some of everything: the one with not applicable, and with targets. */
export const SAMPLE_SET = 4;

/** From empty to the top level, with pasted nonsense and with not applicable. */
export function responseSets(framework: Framework): readonly ResponseSet[] {
  const { levels } = framework;
  const level = (index: number): LevelEntry => ({
    kind: "level",
    // A fixed scatter around the middle: neighbours differ, every level occurs.
    value: levels[((index * index * 3 + index * 5 + 7) % 23) % levels.length].value,
  });
  const set = (
    name: string,
    allowNotApplicable: boolean,
    entry: (index: number) => LevelEntry | undefined,
  ): ResponseSet => ({
    name,
    allowNotApplicable,
    responses: new Map(
      allValueCodes(framework).flatMap((code, index) => {
        const given = entry(index);
        if (given === undefined) return [];
        const comment = COMMENTS[index % COMMENTS.length];
        const evidence = index % 4 === 0 ? "Procurement strategy p. 12" : "";
        return [[code.id, { entry: given, comment, evidence }] as const];
      }),
    ),
  });
  return [
    set("empty", false, () => undefined),
    set("partial", false, (index) => (index % 5 < 3 ? level(index) : undefined)),
    set("full", false, level),
    set("nonsense", true, (index) =>
      index % 3 === 0
        ? { kind: "notALevel", text: NONSENSE[(index / 3) % NONSENSE.length] }
        : index % 3 === 1
          ? level(index)
          : undefined,
    ),
    {
      ...set("not applicable", true, (index) =>
        index % 4 === 1 ? { kind: "notApplicable" } : level(index),
      ),
      // Of value codes that are below it, at it, above it and not applicable.
      valueCodeTargets: new Map(
        allValueCodes(framework).flatMap(({ id }, index) =>
          index % 3 === 0 ? [[id, levels[Math.min(3, levels.length - 1)].value] as const] : [],
        ),
      ),
    },
    set("everything not applicable", true, () => ({ kind: "notApplicable" })),
    set("two answers", true, (index) => (index < 2 ? level(index) : undefined)),
    set("top level", false, () => ({ kind: "level", value: levels[levels.length - 1].value })),
  ];
}
