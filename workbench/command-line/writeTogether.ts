import { randomUUID } from "node:crypto";
import { rename, rm, stat, writeFile } from "node:fs/promises";
import { fileErrorSentence } from "./fileErrorSentence";

interface OutputFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

type Writing =
  | { readonly kind: "written" }
  /** `message` is one sentence that names the file. */
  | { readonly kind: "unwritable"; readonly message: string };

/**
 * Writes several files, each completely or not at all: writes them next to their final paths, then
 * renames them, replacing existing files. If that fails, removes the temporary ones.
 */
export async function writeTogether(files: readonly OutputFile[]): Promise<Writing> {
  for (const { path } of files) {
    if (await isFolder(path))
      return { kind: "unwritable", message: fileErrorSentence(path, { code: "EISDIR" }) };
  }
  const staged = files.map((file) => ({ ...file, beside: `${file.path}.${randomUUID()}.part` }));
  let present = "";
  try {
    for (const { path, beside, content } of staged) {
      present = path;
      await writeFile(beside, content, { flag: "wx" });
    }
    for (const { path, beside } of staged) {
      present = path;
      await rename(beside, path);
    }
    return { kind: "written" };
  } catch (error) {
    await Promise.all(staged.map(({ beside }) => rm(beside, { force: true })));
    return { kind: "unwritable", message: fileErrorSentence(present, error) };
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
