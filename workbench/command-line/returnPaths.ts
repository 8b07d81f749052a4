import { readdir, stat } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { fileErrorSentence } from "./fileErrorSentence";
import { readWorkbookBytes } from "./readWorkbookBytes";
import { isUntouchedRun } from "./runMark";

export type ReturnPaths =
  | { readonly kind: "paths"; readonly paths: readonly string[] }
  /** `message` is one sentence. */
  | { readonly kind: "none"; readonly message: string };

/** Workbooks of any kind: those that cannot be read are told. */
const WORKBOOKS = [".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"];

/**
 * The workbooks among files and folders, each once and in order of path, so that the order in which
 * they are given does not matter. Leaves out the file to write if an earlier run wrote it and nobody has saved it since, and the files that Excel keeps beside
 * an open one.
 */
export async function returnPaths(given: readonly string[], out: string): Promise<ReturnPaths> {
  const found = new Map<string, string>();
  for (const path of given) {
    try {
      const inside = (await stat(path)).isDirectory() ? await workbooksIn(path) : [path];
      for (const one of inside) found.set(resolve(one), one);
    } catch (error) {
      return { kind: "none", message: fileErrorSentence(path, error) };
    }
  }
  if (found.delete(resolve(out)) && (await wouldBeLost(out))) {
    const message = `${out} is one of the workbooks to read, and --out would replace it. Choose another name. Only the result of an earlier run that nobody has saved since is replaced.`;
    return { kind: "none", message };
  }
  const paths = [...found.values()].sort();
  if (paths.length === 0) {
    return { kind: "none", message: `There is no workbook in ${given.join(", ")}.` };
  }
  return { kind: "paths", paths };
}

/** True unless it is the result of an earlier run that nobody has saved since. */
async function wouldBeLost(path: string): Promise<boolean> {
  try {
    return !isUntouchedRun(await readWorkbookBytes(path));
  } catch {
    return true;
  }
}

/** True for a name that a folder's workbooks have, whatever the file holds. */
export function isWorkbookName(path: string): boolean {
  return WORKBOOKS.includes(extname(path).toLowerCase());
}

async function workbooksIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => isWorkbookName(name) && !name.startsWith("~$"))
    .map((name) => join(folder, name));
}
