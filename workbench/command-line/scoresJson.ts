import { STATE_OF } from "../../src/assessment/answerTable/answerState";
import type { Assessment, Departments } from "../../src/assessment/assessment";
import type {
  AssessmentScores,
  GroupScore,
  KeyAreaScore,
  ThemeScore,
  ValueCodeScore,
} from "../../src/assessment/scores";
import { standingSignOffs, type StandingSignOff } from "../../src/assessment/standingSignOffs";
import type { CouncilLevel } from "../../src/assessment/departments/councilLevel";
import { carriedCounts } from "../../src/assessment/carried/carriedCounts";
import { isCarriedForward } from "../../src/assessment/carried/isCarried";
import { askedDepartments } from "../../src/assessment/departments/departmentNames";
import type { ReadProblem } from "../../src/workbook/read/answers/ReadProblem";

/**
 * What `scores --json` prints: a fixed contract with the tools that read it. A missing value is
 * null.
 */
export function scoresJson(
  assessment: Assessment,
  scores: AssessmentScores,
  problems: readonly ReadProblem[],
  asSubmitted = true,
) {
  const { framework, details, departments } = assessment;
  const hasRow = (id: string): boolean =>
    !problems.some(({ kind, valueCode }) => kind === "noRow" && valueCode === id);
  return {
    framework: { id: framework.id, version: framework.version },
    organisation: details.organisation,
    department: details.department,
    status: details.status,
    overall: group(scores.overall),
    themes: scores.themes.map((one) => theme(one, hasRow)),
    ...(departments === undefined ? {} : { departments: departmentsJson(departments) }),
    ...(isCarriedForward(assessment) ? { carriedForward: carriedJson(assessment) } : {}),
    ...(assessment.signOffs === undefined ? {} : { signOff: signOffJson(assessment, asSubmitted) }),
    problems,
  };
}

/** What holds now, and the whole history; an entry that was changed or cannot be read says so. */
function signOffJson(assessment: Assessment, asSubmitted: boolean) {
  const { submitted = null, assured, approved } = standingSignOffs(assessment, asSubmitted);
  const given = (one: StandingSignOff | undefined) =>
    one === undefined ? null : { ...one.signOff, forEarlierState: one.isEarlier };
  return {
    submitted,
    assured: given(assured),
    approved: given(approved),
    history: (assessment.signOffs ?? []).map(({ line, signOff, isSound }) =>
      signOff === undefined ? { text: line, sound: false } : { ...signOff, sound: isSound },
    ),
  };
}

/** What is to be reviewed, and what was confirmed without a change. */
function carriedJson(assessment: Assessment) {
  const { file = "", date = "" } = assessment.carriedFrom ?? {};
  return { file, date, ...carriedCounts(assessment) };
}

function departmentsJson({ expected, returns }: Departments) {
  return {
    asked: askedDepartments({ expected, returns }),
    returned: returns.map(({ department, file, date, status, fingerprint }) => ({
      department,
      file,
      date,
      status,
      fingerprint,
    })),
  };
}

function group({ weakest, label, assessed, total, provisional, limiting }: GroupScore) {
  return { weakest, label, assessed, total, provisional, limiting };
}

type HasRow = (valueCodeId: string) => boolean;

function theme(score: ThemeScore, hasRow: HasRow) {
  const { id, title, keyAreas } = score;
  return { id, title, ...group(score), keyAreas: keyAreas.map((one) => keyArea(one, hasRow)) };
}

function keyArea(score: KeyAreaScore, hasRow: HasRow) {
  const { id, title, valueCodes } = score;
  return {
    id,
    title,
    ...group(score),
    valueCodes: valueCodes.map((one) => valueCode(one, hasRow)),
  };
}

function valueCode(score: ValueCodeScore, hasRow: HasRow) {
  const { id, title, level, label, comment, problem, council } = score;
  const state = hasRow(id) ? STATE_OF[score.entry.kind] : "noRow";
  return {
    id,
    title,
    level,
    label,
    comment,
    state,
    ...(problem === undefined ? {} : { problem }),
    ...(council === undefined ? {} : { council: councilJson(council) }),
  };
}

/** How the level follows from the departments. */
function councilJson(council: CouncilLevel) {
  const { basis, weakest, highest, spread, answered, asked, provisional, atWeakest } = council;
  return { basis, weakest, highest, spread, answered, asked, provisional, atWeakest };
}
