/**
 * The history of sign-off as a text among the settings: an entry a line, each sealed together with
 * those before it, so that a changed, moved or deleted one is noticed. The seal proves nothing.
 */
import { signedByWords, type SignOff, type SignOffEntry } from "../../../assessment/signOff";
import { textDigest } from "../../plan/textDigest";
import { textOf } from "../../plan/textOf";
import type { SIGN_OFF_SETTINGS } from "./settings";

const KINDS: readonly string[] = ["submitted", "reopened", "assured", "approved"];

/** The entries in a text, oldest first. */
export function signOffsOf(text: string): readonly SignOffEntry[] {
  let seal = "";
  return linesOf(text).map((line): SignOffEntry => {
    const [given, body] = inTwo(line);
    const isSound = given === sealOf(seal, body);
    seal = given;
    const signOff = signOffOf(body);
    return { line, isSound: isSound && signOff !== undefined, ...(signOff ? { signOff } : {}) };
  });
}

/** The text of the entries. */
export function signOffsText(entries: readonly SignOffEntry[]): string {
  return entries.map(({ line }) => line).join("\n");
}

/** The text with one entry more. */
export function withSignOff(text: string, signOff: SignOff): string {
  const lines = linesOf(text);
  const [seal] = inTwo(lines.at(-1) ?? "");
  const { kind, on, date, name, role, note, fingerprint } = signOff;
  const body = JSON.stringify({ kind, on, date, name, role, note, fingerprint });
  return [...lines, `${sealOf(seal, body)} ${body}`].join("\n");
}

/** What formulas need of the history. */
export type SignOffKey = Exclude<(typeof SIGN_OFF_SETTINGS)[number], "signOffs">;

/** The latest of each kind, for the formulas; "" for none. */
export function signOffCells(
  entries: readonly SignOffEntry[],
): Readonly<Record<SignOffKey, string>> {
  const latest = (kind: SignOff["kind"]): SignOff | undefined =>
    entries.filter(({ isSound, signOff }) => isSound && signOff?.kind === kind).at(-1)?.signOff;
  const [submitted, assured, approved] = [
    latest("submitted"),
    latest("assured"),
    latest("approved"),
  ];
  return {
    submittedBy: byText(submitted),
    submittedFor: submitted?.fingerprint ?? "",
    assuredOn: assured?.date ?? "",
    assuredBy: byText(assured),
    assuredFor: assured?.fingerprint ?? "",
    approvedOn: approved?.date ?? "",
    approvedBy: byText(approved),
    approvedFor: approved?.fingerprint ?? "",
  };
}

/** "J. Okafor, internal audit. 12 of 59 checked against evidence.", on one line. */
export function byText(signOff: SignOff | undefined): string {
  if (signOff === undefined) return "";
  const by = signedByWords(signOff);
  return textOf((signOff.note === "" ? by : `${by}. ${signOff.note}`).replace(/\s+/g, " "));
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
}

function inTwo(line: string): readonly [seal: string, body: string] {
  const at = line.indexOf(" ");
  return at < 0 ? [line, ""] : [line.slice(0, at), line.slice(at + 1)];
}

function sealOf(before: string, body: string): string {
  return textDigest(`${before} ${body}`);
}

function signOffOf(body: string): SignOff | undefined {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null) return undefined;
  const fields = new Map<string, unknown>(Object.entries(value));
  const text = (key: string): string => {
    const field = fields.get(key);
    return typeof field === "string" ? field : "";
  };
  const kind = text("kind");
  return isKind(kind) && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text("on"))
    ? {
        kind,
        on: text("on"),
        date: text("date"),
        name: text("name"),
        role: text("role"),
        note: text("note"),
        fingerprint: text("fingerprint"),
      }
    : undefined;
}

function isKind(kind: string): kind is SignOff["kind"] {
  return KINDS.includes(kind);
}
