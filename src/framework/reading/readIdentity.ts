import { takenFor } from "../typedIntoACell";
import type { JsonNode } from "./parseJson";
import { LONGEST, readTitle } from "./readText";
import type { Report } from "./Report";

type Kind = "theme" | "key area" | "value code";

/** The ids of each kind and the refs of all kinds used in the file so far, in lower case. */
export interface Identities {
  readonly ids: Readonly<Record<Kind, Set<string>>>;
  readonly refs: Set<string>;
}

/** Identities with none used yet. */
export function noIdentities(): Identities {
  return {
    ids: { theme: new Set(), "key area": new Set(), "value code": new Set() },
    refs: new Set(),
  };
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SLUG_PATH = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
const REF = /^[A-Za-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*$/;

/**
 * Reads an id: lower-case letters, digits and dashes; a value code's id may be a path with slashes.
 */
export function readId(
  report: Report,
  node: JsonNode | undefined,
  part: string,
  shape: "slug" | "slug path",
): string | undefined {
  const id = readTitle(report, node, part, "The id", LONGEST.id);
  if (id === undefined || node === undefined) return undefined;
  if (!(shape === "slug" ? SLUG : SLUG_PATH).test(id)) {
    report.add(
      node,
      part,
      `The id "${id}" is not made of small letters, digits and single dashes.`,
      shape === "slug"
        ? 'Write it like "working-with-partners".'
        : 'Write it like "working-with-partners/culture".',
    );
  }
  return id;
}

/**
 * Reads id and ref of a theme, key area or value code and reports any already used. `isTheme` is
 * true for a key area that is its theme and shares its ref.
 */
export function readIdentity(
  report: Report,
  members: ReadonlyMap<string, JsonNode>,
  part: string,
  kind: Kind,
  identities: Identities,
  isTheme = false,
): void {
  const idNode = members.get("id");
  const id = readId(report, idNode, part, kind === "value code" ? "slug path" : "slug");
  if (idNode !== undefined && id !== undefined) {
    reportUsed(report, idNode, part, `id "${id}"`, `${kind}s`, identities.ids[kind], id);
  }
  const refNode = members.get("ref");
  const ref = readTitle(report, refNode, part, "The ref", LONGEST.ref);
  if (refNode === undefined || ref === undefined) return;
  checkRef(report, refNode, part, ref);
  if (!isTheme) {
    reportUsed(report, refNode, part, `ref "${ref}"`, "parts", identities.refs, ref);
  }
}

function reportUsed(
  report: Report,
  node: JsonNode,
  part: string,
  what: string,
  things: string,
  used: Set<string>,
  text: string,
): void {
  const key = text.toLowerCase();
  if (used.has(key)) {
    report.add(node, part, `The ${what} is given to two ${things}.`, "Give each one of its own.");
  }
  used.add(key);
}

/** People type refs into cells; there a cell address, unlike a date, stays a text. */
function checkRef(report: Report, node: JsonNode, part: string, ref: string): void {
  if (!REF.test(ref)) {
    report.add(
      node,
      part,
      `The ref "${ref}" is not a letter followed by letters, digits and single dots or dashes.`,
      'Write it like "AB1.2".',
    );
    return;
  }
  if (ref.length <= LONGEST.ref && isConverted(ref)) {
    report.add(
      node,
      part,
      `Excel takes the ref "${ref}" for ${takenFor(ref)}.`,
      'Choose other letters, such as "AB1.2".',
    );
  }
}

/** Money in letters, such as R1.2 in South Africa, is no reason to refuse what others write. */
function isConverted(ref: string): boolean {
  const taken = takenFor(ref);
  return taken === "a date" || taken === "a truth value";
}

/** False for a text that no theme, key area or value code can have as its ref. */
export function canBeRef(text: string): boolean {
  return REF.test(text) && !isConverted(text);
}
