/** Decides about a department's file that is read, beside those that are in. */
import type { DepartmentReturn } from "../../../assessment/assessment";
import { isSameDepartment } from "../../../assessment/departments/departmentNames";
import { hasContent } from "../../../assessment/hasContent";
import { leftOut } from "./leftOut";
import type { Acceptance, ReturnRead, ReturnReading } from "./ReturnOutcome";

/** What a file meets. */
export interface Others {
  /** In the workbook. */
  readonly inWorkbook: readonly DepartmentReturn[];
  /** Accepted just now, and not yet in the workbook. */
  readonly justAdded: readonly ReturnRead[];
}

/**
 * Whether a file counts. Answers in the workbook are replaced by later ones of their department;
 * between files just added, a person chooses.
 */
export function decide(reading: ReturnReading, { inWorkbook, justAdded }: Others): Acceptance {
  if (reading.kind === "leftOut") return reading;
  const { answers } = reading;
  if (answers.department === "") {
    return { kind: "needsPerson", read: reading, question: { kind: "noDepartment" } };
  }
  const isSame = (one: DepartmentReturn): boolean =>
    isSameDepartment(one.department, answers.department);
  const now = justAdded.find((one) => isSame(one.answers));
  const before = inWorkbook.find(isSame);
  const rival = now?.answers ?? before;
  if (rival !== undefined && rival.fingerprint === answers.fingerprint) {
    return leftOut(answers.file, "sameAnswers", {
      department: rival.department,
      file: rival.file,
    });
  }
  if (now !== undefined) {
    const question = { kind: "sameDepartment", other: now } as const;
    return { kind: "needsPerson", read: reading, question };
  }
  const others = [
    ...justAdded.map((one) => one.answers),
    ...inWorkbook.filter(
      (one) => !justAdded.some((each) => isSameDepartment(each.answers.department, one.department)),
    ),
  ];
  const twin = hasAnswers(answers)
    ? others.find((one) => !isSame(one) && one.fingerprint === answers.fingerprint)
    : undefined;
  if (twin !== undefined) {
    const question = { kind: "sameAnswers", other: twin } as const;
    return { kind: "needsPerson", read: reading, question };
  }
  if (before === undefined) return { kind: "accepted", read: reading };
  if (answers.date !== "" && answers.date < before.date) {
    const question = { kind: "older", other: before } as const;
    return { kind: "needsPerson", read: reading, question };
  }
  return { kind: "accepted", read: reading, replaces: before };
}

/** Empty workbooks are all the same, which says nothing. */
function hasAnswers({ responses }: DepartmentReturn): boolean {
  return [...responses.values()].some(hasContent);
}
