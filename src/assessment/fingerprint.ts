/** A short hash of all answers: the same answers give the same one on every machine. */
import { allValueCodes, type ValueCode } from "../framework/framework";
import {
  NOT_ASSESSED,
  type Assessment,
  type CriteriaMet,
  type LevelEntry,
  type Response,
} from "./assessment";

/**
 * Names the form of the text that is hashed, so that another form never gives the same fingerprint.
 */
const FORM = "maturity fingerprint 1";
const DIGITS = 12;
const GROUP = /.{4}(?=.)/g;

/**
 * The fingerprint of framework and responses, such as "7F3A 91C2 0B4E": the first 12 hexadecimal
 * digits of a SHA-256. Covers levels, comments, evidence and ticked criteria, not flags, details and what is
 * said of key areas: targets, officers and the lines in short. It reveals accidental changes; it is not a signature.
 */
export async function fingerprintOf(assessment: Assessment): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalText(assessment));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const digits = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return digits.slice(0, DIGITS).toUpperCase().replace(GROUP, "$& ");
}

/** Every answer in framework order, as JSON so that texts cannot run into each other. */
function canonicalText({ framework, responses }: Assessment): string {
  const answers = allValueCodes(framework).flatMap((code) => {
    const { id } = code;
    const { entry, comment, evidence, criteria } = responses.get(id) ?? NO_RESPONSE;
    const ticks = ticksOf(code, criteria);
    const isEmpty =
      entry.kind === "notAssessed" && comment === "" && evidence === "" && ticks.length === 0;
    // Without ticks as in frameworks that have no criteria.
    const ticked = ticks.length === 0 ? [] : [ticks];
    return isEmpty ? [] : [[id, entry.kind, contentOf(entry), comment, evidence, ...ticked]];
  });
  return JSON.stringify([FORM, framework.id, framework.version, answers]);
}

/** In framework order, however they were entered. */
function ticksOf(
  { criteria = [] }: ValueCode,
  met: CriteriaMet = new Map(),
): readonly (readonly [string, boolean])[] {
  return criteria
    .flatMap(({ items }) => items)
    .flatMap(({ id }) => {
      const isMet = met.get(id);
      return isMet === undefined ? [] : [[id, isMet] as const];
    });
}

const NO_RESPONSE: Response = { entry: NOT_ASSESSED, comment: "", evidence: "" };

function contentOf(entry: LevelEntry): string | number | null {
  switch (entry.kind) {
    case "level":
      return entry.value;
    case "notALevel":
      return entry.text;
    default:
      return null;
  }
}
