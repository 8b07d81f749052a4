/** Lets the reader of framework files decide what is wrong, and says in which cells. */
import type { FrameworkFile } from "../../framework/frameworkFile";
import { problemsInFramework } from "../../framework/readFramework";
import { parseJson, type JsonNode } from "../../framework/reading/parseJson";
import type { Origins } from "./buildFile";
import type { Origin, Problems } from "./TableProblem";

/** What a table says of a place in its own words, instead of the reader's. */
export interface OwnWords {
  readonly at: Origin;
  readonly message: string;
  /** If the reader refuses it. */
  readonly correct: string;
  /** If the reader accepts it; undefined for what must be corrected anyway. */
  readonly know: string | undefined;
}

/**
 * Adds what must be corrected. Where the table has words of its own for a path, these replace the
 * reader's; they are only a thing to know where the reader accepts it.
 * @param whole where a problem is that has no cell
 */
export function checkFile(
  file: FrameworkFile,
  origins: Origins,
  ownWords: ReadonlyMap<string, OwnWords>,
  whole: Origin,
  problems: Problems,
): void {
  const text = JSON.stringify(file);
  const reading = parseJson(text);
  if (reading.kind === "wrong") throw new Error(reading.message);
  const paths = pathsIn(reading.node);
  const refused = problemsInFramework(text).map(({ offset, missing, ...said }) => {
    const path = paths.get(offset) ?? "";
    return { path: missing === undefined ? path : joined(path, missing), ...said };
  });
  // Once a cell is known to be wrong, what follows from it is no news.
  const before = new Set(
    refused
      .map(({ path }) => originAt(path, origins, whole))
      .filter(problems.isToCorrect)
      .map(keyOf),
  );
  const refusedPaths = new Set(refused.map(({ path }) => path));
  for (const [path, { at, message, correct, know }] of ownWords) {
    if (before.has(keyOf(at))) continue;
    if (know === undefined || refusedPaths.has(path)) problems.correct(at, message, correct);
    else problems.know(at, message, know);
  }
  for (const { path, message, remedy } of refused) {
    if (isAnswered(path, ownWords)) continue;
    const at = originAt(path, origins, whole);
    if (before.has(keyOf(at))) continue;
    problems.correct(at, message, remedy);
  }
}

/** True if the table has said its own of the path, or that all around it has to be corrected. */
function isAnswered(path: string, ownWords: ReadonlyMap<string, OwnWords>): boolean {
  if (ownWords.has(path)) return true;
  const around = parentOf(path);
  return around !== undefined && ownWords.get(around)?.know === undefined && ownWords.has(around);
}

function keyOf({ sheet, cells }: Origin): string {
  return [sheet, ...cells].join("\n");
}

function originAt(path: string, origins: Origins, whole: Origin): Origin {
  for (let at: string | undefined = path; at !== undefined; at = parentOf(at)) {
    const origin = origins.get(at);
    if (origin !== undefined) return origin;
  }
  return whole;
}

function parentOf(path: string): string | undefined {
  const end = path.lastIndexOf(".");
  return end < 0 ? undefined : path.slice(0, end);
}

function joined(path: string, key: string | number): string {
  return path === "" ? String(key) : `${path}.${key}`;
}

/** The path of each value and name by where it begins. */
function pathsIn(
  node: JsonNode,
  path = "",
  paths = new Map<number, string>(),
): Map<number, string> {
  paths.set(node.offset, path);
  if (node.kind === "array") {
    node.items.forEach((item, index) => pathsIn(item, joined(path, index), paths));
  } else if (node.kind === "object") {
    for (const { key, offset, node: member } of node.members) {
      paths.set(offset, joined(path, key));
      pathsIn(member, joined(path, key), paths);
    }
  }
  return paths;
}
