import { randomUUID } from "node:crypto";
import { rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
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
 * Why files cannot be written at these paths, as one sentence, as far as it can be seen before the
 * work is done; undefined if nothing is known to be in the way.
 */
export async function whyUnwritable(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    if (await isFolder(path)) return fileErrorSentence(path, { code: "EISDIR" });
    const folder = await stat(dirname(path)).catch((error: unknown) => ({ error }));
    if ("error" in folder) return fileErrorSentence(path, folder.error);
    if (!folder.isDirectory()) return fileErrorSentence(path, { code: "ENOTDIR" });
  }
  return undefined;
}

/**
 * Writes several files, each completely or not at all: writes them next to their final paths, then
 * renames them, replacing existing files. If that fails, removes the temporary ones.
 */
export async function writeTogether(files: readonly OutputFile[]): Promise<Writing> {
  const message = await whyUnwritable(files.map(({ path }) => path));
  if (message !== undefined) return { kind: "unwritable", message };
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
