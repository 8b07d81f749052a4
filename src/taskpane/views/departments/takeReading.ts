/** What becomes of a file that was read, and of the person's answers about it. */
import type { DepartmentReturn } from "../../../assessment/assessment";
import { departmentName, isSameDepartment } from "../../../assessment/departments/departmentNames";
import { decide, type Others } from "../../../workbook/read/returns/decide";
import { newerOf } from "../../../workbook/read/returns/newerOf";
import type { ReturnRead, ReturnReading } from "../../../workbook/read/returns/ReturnOutcome";
import type { Accepted, Asked, Inbox } from "../../context/InboxContext";

type Returns = readonly DepartmentReturn[];

/** The inbox with one more file. */
export function takeReading(inbox: Inbox, reading: ReturnReading, inWorkbook: Returns): Inbox {
  const found = decide(reading, othersOf(inbox, inWorkbook));
  switch (found.kind) {
    case "accepted":
      return accept(inbox, found);
    case "needsPerson":
      return { ...inbox, questions: [...inbox.questions, found] };
    case "leftOut":
      return { ...inbox, leftOut: [...inbox.leftOut, found] };
  }
}

/** What a person says about a file. */
export type Answer =
  | { readonly kind: "name"; readonly department: string }
  /** Of two files of one department, the newer; of one that is in question, just that. */
  | { readonly kind: "use" }
  | { readonly kind: "keepBoth" }
  | { readonly kind: "leaveOut" };

/** The inbox after the person has answered a question. */
export function answerQuestion(
  before: Inbox,
  asked: Asked,
  answer: Answer,
  inWorkbook: Returns,
): Inbox {
  const inbox = { ...before, questions: before.questions.filter((one) => one !== asked) };
  const { read, question } = asked;
  switch (answer.kind) {
    case "leaveOut":
      return inbox;
    case "name":
      return takeReading(inbox, named(read, departmentName(answer.department)), inWorkbook);
    case "keepBoth":
      return takeReading(inbox, named(read, freeName(asked, inbox, inWorkbook)), inWorkbook);
    case "use": {
      const isRival = (one: Accepted): boolean =>
        isSameDepartment(one.read.answers.department, read.answers.department);
      const rival = inbox.accepted.find(isRival);
      const used =
        question.kind === "sameDepartment" && rival !== undefined
          ? (newerOf(rival.read, read) ?? read)
          : read;
      const rest = { ...inbox, accepted: inbox.accepted.filter((one) => !isRival(one)) };
      const replaces = inWorkbook.find((one) =>
        isSameDepartment(one.department, used.answers.department),
      );
      return accept(rest, { read: used, ...(replaces === undefined ? {} : { replaces }) });
    }
  }
}

/** Without what is in the workbook by now. */
export function withoutBroughtIn(inbox: Inbox, inWorkbook: Returns): Inbox {
  const isIn = ({ read: { answers } }: Accepted): boolean =>
    inWorkbook.some(
      (one) =>
        isSameDepartment(one.department, answers.department) &&
        one.added === answers.added &&
        one.file === answers.file,
    );
  return { ...inbox, accepted: inbox.accepted.filter((one) => !isIn(one)) };
}

function accept(inbox: Inbox, { read, replaces }: Accepted): Inbox {
  const accepted = { read, ...(replaces === undefined ? {} : { replaces }) };
  return { ...inbox, accepted: [...inbox.accepted, accepted] };
}

function othersOf({ accepted }: Inbox, inWorkbook: Returns): Others {
  return { inWorkbook, justAdded: accepted.map(({ read }) => read) };
}

function named(read: ReturnRead, department: string): ReturnRead {
  return { ...read, answers: { ...read.answers, department } };
}

/** "Housing (2)", or the next number that no department has, spelt as the first one is. */
function freeName({ read, question }: Asked, inbox: Inbox, inWorkbook: Returns): string {
  const { department } = question.kind === "sameDepartment" ? question.other.answers : read.answers;
  const taken = [...inWorkbook, ...inbox.accepted.map((one) => one.read.answers)];
  for (let number = 2; ; number += 1) {
    const name = `${department} (${number})`;
    if (!taken.some((one) => isSameDepartment(one.department, name))) return name;
  }
}
