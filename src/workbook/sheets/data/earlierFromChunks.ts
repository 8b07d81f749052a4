/** Reads earlier assessments back from the cells that `earlierChunks` wrote. */
import {
  NOT_ASSESSED,
  type EarlierAssessment,
  type LevelEntry,
  type Response,
} from "../../../assessment/assessment";
import type { Framework } from "../../../framework/framework";
import { readFramework } from "../../../framework/readFramework";
import { textDigest } from "../../plan/textDigest";

/** Keeps a chunk from being read as a formula or number, or as the framework's text. */
export const EARLIER_MARK = "earlier:";

/** What tells an earlier assessment from the others. */
export interface EarlierKey {
  readonly file: string;
  readonly date: string;
  readonly added: string;
  readonly fingerprint: string;
}

export interface EarlierFromChunks {
  /** Those that are whole. */
  readonly earlier: readonly EarlierAssessment[];
  /** All that there were when these were written. */
  readonly all: readonly EarlierKey[];
}

/** The earlier assessments of these chunks; undefined if none of them is whole. */
export function earlierFromChunks(
  chunks: readonly string[],
  ours: Framework,
): EarlierFromChunks | undefined {
  const texts = chunks.map((chunk) => chunk.slice(EARLIER_MARK.length));
  const found: Kept[] = [];
  for (let first = 0; first < texts.length;) {
    const whole = wholeText(texts, first);
    const kept = whole === undefined ? [] : keptIn(whole.text, ours);
    found.push(...kept);
    first = whole !== undefined && kept.length > 0 ? whole.next : first + 1;
  }
  if (found.length === 0) return undefined;
  const earlier = found.map((one) => one.earlier);
  return {
    earlier: withoutRepeats(earlier, keyOf),
    all: withoutRepeats(
      found.flatMap((one) => one.all ?? earlier.map(keyOf)),
      (key) => key,
    ),
  };
}

/** What tells this one from the others. */
export function keyOf({ file, details, added, fingerprint }: EarlierAssessment): EarlierKey {
  return { file, date: details.date, added, fingerprint };
}

/** True if both are of the same. */
export function isSameKey(one: EarlierKey, other: EarlierKey): boolean {
  return (
    one.file === other.file &&
    one.date === other.date &&
    one.added === other.added &&
    one.fingerprint === other.fingerprint
  );
}

function withoutRepeats<Item>(
  items: readonly Item[],
  key: (item: Item) => EarlierKey,
): readonly Item[] {
  return items.filter(
    (item, index) => items.findIndex((one) => isSameKey(key(one), key(item))) === index,
  );
}

/** One or, as they were written before, several in one text. */
interface Kept {
  readonly earlier: EarlierAssessment;
  readonly all?: readonly EarlierKey[];
}

/**
 * The text that begins at this chunk, without its digest; undefined where chunks are missing or in
 * another order, which can leave JSON with other answers. The digest ends with the text's length.
 */
function wholeText(
  texts: readonly string[],
  first: number,
): { readonly text: string; readonly next: number } | undefined {
  const [digest] = texts[first].split(" ", 1);
  const length = digest.length + 1 + Number.parseInt(digest.split(".").at(-1) ?? "", 36);
  let text = "";
  let next = first;
  while (next < texts.length && text.length < length) {
    text += texts[next];
    next += 1;
  }
  const rest = text.slice(digest.length + 1);
  return textDigest(rest) === digest ? { text: rest, next } : undefined;
}

function keptIn(text: string, ours: Framework): readonly Kept[] {
  try {
    return listOf(JSON.parse(text)).map((one) => keptOf(one, ours));
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

/** @throws SyntaxError if it is not one */
function keptOf(data: unknown, ours: Framework): Kept {
  const { all } = members(data);
  return {
    earlier: earlierOf(data, ours),
    ...(all === undefined ? {} : { all: listOf(all).map(keyIn) }),
  };
}

function keyIn(data: unknown): EarlierKey {
  const { file, date, added, fingerprint } = members(data);
  return {
    file: textOf(file),
    date: textOf(date),
    added: textOf(added),
    fingerprint: textOf(fingerprint),
  };
}

/** @throws SyntaxError if it is not one */
function earlierOf(data: unknown, ours: Framework): EarlierAssessment {
  const one = members(data);
  const details = members(one.details);
  return {
    file: textOf(one.file),
    added: textOf(one.added),
    fingerprint: textOf(one.fingerprint),
    framework: one.framework === undefined ? ours : frameworkIn(textOf(one.framework)),
    details: {
      organisation: textOf(details.organisation),
      department: textOf(details.department),
      date: textOf(details.date),
      status: details.status === "final" ? "final" : "draft",
      allowNotApplicable: details.allowNotApplicable === true,
    },
    responses: new Map(listOf(one.answers).map(answerOf)),
    ...(one.places === undefined ? {} : { places: new Map(listOf(one.places).map(placesOf)) }),
  };
}

function members(data: unknown): Readonly<Record<string, unknown>> {
  if (typeof data !== "object" || data === null) throw new SyntaxError("not an object");
  return { ...data };
}

/** @throws SyntaxError if it is not one */
function listOf(data: unknown): readonly unknown[] {
  if (!Array.isArray(data)) throw new SyntaxError("not a list");
  return data as readonly unknown[];
}

/** @throws SyntaxError if it is not one */
function textOf(data: unknown): string {
  if (typeof data !== "string") throw new SyntaxError("not a text");
  return data;
}

function frameworkIn(text: string): Framework {
  const outcome = readFramework(text, "the workbook");
  if (outcome.kind !== "framework") throw new SyntaxError("framework");
  return outcome.framework;
}

function placesOf(data: unknown): readonly [string, readonly string[]] {
  const [id, places] = listOf(data);
  return [textOf(id), listOf(places).map(textOf)];
}

function answerOf(data: unknown): readonly [string, Response] {
  const [id, entry, comment] = listOf(data);
  return [textOf(id), { entry: entryOf(entry), comment: textOf(comment), evidence: "" }];
}

function entryOf(data: unknown): LevelEntry {
  if (typeof data === "number") return { kind: "level", value: data };
  if (data === "not applicable") return { kind: "notApplicable" };
  if (data === null) return NOT_ASSESSED;
  const { text } = members(data);
  return { kind: "notALevel", text: textOf(text) };
}
