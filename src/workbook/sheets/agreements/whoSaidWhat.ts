/** Which departments gave which level of a value code, and what was agreed, as lines of a report. */
import type { Departments } from "../../../assessment/assessment";
import { councilLevel, givenEntries } from "../../../assessment/departments/councilLevel";
import { entryLabel } from "../../../assessment/levelEntry";
import type { Framework } from "../../../framework/framework";
import { sheetText } from "../../plan/text/sheetText";
import { givenText } from "./agreementCells";

/** "2 - Developing: Highways, Housing" for each level that was given, then what was agreed and why. */
export function whoSaidWhat(
  valueCodeId: string,
  departments: Departments,
  framework: Framework,
): readonly string[] {
  const given = new Map(
    givenEntries(valueCodeId, departments, framework).map(
      ({ department, entry }) => [department, entry] as const,
    ),
  );
  const lines = given.size === 0 ? [] : givenText(given, framework).split("\n");
  const { basis, entry } = councilLevel(valueCodeId, departments, framework);
  if (basis === "none") return lines;
  if (basis === "weakest") return [...lines, sheetText("departments.weakestCounts")];
  const reason = (departments.agreed.get(valueCodeId)?.reason ?? "")
    .split(/\r\n?|\n/)
    .join(" ")
    .trim();
  const agreed = sheetText("departments.agreedAt", { level: entryLabel(entry, framework) });
  return [...lines, reason === "" ? agreed : `${agreed} ${reason}`];
}
