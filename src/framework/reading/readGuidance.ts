import type { JsonNode } from "./parseJson";
import { readMembers } from "./readMembers";
import { readParagraphs } from "./readParagraphs";
import { readParagraph } from "./readText";
import type { Report } from "./Report";

const PART = "guidance";

/** Reads the guidance; each of its texts is optional. */
export function readGuidance(report: Report, node: JsonNode | undefined): void {
  if (node === undefined) return;
  const members = readMembers(
    report,
    node,
    PART,
    "the guidance",
    [],
    [
      ...["purpose", "weakestLevelRule", "exemplarRule"],
      ...["commentPromptsIntroduction", "commentPrompts"],
    ],
  );
  if (members === undefined) return;
  readParagraphs(report, members.get("purpose"), PART, "The purpose", 0);
  readParagraph(report, members.get("weakestLevelRule"), PART, "The weakest-level rule", 0);
  readParagraph(report, members.get("exemplarRule"), PART, "The case study rule", 0);
  readParagraph(
    report,
    members.get("commentPromptsIntroduction"),
    PART,
    "The introduction of the comment prompts",
    0,
  );
  readParagraphs(report, members.get("commentPrompts"), PART, "The comment prompts", 0);
}
