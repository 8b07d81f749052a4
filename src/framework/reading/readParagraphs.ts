import type { JsonNode } from "./parseJson";
import { readItems } from "./readMembers";
import { readParagraph, reportWhereTooLong } from "./readText";
import type { Report } from "./Report";

/** Reads a list of paragraphs that share a cell, with an empty line between them. */
export function readParagraphs(
  report: Report,
  node: JsonNode | undefined,
  part: string,
  name: string,
  least: 0 | 1,
): void {
  if (node === undefined) return;
  const paragraphs = readItems(report, node, part, name, least).map((item) =>
    readParagraph(report, item, part, `A paragraph of ${lowerFirst(name)}`, 1),
  );
  const together = paragraphs.map((paragraph) => paragraph ?? "").join("\n\n").length;
  if (paragraphs.length > 1) reportWhereTooLong(report, node, part, name, together);
}

function lowerFirst(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
