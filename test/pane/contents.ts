/** The possible workbook contents of a scene. */
import type { SignOff } from "../../src/assessment/signOff";
import { signOffsOf, withSignOff } from "../../src/workbook/sheets/data/signOffText";
import type { Assessment, EarlierAssessment, Response } from "../../src/assessment/assessment";
import { addReturn, NO_DEPARTMENTS } from "../../src/assessment/departments/addReturn";
import { agreeLevel } from "../../src/assessment/departments/agreeLevel";
import { differences } from "../../src/assessment/departments/differences";
import { withDepartments } from "../../src/assessment/departments/withDepartments";
import { allKeyAreas, allValueCodes, type Framework } from "../../src/framework/framework";
import { yearBefore } from "../../src/assessment/movement/testEarlier";
import type { ReturnReading } from "../../src/workbook/read/returns/ReturnOutcome";
import { cellProblem, SAYS, sheetProblem } from "../../src/workbook/read/answers/problems";
import { loadShippedFramework } from "../../src/framework/loadShippedFramework";
import {
  SOUND,
  type FakeAssessmentService,
} from "../../src/taskpane/testing/fakeAssessmentService";
import {
  departmentReturn,
  readReturn,
  type Levels,
} from "../../src/taskpane/testing/departmentReturns";
import { makeTestFramework, makeUneven } from "../../src/framework/testFramework";
import { supplierRisk } from "../tools/supplierRisk";
import type { SceneContents } from "./SceneContents";
import { CARRIED_CONTENTS } from "./carriedContents";
import { sampleAssessment, type SampleSize } from "../../src/taskpane/testing/sampleAssessment";

const procurement = async (size: SampleSize = {}): Promise<Assessment> =>
  sampleAssessment(await loadShippedFramework("nps-2018"), size);

/** Not every level can be chosen for every value code, and one label has 60 characters. */
const twelveLevels = (): Framework => {
  const framework = makeUneven(makeTestFramework({ levels: 12, themes: 1, keyAreas: 1 }));
  return {
    ...framework,
    levels: framework.levels.map((level) =>
      level.value === 3 ? { ...level, name: LONG_NAME, label: `3 - ${LONG_NAME}` } : level,
    ),
  };
};
const LONG_NAME = "Good intentions, written down by some, followed by few";

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

const SIGNED = {
  kind: "submitted",
  on: "2026-05-14T10:42",
  date: "2026-05-14",
  name: "A. Reed",
  role: "head of procurement",
  note: "",
  fingerprint: "7F3A 91C2 0B4E",
} as const satisfies SignOff;

/** Assured; in an earlier state also approved, reopened and submitted again. */
const signed = async (isEarlier: boolean): Promise<Assessment> => {
  const fingerprint = isEarlier ? "C04D 77E1 2A9F" : SIGNED.fingerprint;
  const assured: SignOff = {
    ...SIGNED,
    kind: "assured",
    date: "2026-05-18",
    name: "J. Okafor",
    role: "internal audit",
    note: "12 of 59 checked against evidence.",
    fingerprint,
  };
  const approved: SignOff = {
    ...assured,
    kind: "approved",
    date: "2026-05-21",
    name: "Cllr M. Evans",
    role: "cabinet member for finance and resources",
    note: "Cabinet, item 7",
  };
  const reopened: SignOff = {
    ...SIGNED,
    kind: "reopened",
    name: "",
    role: "",
    note: "Care contracts",
  };
  const history: readonly SignOff[] = isEarlier
    ? [{ ...SIGNED, fingerprint }, assured, approved, reopened, SIGNED]
    : [SIGNED, assured];
  return { ...(await submitted()), signOffs: signOffsOf(history.reduce(withSignOff, "")) };
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

/** As many departments, each with its levels, and a comment here and there. */
const together = async (count: number, expected = count): Promise<Assessment> => {
  const made = await procurement({ assessed: 0 });
  const codes = allValueCodes(made.framework);
  const names = Array.from({ length: expected }, (_, index) => departmentName(index));
  const returns = names.slice(0, count).map((department, number) => ({
    ...departmentReturn(made, department, {}, number % 5 === 4 ? { status: "draft" } : {}),
    responses: new Map(
      codes.flatMap((code, index): [string, Response][] => {
        if (number % 7 === 6 && index % 9 === 0) return [];
        const value = 1 + ((index + (index % 3 === 0 ? number * number : 0)) % 3);
        const at = number + index;
        const comment = at % 3 === 1 || at % 6 === 0 ? SAID[at % SAID.length] : "";
        return [[code.id, { entry: { kind: "level", value }, comment, evidence: "" }]];
      }),
    ),
  }));
  const departments = returns.reduce(addReturn, { ...NO_DEPARTMENTS, expected: names });
  return withDepartments(made, departments);
};

const SAID = [
  "No training has been offered since 2023; members of our scrutiny panel have asked for it twice.",
  "Two councillors took the regional course.",
  "In the induction for all new members.",
  "Part of the member development programme. Scrutiny members use the question sheet we wrote with the commissioning team at every contract review.",
  "Planned for the new council term.",
];

const NAMES = [
  "Adult social care",
  "Children’s services",
  "Environment",
  "Finance",
  "Highways",
  "Housing",
  "Legal services",
  "Planning",
  "Public health",
  "Revenues and benefits",
  "Waste",
  "Libraries, museums and cultural services",
];

function departmentName(index: number): string {
  const name = NAMES[index % NAMES.length];
  return index < NAMES.length ? name : `${name} ${Math.floor(index / NAMES.length) + 1}`;
}

/** Agreed by the first departments; one of them has changed its answer since. */
const changedSince = async (): Promise<Assessment> => {
  const made = await together(9, 12);
  const before = made.departments ?? NO_DEPARTMENTS;
  const [code] = differences(before, made.framework);
  const agreed = agreeLevel(
    before,
    {
      valueCodeId: code.valueCodeId,
      level: 2,
      reason: "Training moved to June and is paid for.",
      present: "Head of procurement, finance lead, audit",
      on: "2026-05-14T14:32",
    },
    made.framework,
  );
  if (agreed.kind !== "agreed") throw new Error("The level was not agreed.");
  const [first] = agreed.departments.returns;
  const responses = new Map([
    ...first.responses,
    [
      code.valueCodeId,
      { entry: { kind: "level", value: 3 }, comment: "The course has begun.", evidence: "" },
    ] as const,
  ]);
  return withDepartments(made, addReturn(agreed.departments, { ...first, responses }));
};

/** Files of every kind, by name. */
const files = async (): Promise<FakeAssessmentService["returns"]> => {
  const made = await procurement({ assessed: 0 });
  const give = (name: string, department: string, levels: Levels, date = "2026-05-12") =>
    [
      name,
      readReturn({ ...departmentReturn(made, department, levels, { date }), file: name }),
    ] as const;
  return new Map<string, ReturnReading>([
    give("Housing.xlsx", "Housing", { "SL1.1": 1 }),
    give("Housing final version 2.xlsx", "Housing", { "SL1.1": 2 }, "2026-05-14"),
    give("Finance.xlsx", "Finance", {}),
    give("Return 41.xlsx", "", { "SL1.2": 2 }),
    [
      "Waste final.xlsx",
      {
        kind: "leftOut",
        file: "Waste final.xlsx",
        reason: "password",
        message:
          "This file has a password. Remove it in Excel (File, Info, Protect Workbook) and try again.",
      },
    ],
  ]);
};

/** As many files that can be added, "Return 1.xlsx" the first. */
const manyFiles = (made: Assessment, count: number): FakeAssessmentService["returns"] =>
  new Map(
    Array.from({ length: count }, (_, index) => {
      const file = `Return ${index + 1}.xlsx`;
      const answers = departmentReturn(made, departmentName(index));
      return [file, readReturn({ ...answers, file })];
    }),
  );

/** By name; each is made when a scene asks for it. */
/** Three earlier rounds, newest first. */
function roundsOf({ framework, responses }: Assessment): readonly EarlierAssessment[] {
  const rounds: EarlierAssessment[] = [];
  for (const year of [2025, 2024, 2023]) {
    const before = yearBefore(framework, rounds.at(-1)?.responses ?? responses);
    rounds.push({
      ...before,
      file: `Fenbridge ${year}.xlsx`,
      fingerprint: `${year} 91C2 0B4E`,
      details: { ...before.details, date: `${year}-03-12` },
    });
  }
  return rounds;
}

export const CONTENTS = {
  ...CARRIED_CONTENTS,
  interrupted: async (): Promise<SceneContents> =>
    Promise.resolve({ contents: undefined, interrupted: { ...INTERRUPTED, typed: 2 } }),
  interruptedRebuild: async (): Promise<SceneContents> => ({
    contents: await procurement(),
    interrupted: { ...INTERRUPTED, rebuilds: true, notAdded: NAMES },
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
  criteria: async (): Promise<SceneContents> =>
    Promise.resolve({ contents: sampleAssessment(supplierRisk(), { assessed: 0 }) }),
  manyLevels: async (): Promise<SceneContents> =>
    Promise.resolve({ contents: sampleAssessment(twelveLevels(), { assessed: 0 }) }),
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
  assured: async (): Promise<SceneContents> => ({ contents: await signed(false) }),
  signedEarlier: async (): Promise<SceneContents> => ({ contents: await signed(true) }),
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
  movement: async (): Promise<SceneContents> => {
    const made = await provisional();
    return { contents: { ...made, earlier: [yearBefore(made.framework, made.responses)] } };
  },
  rounds: async (): Promise<SceneContents> => {
    const made = await provisional();
    return { contents: { ...made, earlier: roundsOf(made) } };
  },
  /** One round of three is kept, one cannot be read, and the file of another version has no date. */
  roundFiles: async (): Promise<SceneContents> => {
    const made = await provisional();
    const [kept, older] = roundsOf(made);
    const framework = {
      ...made.framework,
      version: "2016",
      themes: made.framework.themes.map((theme) => ({
        ...theme,
        keyAreas: theme.keyAreas.map((keyArea) => ({
          ...keyArea,
          valueCodes: keyArea.valueCodes.map((code, index) =>
            index === 1 ? { ...code, id: `${code.id}-then` } : code,
          ),
        })),
      })),
    };
    const earlier = { ...older, framework, details: { ...older.details, date: "" } };
    const notes = [{ kind: "otherVersion", version: "2016" }, { kind: "noDate" }] as const;
    const problem = {
      kind: "earlierGone",
      sheet: null,
      cell: null,
      valueCode: null,
      text: "",
      message:
        "What this workbook keeps of Fenbridge 2023.xlsx of 12 March 2023 cannot be read. Choose its workbook again, or continue without it: More, Movement.",
    } as const;
    return {
      contents: { ...made, earlier: [kept] },
      condition: { ...SOUND, problems: [problem] },
      earlierFiles: new Map([[earlier.file, { kind: "earlier", earlier, notes }]]),
    };
  },
  /** Workbooks of five other councils, and one of a department. */
  councilFiles: async (): Promise<SceneContents> => {
    const made = await procurement();
    const names = ["Ashby", "Borley", "Corby", "Derwent", "Elton", "Fenbridge Housing"];
    return {
      contents: made,
      lastRounds: new Map(
        names.map((name, index) => [
          `${name}.xlsx`,
          {
            kind: "lastRound",
            file: `${name}.xlsx`,
            assessment: {
              ...made,
              details: {
                ...made.details,
                organisation: `${name} District Council`,
                department: index < names.length - 1 ? "" : "Housing",
              },
            },
            actions: [],
            notes: [],
          },
        ]),
      ),
    };
  },
  earlierFile: async (): Promise<SceneContents> => {
    const made = await provisional();
    const earlier = yearBefore(made.framework, made.responses);
    const notes = [{ kind: "otherCouncil", organisation: "Marshford" }] as const;
    return {
      contents: made,
      earlierFiles: new Map([[earlier.file, { kind: "earlier", earlier, notes }]]),
    };
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
  departments3: async (): Promise<SceneContents> => ({
    contents: await together(3),
    returns: await files(),
  }),
  departments12: async (): Promise<SceneContents> => ({ contents: await changedSince() }),
  departments100: async (): Promise<SceneContents> => ({ contents: await together(100, 104) }),
  /** Answers of its own, and files to add. */
  ownLevels: async (): Promise<SceneContents> => {
    const made = await procurement({ assessed: 42 });
    return { contents: made, returns: manyFiles(made, 100) };
  },
  files: async (): Promise<SceneContents> => ({
    contents: await procurement({ assessed: 0 }),
    returns: await files(),
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
