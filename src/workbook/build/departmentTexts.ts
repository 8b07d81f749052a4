/** What the cells of Departments that people fill in hold, short enough for a build's notes. */
import type { Departments, LevelEntry } from "../../assessment/assessment";
import { NOT_ASSESSED } from "../../assessment/assessment";
import { departmentKey } from "../../assessment/departments/departmentNames";
import { allValueCodes, type Framework } from "../../framework/framework";
import type { AsTyped, TypedAgreement } from "../sheets/planContext";
import { textDigest } from "../plan/textDigest";

/** Each list is in the order of the framework's value codes. */
export interface DepartmentTexts {
  /** By `departmentKey`. */
  readonly levels: ReadonlyMap<string, readonly string[]>;
  readonly agreed: readonly string[];
  /** As `textDigest`; "" without one. */
  readonly reasons: readonly string[];
}

/** An agreed level, or what is typed there instead, with its reason. */
export interface AgreedCell {
  readonly entry: LevelEntry;
  readonly reason: string;
}

/** The texts of these departments. */
export function departmentTexts(
  departments: Departments,
  typed: AsTyped["agreed"],
  framework: Framework,
): DepartmentTexts {
  const ids = allValueCodes(framework).map(({ id }) => id);
  const cells = ids.map((id) => agreedCell(departments, typed, id));
  return {
    levels: new Map(
      departments.returns.map(({ department, responses }) => [
        departmentKey(department),
        ids.map((id) => entryText(responses.get(id)?.entry ?? NOT_ASSESSED)),
      ]),
    ),
    agreed: cells.map(({ entry }) => entryText(entry)),
    reasons: cells.map(({ reason }) => reasonText(reason)),
  };
}

/** What Departments says of a value code's agreed level. */
export function agreedCell(
  { agreed }: Departments,
  typed: ReadonlyMap<string, TypedAgreement> | undefined,
  id: string,
): AgreedCell {
  const one = agreed.get(id);
  if (one !== undefined) return { entry: { kind: "level", value: one.level }, reason: one.reason };
  const { level, reason } = typed?.get(id) ?? { level: "", reason: "" };
  return { entry: level === "" ? NOT_ASSESSED : { kind: "notALevel", text: level }, reason };
}

/** The same text for the same entry. */
export function entryText(entry: LevelEntry): string {
  switch (entry.kind) {
    case "notAssessed":
      return "";
    case "level":
      return String(entry.value);
    case "notApplicable":
      return "n/a";
    case "notALevel":
      return `"${entry.text}`;
  }
}

/** A reason as the notes have it. */
export function reasonText(reason: string): string {
  return reason === "" ? "" : textDigest(reason);
}
