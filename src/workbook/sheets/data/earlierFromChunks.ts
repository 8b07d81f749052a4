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
 * which can leave JSON with other answers.
 */
function wholeText(text: string): string | undefined {
  const [digest] = text.split(" ", 1);
  const rest = text.slice(digest.length + 1);
  return textDigest(rest) === digest ? rest : undefined;
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
