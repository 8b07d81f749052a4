/** The possible workbook contents of a scene. */
import type { Assessment, Response } from "../../src/assessment/assessment";
import { allKeyAreas, allValueCodes } from "../../src/framework/framework";
import { cellProblem, SAYS, sheetProblem } from "../../src/workbook/read/answers/problems";
import { loadShippedFramework } from "../../src/framework/loadShippedFramework";
import {
  SOUND,
  type FakeAssessmentService,
} from "../../src/taskpane/testing/fakeAssessmentService";
import { sampleAssessment, type SampleSize } from "../../src/taskpane/testing/sampleAssessment";

export interface SceneContents {
  readonly contents: FakeAssessmentService["contents"];
  readonly condition?: FakeAssessmentService["condition"];
  readonly interrupted?: FakeAssessmentService["interrupted"];
  readonly lacking?: FakeAssessmentService["lacking"];
}

const procurement = async (size: SampleSize = {}): Promise<Assessment> =>
  sampleAssessment(await loadShippedFramework("nps-2018"), size);

const provisional = async (): Promise<Assessment> =>
  procurement({
    assessed: 42,
    entries: { "SL1.2": { kind: "notALevel", text: "3-4" }, "SL2.2": { kind: "notApplicable" } },
  });

const submitted = async (): Promise<Assessment> => {
  const draft = await procurement();
  return {
    ...draft,
    details: { ...draft.details, status: "final" },
    submission: { on: "2026-05-14T10:42", fingerprint: "7F3A 91C2 0B4E" },
  };
};

/** Something of every kind to settle, and some value codes not assessed. */
const unsettled = async (): Promise<Assessment> => {
  const made = await procurement({
    assessed: 43,
    entries: { "SL1.2": { kind: "notALevel", text: "3-4" }, "BC1.2": { kind: "notApplicable" } },
  });
  const changes: Readonly<Record<string, Partial<Response>>> = {
    "SL2.3": { entry: { kind: "level", value: 5 }, comment: "" },
    "BC1.1": { entry: { kind: "level", value: 5 }, comment: "" },
    "BC1.2": { comment: "" },
    "SL4.2": { flag: "Ask the contracts team." },
    "BC2.1": { flag: "Check against the new policy." },
  };
  const responses = allValueCodes(made.framework).flatMap(({ id, ref }) => {
    const response = made.responses.get(id);
    return response === undefined ? [] : [[id, { ...response, ...changes[ref] }] as const];
  });
  return { ...made, responses: new Map(responses) };
};

const INTERRUPTED = {
  made: 6,
  count: 9,
  typed: 0,
  rebuilds: false,
  canFinish: true,
  canRemove: true,
};

/** By name; each is made when a scene asks for it. */
export const CONTENTS = {
  interrupted: async (): Promise<SceneContents> =>
    Promise.resolve({ contents: undefined, interrupted: { ...INTERRUPTED, typed: 2 } }),
  interruptedRebuild: async (): Promise<SceneContents> => ({
    contents: await procurement(),
    interrupted: { ...INTERRUPTED, rebuilds: true },
  }),
  interruptedStuck: async (): Promise<SceneContents> =>
    Promise.resolve({
      contents: undefined,
      interrupted: { ...INTERRUPTED, canFinish: false, canRemove: false },
    }),
  empty: async (): Promise<SceneContents> => Promise.resolve({ contents: undefined }),
  notAssessed: async (): Promise<SceneContents> => ({
    contents: await procurement({ assessed: 0 }),
  }),
  provisional: async (): Promise<SceneContents> => ({ contents: await provisional() }),
  final: async (): Promise<SceneContents> => ({ contents: await procurement() }),
  unsettled: async (): Promise<SceneContents> => ({ contents: await unsettled() }),
  ready: async (): Promise<SceneContents> => ({
    contents: {
      ...(await procurement()),
      reopening: { on: "2026-05-15T09:00", note: "The auditor asked for two comments." },
    },
  }),
  olderExcel: async (): Promise<SceneContents> => ({
    contents: await provisional(),
    lacking: ["save", "autoSave"],
  }),
  submitted: async (): Promise<SceneContents> => ({ contents: await submitted() }),
  changedSinceSubmitted: async (): Promise<SceneContents> => ({
    contents: await submitted(),
    condition: { ...SOUND, asSubmitted: false },
  }),
  sample: async (): Promise<SceneContents> => {
    const made = await provisional();
    return { contents: { ...made, details: { ...made.details, sample: true } } };
  },
  readOnly: async (): Promise<SceneContents> => ({
    contents: await provisional(),
    condition: { ...SOUND, readOnly: true },
  }),
  faults: async (): Promise<SceneContents> => {
    const made = await provisional();
    const [first] = allValueCodes(made.framework);
    const responses = new Map([...made.responses].filter(([id]) => id !== first.id));
    const sheet = "Showing leadership";
    return {
      contents: { ...made, responses },
      condition: {
        ...SOUND,
        problems: [
          sheetProblem("noRow", sheet, SAYS.noRow(first), first),
          cellProblem("unplaced", { sheet, row: 30, column: 3 }, "3 - Mature", SAYS.unknownRow),
        ],
      },
    };
  },
  earlierLayout: async (): Promise<SceneContents> => ({
    contents: await provisional(),
    condition: { ...SOUND, format: "earlierLayout" },
  }),
  officers: async (): Promise<SceneContents> => {
    const made = await provisional();
    const [first, second, third] = allKeyAreas(made.framework);
    const officers = new Map([
      [first.id, "Head of procurement"],
      [second.id, "P. Shah"],
      [third.id, "P. Shah"],
    ]);
    return { contents: { ...made, officers } };
  },
  olderFormat: async (): Promise<SceneContents> => ({
    contents: await provisional(),
    condition: { ...SOUND, format: "older" },
  }),
  newerFormat: async (): Promise<SceneContents> => ({
    contents: await provisional(),
    condition: { ...SOUND, format: "newer" },
  }),
  statements: async (): Promise<SceneContents> => ({
    contents: sampleAssessment(await loadShippedFramework("statement-set-v16a-1"), {
      department: "Housing and homelessness prevention",
    }),
  }),
  unreadable: async (): Promise<SceneContents> =>
    Promise.resolve({
      contents: {
        kind: "dataDamaged",
        message: "The hidden sheet that holds the framework is damaged or gone.",
        remedy: "Open an earlier copy of this workbook, or undo what was deleted.",
        details: "Reading the workbook | ItemNotFound | NamedItem.getRange",
      },
    }),
} as const;

export type ContentsName = keyof typeof CONTENTS;
