import type { Framework } from "./framework";
import { frameworkOfFile, type FrameworkFile } from "./frameworkFile";
import { lineAndColumn } from "./reading/lineAndColumn";
import { parseJson, type JsonNode } from "./reading/parseJson";
import { readGuidance } from "./reading/readGuidance";
import { readId } from "./reading/readIdentity";
import { readLevels } from "./reading/readLevels";
import { readMembers } from "./reading/readMembers";
import { LONGEST, readPlainText, readTitle } from "./reading/readText";
import { readThemes } from "./reading/readTheme";
import { startReport, type FrameworkProblem, type Report } from "./reading/Report";

export type { FrameworkProblem } from "./reading/Report";

export type FrameworkReading =
  | { readonly kind: "framework"; readonly framework: Framework }
  /** At least one, in file order. */
  | { readonly kind: "problems"; readonly problems: readonly FrameworkProblem[] };

/**
 * Reads a framework file (described by frameworks/framework.schema.json) and gives the framework,
 * or all problems of the file. Does not throw.
 * @param sourceName how the places of problems name the file
 */
export function readFramework(text: string, sourceName: string): FrameworkReading {
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
  checkFile(report, reading.node);
  const problems = report.problems();
  if (problems.length > 0) return { kind: "problems", problems };
  // The checks above establish this shape; a test compares them with the schema.
  return { kind: "framework", framework: frameworkOfFile(JSON.parse(json) as FrameworkFile) };
}

function checkFile(report: Report, node: JsonNode): void {
  const members = readMembers(
    report,
    node,
    "",
    "the framework",
    ["id", "title", "version", "subject", "publisher", "levels", "themes"],
    ["$schema", "guidance"],
  );
  if (members === undefined) return;
  readPlainText(report, members.get("$schema"), "", "The address of the schema");
  readId(report, members.get("id"), "", "slug");
  readTitle(report, members.get("title"), "", "The framework's title", LONGEST.title);
  readTitle(report, members.get("version"), "", "The version", LONGEST.version);
  readTitle(report, members.get("subject"), "", "The subject", LONGEST.subject);
  readTitle(report, members.get("publisher"), "", "The publisher", LONGEST.publisher);
  readGuidance(report, members.get("guidance"));
  readThemes(report, members.get("themes"), readLevels(report, members.get("levels")));
}
