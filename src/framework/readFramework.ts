import type { Framework } from "./framework";
import { frameworkOfFile, type FrameworkFile } from "./frameworkFile";
import { parseJson, type JsonNode } from "./reading/parseJson";
import { readGuidance } from "./reading/readGuidance";
import { readId } from "./reading/readIdentity";
import { readJsonFile } from "./reading/readJsonFile";
import { readLevels } from "./reading/readLevels";
import { readMembers } from "./reading/readMembers";
import { LONGEST, readPlainText, readTitle } from "./reading/readText";
import { readSupersedes } from "./reading/readSupersedes";
import { readThemes } from "./reading/readTheme";
import {
  startReport,
  type FoundProblem,
  type FrameworkProblem,
  type Report,
} from "./reading/Report";

export type { FoundProblem, FrameworkProblem } from "./reading/Report";

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
  const reading = readJsonFile(text, sourceName, checkFile);
  // The checks establish this shape; a test compares them with the schema.
  return reading.kind === "problems"
    ? reading
    : { kind: "framework", framework: frameworkOfFile(reading.content as FrameworkFile) };
}

/**
 * What readFramework refuses in the text of a framework file, with offsets in it.
 * @throws Error for a text that is not JSON
 */
export function problemsInFramework(text: string): readonly FoundProblem[] {
  const reading = parseJson(text);
  if (reading.kind === "wrong") throw new Error(reading.message);
  const report = startReport(text, "");
  checkFile(report, reading.node);
  return report.found();
}

function checkFile(report: Report, node: JsonNode): void {
  const members = readMembers(
    report,
    node,
    "",
    "the framework",
    ["id", "title", "version", "subject", "publisher", "levels", "themes"],
    ["$schema", "guidance", "supersedes"],
  );
  if (members === undefined) return;
  readPlainText(report, members.get("$schema"), "", "The address of the schema");
  readId(report, members.get("id"), "", "slug");
  readTitle(report, members.get("title"), "", "The framework's title", LONGEST.title);
  readTitle(report, members.get("version"), "", "The version", LONGEST.version);
  readTitle(report, members.get("subject"), "", "The subject", LONGEST.subject);
  readTitle(report, members.get("publisher"), "", "The publisher", LONGEST.publisher);
  readGuidance(report, members.get("guidance"));
  const levels = readLevels(report, members.get("levels"));
  const scale = levels && { levels, described: new Set<number>() };
  const ids = readThemes(report, members.get("themes"), scale);
  readSupersedes(report, members.get("supersedes"), textOf(members.get("version")), ids);
}

function textOf(node: JsonNode | undefined): string | undefined {
  return node?.kind === "string" ? node.value.trim() : undefined;
}
