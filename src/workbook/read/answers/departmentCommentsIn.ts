/** Reads back what each department wrote. */
import type { Response } from "../../../assessment/assessment";
import { departmentKey } from "../../../assessment/departments/departmentNames";
import type { Framework } from "../../../framework/framework";
import { COMMENT_HEADINGS } from "../../sheets/departmentComments/departmentCommentHeadings";
import { cellText, plainText } from "./cellAt";
import { codeOf } from "./departmentCells";
import { rowsBelow, type HeadedSheet } from "./departmentSheets";
import { cellProblem, SAYS } from "./problems";
import type { KeptReturn } from "./keptReturns";
import type { ReadProblem } from "./ReadProblem";

type Said = Pick<Response, "comment" | "evidence">;

export interface FoundComments {
  /** By `departmentKey`, then by value code id. */
  readonly texts: ReadonlyMap<string, ReadonlyMap<string, Said>>;
  /** Rows with a text whose value code or department is not known. */
  readonly problems: readonly ReadProblem[];
}

/** The comments and evidence of these departments. */
export function departmentCommentsIn(
  comments: HeadedSheet | undefined,
  known: readonly KeptReturn[],
  framework: Framework,
): FoundComments {
  const texts = new Map(
    known.map(({ department }) => [departmentKey(department), new Map<string, Said>()]),
  );
  const problems: ReadProblem[] = [];
  if (comments === undefined) return { texts, problems };
  for (const { row, at } of rowsBelow(comments)) {
    const textAt = (heading: string): string => cellText(at(heading)).replace(/\r\n?/g, "\n");
    const comment = textAt(COMMENT_HEADINGS.comment);
    const evidence = textAt(COMMENT_HEADINGS.evidence);
    const ref = plainText(at(COMMENT_HEADINGS.ref));
    const department = plainText(at(COMMENT_HEADINGS.department));
    const code = codeOf(framework, "", ref);
    const own = texts.get(departmentKey(department));
    if (code !== undefined && own !== undefined) own.set(code.id, { comment, evidence });
    else if (comment !== "" || evidence !== "") {
      const heading = code === undefined ? COMMENT_HEADINGS.ref : COMMENT_HEADINGS.department;
      const column = comments.columns.get(heading) ?? 0;
      const place = { sheet: comments.sheet.name, row, column };
      const text = code === undefined ? ref : department;
      problems.push(cellProblem("departmentsChanged", place, text, SAYS.departmentComment, code));
    }
  }
  return { texts, problems };
}
