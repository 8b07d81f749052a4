import type { Framework } from "../../../src/framework/framework";
import { collectResponses, type RowReading } from "./collectResponses";
import { unreadable, type ReadingProblem, type ResponsesReading } from "./responsesReading";

const SHAPE = 'Write {"<id>": {"level": 3, "comment": "..."}}.';

/**
 * Reads responses from JSON: `{"<id>": {"level": 3, "comment": "...", "evidence": "..."}}`. A level is
 * a number, a label, "not applicable" or empty; null or a missing level is empty, and so is a comment.
 */
export function readResponsesJson(
  text: string,
  framework: Framework,
  allowNotApplicable: boolean,
): ResponsesReading {
  const json = text.replace(/^\uFEFF/, "");
  const parsed = parse(json);
  if ("problem" in parsed) {
    return { kind: "problems", problems: [parsed.problem] };
  }
  if (!isRecord(parsed.value)) {
    return unreadable("", "The file is no list of responses by value code.", SHAPE);
  }
  const repeated = repeatedKeys(json).map((key) => ({
    place: `“${key}”`,
    message: "This value code stands there twice.",
    remedy: "Keep one of the two.",
  }));
  const rows = Object.entries(parsed.value).flatMap(([key, entry]) => readEntry(key, entry));
  return collectResponses([...repeated, ...rows], framework, allowNotApplicable);
}

function parse(json: string): { value: unknown } | { problem: ReadingProblem } {
  try {
    const value: unknown = JSON.parse(json);
    return { value };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const position = /position (\d+)/.exec(reason);
    const before = position === null ? json : json.slice(0, Number(position[1]));
    return {
      problem: {
        place: `line ${before.split("\n").length}`,
        message: "This is no valid JSON.",
        remedy: `Correct the place: ${reason.replace(/\s+/g, " ")}.`,
      },
    };
  }
}

function readEntry(key: string, entry: unknown): readonly RowReading[] {
  const place = `“${key}”`;
  if (!isRecord(entry)) {
    return [{ place, message: "This is no response.", remedy: SHAPE }];
  }
  const { level = null, comment = null, evidence = null, ...others } = entry;
  const problems: ReadingProblem[] = Object.keys(others).map((name) => ({
    place,
    message: `“${name}” is not known.`,
    remedy: "Use level, comment and evidence.",
  }));
  if (level !== null && typeof level !== "number" && typeof level !== "string") {
    problems.push({
      place,
      message: "The level is neither a number nor a text.",
      remedy: "Write the level's number or its label.",
    });
  }
  for (const [name, text] of Object.entries({ comment, evidence })) {
    if (text !== null && typeof text !== "string") {
      problems.push({
        place,
        message: `The ${name} is no text.`,
        remedy: "Put it between quotation marks.",
      });
    }
  }
  const fields = {
    level: typeof level === "number" || typeof level === "string" ? level : "",
    comment: typeof comment === "string" ? comment : "",
    evidence: typeof evidence === "string" ? evidence : "",
  };
  return [...problems, { place, valueCode: key.trim(), fields }];
}

/** Keys of the outermost object that occur again; JSON.parse keeps only the last of them. */
function repeatedKeys(json: string): readonly string[] {
  const seen = new Set<string>();
  const repeated: string[] = [];
  let depth = 0;
  for (const [token, text, colon] of json.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|[{}[\]]/g)) {
    if (text === undefined) {
      depth += token === "{" || token === "[" ? 1 : -1;
    } else if (depth === 1 && colon !== undefined) {
      const key = String(JSON.parse(text));
      if (seen.has(key)) {
        repeated.push(key);
      }
      seen.add(key);
    }
  }
  return repeated;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
