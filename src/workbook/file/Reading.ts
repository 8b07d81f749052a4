import type { Count } from "./atMost";
import { atMost } from "./atMost";
import { FileRefused } from "./FileRefused";
import type { IncomingPackage } from "./package/incomingPackage";
import type { ElementReader, XmlAttributes } from "./xml/scanXml";

/** Enough for twenty large assessments; each cell takes about 200 bytes of memory. */
const MOST_CELLS = 200_000;
/** In formulas, texts and what cells show, two bytes each. */
const MOST_CHARACTERS = 50_000_000;

/** Counts while reading a file, so that a small file cannot fill the memory. */
export interface Reading {
  readonly source: IncomingPackage;
  readonly cells: Count;
  readonly characters: Count;
}

export function startReading(source: IncomingPackage): Reading {
  return {
    source,
    cells: atMost(MOST_CELLS, "filled cells"),
    characters: atMost(MOST_CHARACTERS, "characters"),
  };
}

const MAIN = [
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
];

/**
 * Reads a part of a workbook whose root must have that name.
 * @throws FileRefused for another part
 */
export function scanPart(
  { source }: Reading,
  path: string,
  rootName: string,
  openRoot: (attributes: XmlAttributes) => ElementReader,
): void {
  source.scan(path, (name, namespace, attributes) => {
    if (name === rootName && MAIN.includes(namespace)) return openRoot(attributes);
    throw new FileRefused(
      `This file is damaged: its part ${path} holds "${name}" instead of "${rootName}". Ask for another copy of it.`,
    );
  });
}
