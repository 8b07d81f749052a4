/** Frameworks and assessments for the tests of this room: as small as a test can be read with. */
import type { Framework, KeyArea, Theme } from "../framework/framework";
import type { Assessment, LevelEntry, Response } from "./assessment";

const LEVEL_NAMES = ["None yet", "Minimum", "Developing", "Mature", "Leader", "Innovator"];

/** How many value codes stand in each key area of each theme. */
export type Outline = readonly (readonly number[])[];

/** A framework with levels `lowest` to `highest` (at most 0 to 5); ids are "t1", "t1k1", "t1k1v1". */
export function smallFramework(
  outline: Outline = [[2, 1], [1]],
  { lowest = 1, highest = 5, exemplarRule = "Be prepared to be a case study." } = {},
): Framework {
  const levels = Array.from({ length: highest - lowest + 1 }, (_, index) => {
    const value = lowest + index;
    return { value, name: LEVEL_NAMES[value], label: `${value} - ${LEVEL_NAMES[value]}` };
  });
  const keyArea = (id: string, count: number): KeyArea => ({
    id,
    ref: id.toUpperCase(),
    title: `Key area ${id}`,
    definition: [],
    whatItIs: "",
    whyImportant: "",
    valueCodes: Array.from({ length: count }, (_, index) => ({
      id: `${id}v${index + 1}`,
      ref: `${id.toUpperCase()}.${index + 1}`,
      title: `Value code ${id}.${index + 1}`,
      description: "",
      statements: levels.map(({ name }) => [`${name} statement`]),
      illustrations: [],
    })),
  });
  const themes = outline.map((counts, index): Theme => {
    const id = `t${index + 1}`;
    const keyAreas = counts.map((count, position) => keyArea(`${id}k${position + 1}`, count));
    return { id, ref: id.toUpperCase(), title: `Theme ${id}`, keyAreas };
  });
  return {
    id: "small",
    title: "Small framework",
    version: "1",
    subject: "Smallness",
    publisher: "Nobody",
    levels,
    guidance: {
      purpose: [],
      weakestLevelRule: "",
      exemplarRule,
      commentPromptsIntroduction: "",
      commentPrompts: [],
    },
    themes,
  };
}

/** A response with a comment, which settles every problem that a comment can settle. */
export function responseOf(entry: LevelEntry, comment = "Because."): Response {
  return { entry, comment, evidence: "" };
}

/** A level, "n/a", or a text that is no level. */
export function entryOf(level: number | string): LevelEntry {
  if (typeof level === "number") {
    return { kind: "level", value: level };
  }
  return level === "n/a" ? { kind: "notApplicable" } : { kind: "notALevel", text: level };
}

/** An assessment whose responses carry comments; `allowNotApplicable` is on unless said otherwise. */
export function assessmentOf(
  framework: Framework,
  levels: Readonly<Record<string, number | string>>,
  { allowNotApplicable = true, targets = {} as Readonly<Record<string, number>> } = {},
): Assessment {
  const responses = Object.entries(levels).map(([id, level]): [string, Response] => [
    id,
    responseOf(entryOf(level)),
  ]);
  return {
    framework,
    details: { organisation: "", department: "", date: "", status: "draft", allowNotApplicable },
    responses: new Map(responses),
    targets: new Map(Object.entries(targets)),
  };
}
