import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { programPath } from "./findProgram";
import { inNewFolder, runProgram } from "./runProgram";

/**
 * Lets Gnumeric load an .xlsx file, recalculate every formula, and save it as .xlsx again.
 * @throws Error when Gnumeric is not installed or cannot read the file
 */
export async function resaveByGnumeric(file: Uint8Array): Promise<Uint8Array> {
  return inNewFolder(async (folder) => {
    const [from, to] = ["before.xlsx", "after.xlsx"].map((name) => join(folder, name));
    await writeFile(from, file);
    const { complaints } = await runProgram(
      programPath("ssconvert"),
      ["--recalc", "--export-type=Gnumeric_Excel:xlsx2", from, to],
      "Gnumeric",
    );
    // It can complain and still write the file, or end without an error and write none.
    if (!existsSync(to)) throw new Error(`Gnumeric wrote no file: ${complaints.trim()}`);
    return new Uint8Array(await readFile(to));
  });
}
