/** What can stand in the workbook of a scene. */
import type { Assessment } from "../../src/assessment/assessment";
import { loadShippedFramework } from "../../src/framework/loadShippedFramework";
import {
  SOUND,
  type FakeAssessmentService,
} from "../../src/taskpane/testing/fakeAssessmentService";
import { sampleAssessment, type SampleSize } from "../../src/taskpane/testing/sampleAssessment";

export interface SceneContents {
  readonly contents: FakeAssessmentService["contents"];
  readonly condition?: FakeAssessmentService["condition"];
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

/** By name, each made when a scene asks for it. */
export const CONTENTS = {
  empty: async (): Promise<SceneContents> => Promise.resolve({ contents: undefined }),
  notAssessed: async (): Promise<SceneContents> => ({
    contents: await procurement({ assessed: 0 }),
  }),
  provisional: async (): Promise<SceneContents> => ({ contents: await provisional() }),
  final: async (): Promise<SceneContents> => ({ contents: await procurement() }),
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
