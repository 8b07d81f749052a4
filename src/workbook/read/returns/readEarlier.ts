/** Reads the workbook of an earlier assessment, or says why it cannot be compared. */
import type { EarlierAssessment, Response } from "../../../assessment/assessment";
import { countedResponses } from "../../../assessment/departments/countedResponses";
import { fingerprintOf } from "../../../assessment/fingerprint";
import { hasContent } from "../../../assessment/hasContent";
import type { FoundAssessment } from "../answers/assessmentIn";
import { leftOut } from "./leftOut";
import { assessmentOf, notesOf } from "./readReturn";
import type {
  ComparedWith,
  EarlierNote,
  EarlierReading,
  LeftOut,
  ReturnFile,
} from "./ReturnOutcome";

/** Never throws for what a file holds: whatever cannot be read is left out with its reason. */
export async function readEarlier(file: ReturnFile, now: ComparedWith): Promise<EarlierReading> {
  const found = assessmentOf(file, now.framework);
  if (found.kind === "leftOut") return found;
  return whyNotCompared(file.name, found, now) ?? (await earlierOf(file.name, found, now));
}

/** Another version is compared as far as both ask the same. */
function whyNotCompared(
  name: string,
  { assessment: { framework, details, responses } }: FoundAssessment,
  now: ComparedWith,
): LeftOut | undefined {
  if (framework.id !== now.framework.id) {
    return leftOut(name, "otherFramework", { theirs: framework.title });
  }
  if (details.sample === true && !now.sample) return leftOut(name, "madeUp");
  const hasAnswers = [...responses.values()].some(({ entry }) => entry.kind !== "notAssessed");
  return hasAnswers ? undefined : leftOut(name, "noAnswers");
}

async function earlierOf(
  file: string,
  found: FoundAssessment,
  now: ComparedWith,
): Promise<EarlierReading> {
  const { assessment } = found;
  const { framework } = assessment;
  const { organisation, department, date, status, allowNotApplicable } = assessment.details;
  const responses = countedResponses(assessment.responses, framework);
  const earlier: EarlierAssessment = {
    file,
    added: now.added,
    fingerprint: await fingerprintOf(assessment),
    framework,
    details: {
      organisation,
      department,
      date,
      status,
      // Where a cell says so, it counts: the words have no other meaning.
      allowNotApplicable: allowNotApplicable || [...responses.values()].some(isNotApplicable),
    },
    responses: new Map(
      [...responses]
        .map(([id, { entry, comment }]) => [id, { entry, comment, evidence: "" }] as const)
        .filter(([, response]) => hasContent(response)),
    ),
  };
  return { kind: "earlier", earlier, notes: notesOfEarlier(found, earlier, now) };
}

function isNotApplicable({ entry }: Response): boolean {
  return entry.kind === "notApplicable";
}

function notesOfEarlier(
  found: FoundAssessment,
  { framework, responses, details }: EarlierAssessment,
  now: ComparedWith,
): readonly EarlierNote[] {
  const { date } = details;
  const isLate = date !== "" && now.date !== "" && date >= now.date;
  return [
    ...(framework.version === now.framework.version
      ? []
      : [{ kind: "otherVersion", version: framework.version } as const]),
    ...(date === "" ? [{ kind: "noDate" } as const] : []),
    ...(isLate ? [{ kind: "notEarlier", date } as const] : []),
    ...notesOf(found, { responses }, { framework, organisation: now.organisation }),
  ];
}
