import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { programPath } from "./findProgram";
import { inNewFolder, isMissing, runProgram } from "./runProgram";

/** Recalculates all formulas of a file when loading it, and reads texts as English. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>en-US</value></prop></item>
</oor:items>
`;

type Source = "xlsx" | "docx";
type Target = "xlsx" | "pdf";

/**
 * Lets LibreOffice load files, recalculate every formula whatever value it holds, and save them in
 * another format. Starts it once for all files; each call has its own settings, so calls may
 * overlap.
 * @returns the new files in the order of the given ones
 * @throws Error when LibreOffice is not installed or cannot read one of the files.
 */
export async function convertAll(
  files: readonly Uint8Array[],
  from: Source,
  to: Target,
): Promise<readonly Uint8Array[]> {
  return inNewFolder(async (folder) => {
    const profile = join(folder, "profile");
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), SETTINGS);
    const sources = files.map((_, index) => join(folder, `file${index}.${from}`));
    await Promise.all(sources.map(async (path, index) => writeFile(path, files[index])));
    const { complaints } = await runProgram(
      programPath("libreOffice"),
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--norestore",
        "--convert-to",
        to,
        "--outdir",
        join(folder, "out"),
        ...sources,
      ],
      "LibreOffice",
    );
    return Promise.all(
      files.map(async (_, index) => {
        try {
          return await readFile(join(folder, "out", `file${index}.${to}`));
        } catch (problem) {
          if (!isMissing(problem)) throw problem;
          throw new Error(`LibreOffice could not convert the file. ${complaints}`);
        }
      }),
    );
  });
}

/**
 * Converts one .xlsx file to another format.
 * @throws as `convertAll` does
 */
export async function convert(workbook: Uint8Array, to: Target): Promise<Uint8Array> {
  const [converted] = await convertAll([workbook], "xlsx", to);
  return converted;
}

/**
 * The pages that LibreOffice prints for an .xlsx file, as a PDF file.
 * @throws as `convertAll` does
 */
export async function toPdf(workbook: Uint8Array): Promise<Uint8Array> {
  return convert(workbook, "pdf");
}
