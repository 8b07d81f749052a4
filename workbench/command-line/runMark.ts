/** Marks the workbook of a run, to know later that nobody has saved it since. */
import { createHash } from "node:crypto";
import { unpackZip } from "../../src/workbook/file/package/unpackZip";
import { packZip } from "../file/package/packZip";

type Parts = ReadonlyMap<string, Uint8Array>;

const PROPERTIES = "docProps/core.xml";
const MARK = /<dc:identifier>maturity run ([0-9a-f]{64})<\/dc:identifier>/;
const END = /<\/cp:coreProperties>\s*$/;

/** The workbook, with a digest of all that it holds among its document properties. */
export function withRunMark(workbook: Uint8Array): Uint8Array {
  const parts = unpackZip(workbook);
  const text = propertiesOf(parts).replace(/<cp:coreProperties([^>]*)\/>\s*$/, OPENED);
  const mark = `<dc:identifier>maturity run ${digestOf(parts)}</dc:identifier>`;
  return packZip(
    new Map<string, string | Uint8Array>([...parts, [PROPERTIES, text.replace(END, `${mark}$&`)]]),
  );
}

const OPENED = "<cp:coreProperties$1></cp:coreProperties>";

/** True for the workbook of a run that is as the run wrote it: whoever saves it writes other parts. */
export function isUntouchedRun(file: Uint8Array): boolean {
  try {
    const parts = unpackZip(file);
    const found = MARK.exec(propertiesOf(parts));
    return found !== null && found[1] === digestOf(parts);
  } catch {
    return false;
  }
}

function propertiesOf(parts: Parts): string {
  return new TextDecoder().decode(parts.get(PROPERTIES));
}

function digestOf(parts: Parts): string {
  const hash = createHash("sha256");
  for (const [path, content] of [...parts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (path !== PROPERTIES) hash.update(`${path}\n${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}
