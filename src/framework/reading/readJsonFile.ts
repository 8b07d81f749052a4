import { lineAndColumn } from "./lineAndColumn";
import { parseJson, type JsonNode } from "./parseJson";
import { startReport, type FrameworkProblem, type Report } from "./Report";

export type JsonFileReading =
  /** What the checks found without a problem. */
  | { readonly kind: "content"; readonly content: unknown }
  /** At least one, in file order. */
  | { readonly kind: "problems"; readonly problems: readonly FrameworkProblem[] };

/**
 * Reads a JSON file and checks its content. Does not throw.
 * @param sourceName how the places of problems name the file
 */
export function readJsonFile(
  text: string,
  sourceName: string,
  check: (report: Report, node: JsonNode) => void,
): JsonFileReading {
  // Windows Notepad writes a byte order mark before the text.
  const json = text.replace(/^\ufeff/, "");
  const reading = parseJson(json);
  if (reading.kind === "wrong") {
    const { line, column } = lineAndColumn(json, reading.offset);
    const problem: FrameworkProblem = {
      place: `${sourceName}, line ${line}, column ${column}`,
      message: `This is not JSON: ${reading.message}`,
      remedy: "Correct it there, or just before; an editor that knows JSON shows the place.",
    };
    return { kind: "problems", problems: [problem] };
  }
  const report = startReport(json, sourceName);
  check(report, reading.node);
  const problems = report.problems();
  return problems.length > 0
    ? { kind: "problems", problems }
    : { kind: "content", content: JSON.parse(json) };
}
