/** Reads a file that maps two versions: one entry of `supersedes`. */
import { allValueCodes, type EarlierVersion, type Framework } from "./framework";
import { earlierVersionOfFile, type EarlierVersionInFile } from "./frameworkFile";
import type { JsonNode } from "./reading/parseJson";
import { readJsonFile } from "./reading/readJsonFile";
import { readEarlierVersion } from "./reading/readSupersedes";
import type { FrameworkProblem, Report } from "./reading/Report";

export type VersionMapReading =
  | { readonly kind: "map"; readonly map: EarlierVersion }
  /** At least one, in file order. */
  | { readonly kind: "problems"; readonly problems: readonly FrameworkProblem[] };

/**
 * Gives the map, or all problems of the file: it has to be of the earlier version, from its value
 * codes to those of the newer one. Does not throw.
 * @param sourceName how the places of problems name the file
 */
export function readVersionMap(
  text: string,
  sourceName: string,
  earlier: Framework,
  newer: Framework,
): VersionMapReading {
  const ids = new Set(allValueCodes(newer).map(({ id }) => id));
  const reading = readJsonFile(text, sourceName, (report, node) => {
    const version = readEarlierVersion(report, node, ids);
    if (version !== undefined && version !== earlier.version) {
      report.add(
        node,
        "",
        `The map is of version "${version}", and the earlier workbook has "${earlier.version}".`,
        "Use the map of that version.",
      );
    }
    reportForeign(report, node, earlier);
  });
  // The checks establish this shape.
  return reading.kind === "problems"
    ? reading
    : { kind: "map", map: earlierVersionOfFile(reading.content as EarlierVersionInFile) };
}

function reportForeign(report: Report, node: JsonNode, earlier: Framework): void {
  if (node.kind !== "object") return;
  const places = node.members.find(({ key }) => key === "places")?.node;
  if (places?.kind !== "object") return;
  const known = new Set(allValueCodes(earlier).map(({ id }) => id));
  for (const { key, offset } of places.members) {
    if (known.has(key)) continue;
    report.add(
      { offset },
      "",
      `"${key}" is no value code of version "${earlier.version}".`,
      "Correct the id, or remove it.",
    );
  }
}
