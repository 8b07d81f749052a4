/** Which workbooks belong to a set of councils. */
import type { Framework } from "../../framework/framework";
import type { Assessment } from "../assessment";
import { departmentKey } from "../departments/departmentNames";
import type { Council } from "./councilSet";

/** Why an assessment is no member of a set. */
export type NoMember = "sample" | "department" | "otherFramework" | "own";

/** Whose level the set is shown beside: it is no member. */
export interface OwnCouncil {
  readonly framework: Framework;
  readonly organisation: string;
}

/**
 * Why an assessment cannot be in a set; undefined if it can.
 * @param wanted the framework of the set; undefined while it has no member
 */
export function whyNoMember(
  { framework, details }: Assessment,
  wanted: Framework | undefined,
  own: OwnCouncil | undefined,
): NoMember | undefined {
  if (details.sample === true) return "sample";
  if (details.department.trim() !== "") return "department";
  if (wanted !== undefined && shapeOf(framework) !== shapeOf(wanted)) return "otherFramework";
  const isOwn =
    own !== undefined &&
    details.organisation.trim() !== "" &&
    isSame(details.organisation, own.organisation);
  return isOwn ? "own" : undefined;
}

/** Levels are compared where scale and key areas are the same. */
function shapeOf({ id, version, levels, themes }: Framework): string {
  const keyAreas = themes.map((theme) => theme.keyAreas.map((one) => one.id));
  return JSON.stringify([id, version, levels, keyAreas]);
}

function isSame(one: string, other: string): boolean {
  return departmentKey(one) === departmentKey(other);
}

/** A council, with the file that it is from. */
export interface Member {
  readonly file: string;
  /** Date of assessment; empty if it has none. */
  readonly date: string;
  /** True if it was not submitted: its levels can change. */
  readonly isDraft: boolean;
  readonly council: Council;
}

/** The members with another. Of a council's two files, the one with the later date counts. */
export function withMember(
  members: readonly Member[],
  member: Member,
): {
  readonly members: readonly Member[];
  /** The file that does not count, and the one that does; absent if the council is new. */
  readonly twice?: { readonly leaves: string; readonly counts: string };
} {
  const other = members.find(({ council }) => isSame(council.name, member.council.name));
  if (other === undefined) return { members: [...members, member] };
  const isNewer = member.date > other.date;
  const [counts, leaves] = isNewer ? [member, other] : [other, member];
  return {
    members: members.map((one) => (one === other ? counts : one)),
    twice: { leaves: leaves.file, counts: counts.file },
  };
}
