import { isUtf8 } from "node:buffer";
import { readFile } from "node:fs/promises";
import { fileErrorSentence } from "./fileErrorSentence";

type TextFile =
  | { readonly kind: "text"; readonly text: string }
  /** `message` is one sentence that names the file. */
  | { readonly kind: "unreadable"; readonly message: string };

/**
 * The text of a UTF-8 file. Other encodings are refused because they would garble names and
 * quotation marks.
 */
export async function readTextFile(path: string): Promise<TextFile> {
  try {
    const bytes = await readFile(path);
    return isUtf8(bytes)
      ? { kind: "text", text: bytes.toString("utf8") }
      : {
          kind: "unreadable",
          message: `${path} is not UTF-8 text; save it as UTF-8 (in Excel: CSV UTF-8).`,
        };
  } catch (error) {
    return { kind: "unreadable", message: fileErrorSentence(path, error) };
  }
}
