/** Reads a list of agreed levels: CSV with the columns `value code,level,reason`. */
import type { Departments } from "../../src/assessment/assessment";
import { agreeLevel } from "../../src/assessment/departments/agreeLevel";
import { isLevelOfOthers, parseLevelEntry } from "../../src/assessment/levelEntry";
import { allValueCodes, type Framework } from "../../src/framework/framework";
import { csvRows } from "./responses/csvRows";
import type { ReadingProblem } from "./responses/responsesReading";

const COLUMNS = ["value code", "level", "reason"];

export type AgreedReading =
  | { readonly kind: "agreed"; readonly departments: Departments }
  | { readonly kind: "problems"; readonly problems: readonly ReadingProblem[] };

/**
 * Agrees the levels of the list, each with a row in the record. An empty level leaves its value code
 * open.
 * @param on local date and time
 */
export function readAgreedCsv(
  text: string,
  departments: Departments,
  framework: Framework,
  on: string,
): AgreedReading {
  const [header, ...rows] = csvRows(text);
  const columns =
    header !== undefined && "fields" in header
      ? header.fields.map((field) => field.trim().toLowerCase())
      : [];
  if (COLUMNS.some((column) => !columns.includes(column))) {
    const remedy = `Begin with the header ${COLUMNS.join(",")}.`;
    return {
      kind: "problems",
      problems: [{ place: "line 1", message: "The header is not as it should be.", remedy }],
    };
  }
  const codes = allValueCodes(framework);
  const problems: ReadingProblem[] = [];
  const seen = new Set<string>();
  let present = departments;
  for (const row of rows) {
    if (!("fields" in row)) {
      problems.push(row);
      continue;
    }
    const place = `line ${row.line}`;
    const field = (column: string): string => (row.fields[columns.indexOf(column)] ?? "").trim();
    const name = field("value code");
    const code = codes.find(({ id, ref }) => id === name || ref === name);
    const entry = parseLevelEntry(field("level"), framework, false, code);
    if (code === undefined || seen.has(code.id)) {
      const message =
        code === undefined
          ? `The framework has no value code “${name}”.`
          : `The value code “${name}” is in the list twice.`;
      problems.push({ place, message, remedy: "Correct the line." });
      continue;
    }
    seen.add(code.id);
    if (entry.kind === "notAssessed") continue;
    if (entry.kind !== "level") {
      const message = isLevelOfOthers(field("level"), framework)
        ? `“${field("level")}” cannot be chosen for “${name}”.`
        : `“${field("level")}” is not a level in this framework.`;
      problems.push({ place, message, remedy: "Use a level’s number or label." });
      continue;
    }
    const outcome = agreeLevel(
      present,
      { valueCodeId: code.id, level: entry.value, reason: field("reason"), present: "", on },
      framework,
    );
    if (outcome.kind === "agreed") present = outcome.departments;
    else {
      const message = `The level of “${name}” is not the weakest that a department gave.`;
      problems.push({ place, message, remedy: "Give the reason." });
    }
  }
  return problems.length > 0
    ? { kind: "problems", problems }
    : { kind: "agreed", departments: present };
}
