import { readFile, stat } from "node:fs/promises";

/** A packed workbook is never larger than what it may inflate to. */
const MOST_BYTES = 200_000_000;

/**
 * The bytes of a workbook. What is no file, such as a pipe that nobody writes to, is never waited
 * for, and one that is far too large is not read.
 * @throws an error whose code `fileErrorSentence` knows
 */
export async function readWorkbookBytes(path: string): Promise<Uint8Array> {
  const found = await stat(path);
  if (found.isDirectory()) throw refusal("EISDIR");
  if (!found.isFile()) throw refusal("ENOTFILE");
  if (found.size > MOST_BYTES) throw refusal("EFBIG");
  return readFile(path);
}

function refusal(code: string): Error {
  return Object.assign(new Error(code), { code });
}
