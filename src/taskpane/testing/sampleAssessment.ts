/** Assessments of the two frameworks with made-up answers, for tests and pictures. */
import type { Assessment, LevelEntry, Response } from "../../assessment/assessment";
import { allKeyAreas, allValueCodes, type Framework } from "../../framework/framework";

export interface SampleSize {
  /** How many value codes have a level, from the first; all by default. */
  readonly assessed?: number;
  readonly department?: string;
  /** Entries that replace the made-up level, by ref. */
  readonly entries?: Readonly<Record<string, LevelEntry>>;
}

/** A draft for an invented council; levels cycle, starting with the second. */
export function sampleAssessment(framework: Framework, size: SampleSize = {}): Assessment {
  const { assessed = Infinity, department = "", entries = {} } = size;
  const { levels } = framework;
  const responses = allValueCodes(framework).flatMap(({ id, ref }, index) => {
    const given = entries[ref];
    if (given === undefined && index >= assessed) return [];
    const level = levels[1 + ((index * 7) % (levels.length - 1))];
    const entry: LevelEntry = given ?? { kind: "level", value: level.value };
    const response: Response = { entry, comment: "Made up.", evidence: "" };
    return [[id, response] as const];
  });
  return {
    framework,
    details: {
      organisation: "Fenbridge District Council",
      department,
      date: "2026-03-14",
      status: "draft",
      allowNotApplicable: true,
    },
    responses: new Map(responses),
    targets: new Map(allKeyAreas(framework).map(({ id }) => [id, levels[2].value])),
    officers: new Map(),
    inShort: new Map(),
  };
}
