/** Marks the workbook of a run, to know later that nobody has saved it since. */
import { createHash } from "node:crypto";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

type Parts = Readonly<Record<string, Uint8Array>>;

const PROPERTIES = "docProps/core.xml";
const MARK = /<dc:identifier>maturity run ([0-9a-f]{64})<\/dc:identifier>/;
const END = /<\/cp:coreProperties>\s*$/;

/** The workbook, with a digest of all that it holds among its document properties. */
export function withRunMark(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  const text = strFromU8(parts[PROPERTIES]).replace(/<cp:coreProperties([^>]*)\/>\s*$/, OPENED);
  const mark = `<dc:identifier>maturity run ${digestOf(parts)}</dc:identifier>`;
  return zipSync({ ...parts, [PROPERTIES]: strToU8(text.replace(END, `${mark}$&`)) });
}

const OPENED = "<cp:coreProperties$1></cp:coreProperties>";

/** True for the workbook of a run that is as the run wrote it: whoever saves it writes other parts. */
export function isUntouchedRun(file: Uint8Array): boolean {
  try {
    const parts = unzipSync(file);
    const found = MARK.exec(strFromU8(parts[PROPERTIES]));
    return found !== null && found[1] === digestOf(parts);
  } catch {
    return false;
  }
}

function digestOf(parts: Parts): string {
  const hash = createHash("sha256");
  for (const path of Object.keys(parts).sort()) {
    if (path !== PROPERTIES) hash.update(`${path}\n${parts[path].length}\n`).update(parts[path]);
  }
  return hash.digest("hex");
}
