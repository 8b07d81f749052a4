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
/** Refs are listed with commas, looked up in formulas and typed into cells. */
const REF = /^[^=+@'*?~,;"\s-][^*?~,;"]*$/;

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
  if (id === undefined || node?.kind !== "string") return undefined;
  if (!(shape === "slug" ? SLUG : SLUG_PATH).test(node.value)) {
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

function checkRef(report: Report, node: JsonNode, part: string, ref: string): void {
  if (canBeRef(ref)) return;
  report.add(
    node,
    part,
    `The ref "${ref}" has one of the signs * ? ~ , ; " or begins with one of = + - @ '.`,
    'Write it without the sign, such as "AB1.2", "1.2" or "G-SM-A-1".',
  );
}

/** False for a text that no theme, key area or value code can have as its ref. */
export function canBeRef(text: string): boolean {
  return REF.test(text);
}
