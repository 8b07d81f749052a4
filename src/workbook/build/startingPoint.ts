/** What a build starts from. */
import type { Inspection } from "./inspectWorkbook";
import type { BuildRequest } from "./BuildOutcome";
import type { CouncilNames } from "./BuildMark";
import type { Action, AsTyped } from "../sheets/planContext";
import { broughtIn } from "./broughtIn";
import { departmentTexts, type DepartmentTexts } from "./departmentTexts";
import { entriesWithoutPlace } from "./entriesWithoutPlace";
import { givenReturns, type GivenReturns } from "./givenReturns";
import { withDepartments } from "../../assessment/departments/withDepartments";
import { withKept } from "./withKept";
import { hidesAnswer, placeInWords } from "../read/answers/hidesAnswer";
import { movedStart } from "./carried/movedStart";
import { readLostData } from "./lostData";
import { presentIn } from "./presentIn";
import { SHORTLY } from "../excel/requestContext";
import { WorkbookTrouble } from "../excel/troubles";
import type { Assessment, Response } from "../../assessment/assessment";
import { allValueCodes, type Framework } from "../../framework/framework";

export interface StartingPoint {
  readonly assessment: Assessment;
  readonly actions: readonly Action[];
  readonly asTyped?: AsTyped;
  /** True if the present action plan holds things that the new one has no place for. */
  readonly ownNotes: boolean;
  /** The responses that the present sheets hold, if they are the same assessment. */
  readonly old?: ReadonlyMap<string, Response>;
  /** What the present Start says of the council, where the request may change it. */
  readonly oldNames?: CouncilNames;
  /** What the present sheet Departments holds. */
  readonly oldDepartments?: DepartmentTexts;
  /** Departments whose answers are brought in. */
  readonly given?: GivenReturns;
  /** In a move to a newer version: `entriesDigest` of what the present sheets hold. */
  readonly movedFrom?: string;
}

/** What the new sheets start with: when building again, everything that people entered. */
export async function startingPoint(
  request: BuildRequest,
  found: Inspection,
): Promise<StartingPoint> {
  const { framework, details } = request;
  const fresh: Assessment = {
    framework,
    details: { ...details, date: "", status: "draft" },
    responses: request.responses ?? new Map(),
    targets: request.targets ?? new Map(),
    officers: request.officers ?? new Map(),
    inShort: request.inShort ?? new Map(),
    valueCodeTargets: request.valueCodeTargets ?? new Map(),
    ...comparedWith(request.earlier),
    ...(request.carriedFrom === undefined ? {} : { carriedFrom: request.carriedFrom }),
    ...keptWithoutPlace(request),
    ...tableOf(request.answersTable),
  };
  const started =
    request.departments === undefined ? fresh : withDepartments(fresh, request.departments);
  if (request.whenPresent === "putBack") return await lostAssessment(request);
  const readBack = await presentIn(found);
  const present = readBack && { ...readBack, assessment: withKept(readBack, request.kept) };
  const actions = request.actions ?? [];
  const given = givenReturns(started.departments, undefined);
  if (present === undefined) return { assessment: started, actions, ownNotes: false, given };
  if (request.whenPresent === "replaceSample") {
    return { assessment: started, actions, ownNotes: present.ownNotes, given };
  }
  const { places } = request;
  const lost = places === undefined ? entriesWithoutPlace(present, framework) : [];
  if (present.copied.length > 0) {
    const refs = allValueCodes(framework)
      .filter((code) => present.copied.includes(code.id))
      .map((code) => code.ref);
    throw new WorkbookTrouble(
      `These value codes are in two rows: ${refs.join(", ")}.`,
      "Delete one row of each, so that no answer is lost. Then rebuild the sheets.",
    );
  }
  if (lost.length > 0) {
    throw new WorkbookTrouble(
      `This workbook holds ${lost.length} entries that have no place in ${framework.title}, such as those of ${lost[0]}.`,
      "Build the other framework in a new workbook. Nothing was changed in this one.",
    );
  }
  // Without it, an earlier assessment that cannot be read would be gone for good.
  const [unread] =
    request.earlier === undefined
      ? present.problems.filter(({ kind }) => kind === "earlierGone")
      : [];
  if (unread !== undefined) {
    throw new WorkbookTrouble(unread.message, "Nothing has changed.");
  }
  const isKept = request.kept?.framework.id === framework.id;
  const [hidden] = present.problems.filter(
    (problem) => hidesAnswer(problem) && !(isKept && problem.kind === "departmentCellsGone"),
  );
  if (hidden !== undefined) {
    throw new WorkbookTrouble(
      `${placeInWords(hidden)}: ${hidden.message}`,
      "More, Check and repair lists everything that cannot be read. Nothing has changed.",
    );
  }
  if (places !== undefined) return movedStart(present, fresh, places);
  const { submission, reopening, signOffs, carriedFrom } = present.assessment;
  const departments = await broughtIn(present.assessment, request);
  const assessment: Assessment = {
    ...fresh,
    details: {
      ...present.assessment.details,
      // Without "not applicable", such responses would become texts that are not a level.
      allowNotApplicable:
        details.allowNotApplicable || present.assessment.details.allowNotApplicable,
      organisation: details.organisation || present.assessment.details.organisation,
      department: details.department || present.assessment.details.department,
    },
    responses: new Map([...present.assessment.responses, ...(request.responses ?? [])]),
    targets: present.assessment.targets,
    officers: present.assessment.officers,
    inShort: present.assessment.inShort,
    valueCodeTargets: present.assessment.valueCodeTargets,
    ...(submission === undefined ? {} : { submission }),
    ...(reopening === undefined ? {} : { reopening }),
    ...(signOffs === undefined ? {} : { signOffs }),
    ...(carriedFrom === undefined ? {} : { carriedFrom }),
    ...keptWithoutPlace(present.assessment),
    ...comparedWith(request.earlier ?? present.assessment.earlier),
    ...tableOf(request.answersTable ?? present.assessment.answersTable),
  };
  return {
    assessment: departments === undefined ? assessment : withDepartments(assessment, departments),
    actions: present.actions,
    asTyped: present.asTyped,
    ownNotes: present.ownNotes,
    old: readBack?.assessment.responses ?? new Map(),
    ...(readBack?.assessment.departments === undefined
      ? {}
      : {
          oldDepartments: departmentTexts(
            readBack.assessment.departments,
            readBack.asTyped.agreed,
            framework,
          ),
        }),
    given: givenReturns(departments, present.assessment.departments),
    oldNames: {
      organisation: present.assessment.details.organisation,
      department: present.assessment.details.department,
    },
  };
}

/** Without any such answer, the workbook has no sheet for them. */
function keptWithoutPlace({
  withoutPlace = [],
}: Pick<Assessment, "withoutPlace">): Pick<Assessment, "withoutPlace"> {
  return withoutPlace.length === 0 ? {} : { withoutPlace };
}

/** The sheet Answers lasts until somebody asks for its removal. */
function tableOf(isWanted: boolean | undefined): Pick<Assessment, "answersTable"> {
  return isWanted === true ? { answersTable: true } : {};
}

/** Without an earlier assessment, the workbook has nothing about any. */
function comparedWith(earlier: Assessment["earlier"]): Pick<Assessment, "earlier"> {
  return earlier === undefined || earlier.length === 0 ? {} : { earlier };
}

/**
 * What the sheets without a data sheet still hold.
 * @throws WorkbookTrouble if they belong to another framework, or building would lose an answer
 */
async function lostAssessment({ framework, details }: BuildRequest): Promise<StartingPoint> {
  const lost = await readLostData([framework], SHORTLY);
  if (lost?.assessment.framework.id !== framework.id) throw otherFramework(framework);
  const [first] = lost.toSettle;
  if (first !== undefined) {
    throw new WorkbookTrouble(
      `An answer cannot be read: ${placeInWords(first)}. ${first.message}`,
      "Fix it on the sheet, then restore the hidden sheet. Nothing was changed.",
    );
  }
  const { allowNotApplicable } = lost.assessment.details;
  return {
    assessment: {
      ...lost.assessment,
      details: {
        ...lost.assessment.details,
        allowNotApplicable: allowNotApplicable || details.allowNotApplicable,
      },
    },
    actions: lost.actions,
    asTyped: lost.asTyped,
    ownNotes: lost.ownNotes,
    old: lost.assessment.responses,
  };
}

function otherFramework({ title }: Framework): WorkbookTrouble {
  return new WorkbookTrouble(
    `The rows of this workbook do not belong to ${title}.`,
    "Choose the framework that the workbook was built with. Nothing was changed.",
  );
}
