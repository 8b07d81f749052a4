/**
 * Identifies a row's value code by its id, checked against the ref and the title that move with the
 * visible row.
 */
import type { ValueCode } from "../../../framework/framework";
import type { KnownCodes } from "./knownCodes";

/** What a row's cells contain; undefined for a missing column. */
export interface RowMarks {
  readonly id: string;
  readonly ref: string | undefined;
  readonly title: string | undefined;
}

export type Identified =
  | {
      readonly kind: "known";
      readonly code: ValueCode;
      /** "id" if nothing contradicts it; "otherRef" if id and title agree and the ref is another's. */
      readonly by: "id" | "alteredId" | "otherRef" | "ref" | "title";
    }
  /** Id, ref and title belong to different value codes. */
  | { readonly kind: "contradiction"; readonly codes: readonly ValueCode[] }
  | { readonly kind: "unknown" };

/** Decides by what agrees; never by ref or title only if another mark contradicts it. */
export function identifyRow({ id, ref, title }: RowMarks, known: KnownCodes): Identified {
  const byId = known.byId.get(id) ?? known.byLowerId.get(id.toLowerCase());
  const byRef = ref === undefined ? undefined : known.byRef.get(ref.toLowerCase());
  const byTitle = title === undefined ? undefined : (known.byText.get(title) ?? NONE);
  const suits = (code: ValueCode): boolean => byTitle?.has(code) === true;
  const speaksAgainst = (code: ValueCode): boolean =>
    byTitle !== undefined && byTitle.size > 0 && !byTitle.has(code);
  if (byId !== undefined) {
    if (byRef === byId) return { kind: "known", code: byId, by: by(byId, id) };
    if (byRef === undefined) {
      return speaksAgainst(byId)
        ? { kind: "contradiction", codes: [byId] }
        : { kind: "known", code: byId, by: by(byId, id) };
    }
    if (suits(byRef) && !suits(byId)) return { kind: "known", code: byRef, by: "ref" };
    if (suits(byId) && !suits(byRef)) return { kind: "known", code: byId, by: "otherRef" };
    return { kind: "contradiction", codes: [byId, byRef] };
  }
  if (byRef !== undefined) {
    return suits(byRef)
      ? { kind: "known", code: byRef, by: "ref" }
      : { kind: "contradiction", codes: [byRef] };
  }
  const [only, ...others] = byTitle ?? [];
  return only !== undefined && others.length === 0
    ? { kind: "known", code: only, by: "title" }
    : { kind: "unknown" };
}

/**
 * An id in different capitals counts as altered: formulas that look it up ignore case, but other
 * code does not.
 */
function by(code: ValueCode, id: string): "id" | "alteredId" {
  return code.id === id ? "id" : "alteredId";
}

const NONE: ReadonlySet<ValueCode> = new Set();
