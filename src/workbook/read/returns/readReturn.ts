/** Reads a department's file into its answers to the council's framework, or says why not. */
import type { DepartmentReturn, Response } from "../../../assessment/assessment";
import { countedResponses } from "../../../assessment/departments/countedResponses";
import { departmentName, isDepartmentName } from "../../../assessment/departments/departmentNames";
import { equalIgnoringCase, excelTrim } from "../../../assessment/excelText";
import { fingerprintOf } from "../../../assessment/fingerprint";
import { allValueCodes, type Framework } from "../../../framework/framework";
import { FileRefused } from "../../file/FileRefused";
import { readCells } from "../../file/readCells";
import { assessmentIn, type AssessmentIn, type FoundAssessment } from "../answers/assessmentIn";
import type { ReadProblemKind } from "../answers/ReadProblem";
import { leftOut, refused } from "./leftOut";
import type { LeftOut, Receiving, ReturnFile, ReturnNote, ReturnReading } from "./ReturnOutcome";

/** Never throws for what a file holds: whatever cannot be read is left out with its reason. */
export async function readReturn(file: ReturnFile, into: Receiving): Promise<ReturnReading> {
  const found = assessmentOf(file, into.framework);
  if (found.kind === "leftOut") return found;
  return differenceFrom(file.name, found, into) ?? (await returnOf(file, found, into));
}

/** The assessment in a file; of a workbook without its data sheet, by the rows of these frameworks. */
export function assessmentOf(
  { name, bytes }: ReturnFile,
  ...frameworks: readonly Framework[]
): FoundAssessment | LeftOut {
  let found: AssessmentIn;
  try {
    found = assessmentIn(readCells(bytes), frameworks);
  } catch (error) {
    if (error instanceof FileRefused) return refused(name, error);
    throw error;
  }
  if (found.kind === "assessment") return found;
  return leftOut(name, found.kind === "none" ? "noAssessment" : found.kind);
}

/** Why the file is not a department's answers to this framework; undefined if it is. */
function differenceFrom(
  name: string,
  { assessment: { framework, details, departments } }: FoundAssessment,
  into: Receiving,
): LeftOut | undefined {
  const ours = into.framework;
  if (framework.id !== ours.id) {
    return leftOut(name, "otherFramework", { theirs: framework.title });
  }
  if (framework.version !== ours.version) {
    return leftOut(name, "otherVersion", {
      theirs: `version ${framework.version}`,
      ours: `version ${ours.version}`,
    });
  }
  if (!sameContent(framework, ours)) {
    return leftOut(name, "otherVersion", { theirs: "a changed copy", ours: "the original" });
  }
  if (departments !== undefined) return leftOut(name, "consolidated");
  return details.sample === true && !into.sample ? leftOut(name, "sample") : undefined;
}

/** The same levels, and no value code that ours lacks. */
function sameContent(theirs: Framework, ours: Framework): boolean {
  const levels = ({ levels: all }: Framework): string =>
    JSON.stringify(all.map(({ value, label }) => [value, label]));
  const ids = new Set(allValueCodes(ours).map(({ id }) => id));
  return levels(theirs) === levels(ours) && allValueCodes(theirs).every(({ id }) => ids.has(id));
}

async function returnOf(
  { name, modified }: ReturnFile,
  found: FoundAssessment,
  into: Receiving,
): Promise<ReturnReading> {
  const { details, responses } = found.assessment;
  const { framework, added } = into;
  const answers: DepartmentReturn = {
    department: isDepartmentName(details.department) ? departmentName(details.department) : "",
    file: name,
    added,
    date: details.date,
    status: details.status,
    fingerprint: await fingerprintOf({ ...found.assessment, framework }),
    responses: countedResponses(responses, framework),
  };
  return { kind: "read", answers, modified, notes: notesOf(found, answers, into) };
}

/** Problems that are told otherwise, or do not touch an answer. */
const NOT_OF_ANSWERS: readonly ReadProblemKind[] = [
  "noRow",
  "sheetGone",
  "notALevel",
  "settingsGone",
  "entryGone",
  "date",
  "target",
  "status",
  "idLost",
];

/** What to know of the answers in a file, by the framework that they are counted for. */
export function notesOf(
  { assessment: { details }, answers, problems }: FoundAssessment,
  { responses }: Pick<DepartmentReturn, "responses">,
  { framework, organisation }: Pick<Receiving, "framework" | "organisation">,
): readonly ReturnNote[] {
  const ids = allValueCodes(framework).map(({ id }) => id);
  const isNotALevel = (response: Response | undefined): boolean =>
    response?.entry.kind === "notALevel";
  const notLevels = ids.filter((id) => isNotALevel(responses.get(id)));
  const missing = ids.filter((id) => answers.get(id)?.columns.has("level") !== true);
  const isOther =
    [details.organisation, organisation].every((name) => name !== "") &&
    !equalIgnoringCase(excelTrim(details.organisation), excelTrim(organisation));
  const unread = problems.filter(({ kind }) => !NOT_OF_ANSWERS.includes(kind));
  return [
    ...(details.status === "draft" ? [{ kind: "draft" } as const] : []),
    ...(notLevels.length === 0 ? [] : [{ kind: "notLevels", valueCodeIds: notLevels } as const]),
    ...(missing.length === 0 ? [] : [{ kind: "missing", valueCodeIds: missing } as const]),
    ...(isOther
      ? [{ kind: "otherCouncil", organisation: excelTrim(details.organisation) } as const]
      : []),
    ...(unread.length === 0 ? [] : [{ kind: "unread", problems: unread } as const]),
  ];
}
