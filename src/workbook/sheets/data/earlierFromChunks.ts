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

/** The earlier assessments of these chunks; undefined if they no longer form any. */
export function earlierFromChunks(
  chunks: readonly string[],
  ours: Framework,
): readonly EarlierAssessment[] | undefined {
  const text = wholeText(chunks.map((chunk) => chunk.slice(EARLIER_MARK.length)).join(""));
  if (text === undefined) return undefined;
  try {
    const all: unknown = JSON.parse(text);
    if (!Array.isArray(all) || all.length === 0) return undefined;
    return all.map((one: unknown) => earlierOf(one, ours));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * The text without the digest before it; undefined where chunks are missing or in another order,
 * which can leave JSON with other answers. Workbooks made before there was a digest have none.
 */
function wholeText(text: string): string | undefined {
  if (text.startsWith("[")) return text;
  const [digest] = text.split(" ", 1);
  const rest = text.slice(digest.length + 1);
  return textDigest(rest) === digest ? rest : undefined;
}

/** @throws SyntaxError if it is not one */
function earlierOf(data: unknown, ours: Framework): EarlierAssessment {
  const one = members(data);
  const details = members(one.details);
  const text = (of: Readonly<Record<string, unknown>>, key: string): string => {
    const value = of[key];
    if (typeof value !== "string") throw new SyntaxError(key);
    return value;
  };
  return {
    file: text(one, "file"),
    added: text(one, "added"),
    fingerprint: text(one, "fingerprint"),
    framework: one.framework === undefined ? ours : frameworkIn(text(one, "framework")),
    details: {
      organisation: text(details, "organisation"),
      department: text(details, "department"),
      date: text(details, "date"),
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

function frameworkIn(text: string): Framework {
  const outcome = readFramework(text, "the workbook");
  if (outcome.kind !== "framework") throw new SyntaxError("framework");
  return outcome.framework;
}

function placesOf(data: unknown): readonly [string, readonly string[]] {
  const [id, places] = listOf(data);
  const ids = listOf(places).filter((one) => typeof one === "string");
  if (typeof id !== "string") throw new SyntaxError("places");
  return [id, ids];
}

function answerOf(data: unknown): readonly [string, Response] {
  const [id, entry, comment] = listOf(data);
  if (typeof id !== "string" || typeof comment !== "string") throw new SyntaxError("answer");
  return [id, { entry: entryOf(entry), comment, evidence: "" }];
}

function entryOf(data: unknown): LevelEntry {
  if (typeof data === "number") return { kind: "level", value: data };
  if (data === "not applicable") return { kind: "notApplicable" };
  if (data === null) return NOT_ASSESSED;
  const { text } = members(data);
  return { kind: "notALevel", text: String(text) };
}
