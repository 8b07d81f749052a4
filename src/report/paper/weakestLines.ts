/** The departments at the weakest level of a value code as lines, also for the command line. */
import type { Assessment } from "../../assessment/assessment";
import { weakestComments } from "../../assessment/departments/weakestComments";
import { reportText } from "../text/reportText";
import { paperLevel } from "./paperLevel";

/** As many departments are named; the others are counted. */
const MOST_NAMED = 3;
/** Characters shown of a comment: all of it is on the sheet Comments by department. */
const LONGEST_COMMENT = 200;

/**
 * "Housing: No central list of contracts." for each of the first, then how many others there are. A
 * line before says their level where the council agreed another. None without departments.
 * @param level the council's
 */
export function weakestLines(
  valueCodeId: string,
  level: number | null,
  { departments, framework }: Pick<Assessment, "departments" | "framework">,
): readonly string[] {
  const weakest = departments && weakestComments(valueCodeId, departments, framework);
  if (weakest === undefined) return [];
  const { said } = weakest;
  const label = paperLevel(weakest.level, framework)?.label ?? "";
  const more = said.length - MOST_NAMED;
  return [
    ...(weakest.level === level ? [] : [reportText("weakest.level", { level: label })]),
    ...said
      .slice(0, MOST_NAMED)
      .map(({ department, comment }) =>
        comment === ""
          ? department
          : reportText("weakest.said", { department, comment: excerpt(comment) }),
      ),
    ...(more > 0 ? [reportText("departments.others", { count: more })] : []),
  ];
}

/** The text on one line, cut at a word with an ellipsis if it is long. */
function excerpt(comment: string): string {
  const flat = comment.replace(/\s+/g, " ").trim();
  if (flat.length <= LONGEST_COMMENT) return flat;
  const cut = flat.lastIndexOf(" ", LONGEST_COMMENT);
  return `${flat.slice(0, cut > 0 ? cut : LONGEST_COMMENT)}\u2026`;
}
