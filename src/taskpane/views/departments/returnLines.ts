/** What to know about a department's answers, in short lines. */
import type { DepartmentReturn } from "../../../assessment/assessment";
import { allValueCodes, type Framework } from "../../../framework/framework";
import type { ReturnNote } from "../../../workbook/read/returns/ReturnOutcome";
import { text } from "../../text/departments/departmentText";

export interface AnswerCounts {
  readonly assessed: number;
  readonly notApplicable: number;
  readonly notLevels: number;
  readonly total: number;
}

export function countAnswers({ responses }: DepartmentReturn, framework: Framework): AnswerCounts {
  const kinds = allValueCodes(framework).map(({ id }) => responses.get(id)?.entry.kind);
  const count = (kind: string): number => kinds.filter((one) => one === kind).length;
  const notApplicable = count("notApplicable");
  return {
    assessed: count("level"),
    notApplicable,
    notLevels: count("notALevel"),
    total: kinds.length - notApplicable,
  };
}

/** "58 of 58 assessed, 1 not applicable. Draft." */
export function answersLine(found: DepartmentReturn, framework: Framework): string {
  const { assessed, notApplicable, notLevels, total } = countAnswers(found, framework);
  const parts = [
    text("departments.assessed", { assessed, total }),
    ...(notApplicable === 0 ? [] : [text("departments.notApplicable", { count: notApplicable })]),
    ...(notLevels === 0 ? [] : [text("departments.notLevels", { count: notLevels })]),
  ];
  const draft = found.status === "draft" ? ` ${text("departments.draft")}` : "";
  return `${parts.join(", ")}.${draft}`;
}

/** Lines for what a person should know before bringing a file in; a draft is in the line above. */
export function noteLines(notes: readonly ReturnNote[], framework: Framework): readonly string[] {
  const refs = new Map(allValueCodes(framework).map(({ id, ref }) => [id, ref]));
  const listed = (ids: readonly string[]): string => ids.map((id) => refs.get(id) ?? id).join(", ");
  return notes.flatMap((note): readonly string[] => {
    switch (note.kind) {
      case "draft":
        return [];
      case "notLevels":
        return [text("departments.note.notLevels", { refs: listed(note.valueCodeIds) })];
      case "missing":
        return [
          text("departments.note.missing", {
            count: note.valueCodeIds.length,
            refs: listed(note.valueCodeIds),
          }),
        ];
      case "unread":
        return [
          text("departments.note.unread", { count: note.problems.length }),
          ...note.problems
            .slice(0, 3)
            .map(
              ({ sheet, cell, message }) =>
                [sheet, cell].filter(Boolean).join(", ") + `: ${message}`,
            ),
        ];
      case "otherCouncil":
        return [text("departments.note.otherCouncil", { council: note.organisation })];
    }
  });
}
