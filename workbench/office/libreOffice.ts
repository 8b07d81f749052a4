import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inNewFolder, isMissing, runProgram } from "./runProgram";

/** Every formula of a file is worked out when it is loaded, and texts are read as in English. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>en-US</value></prop></item>
</oor:items>
`;

/**
 * Has LibreOffice load an .xlsx file, work out every formula anew whatever values the file holds, and
 * write it in another form; each call has its own settings, so that calls may overlap.
 * @throws Error when LibreOffice is not installed or cannot read the file.
 */
export async function convert(
  workbook: Uint8Array,
  extension: "xlsx" | "pdf",
): Promise<Uint8Array> {
  return inNewFolder(async (folder) => {
    const profile = join(folder, "profile");
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), SETTINGS);
    const source = join(folder, "workbook.xlsx");
    await writeFile(source, workbook);
    const { complaints } = await runProgram(
      process.env.SOFFICE ?? "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--norestore",
        "--convert-to",
        extension,
        "--outdir",
        join(folder, "out"),
        source,
      ],
      "LibreOffice",
    );
    try {
      return await readFile(join(folder, "out", `workbook.${extension}`));
    } catch (problem) {
      if (!isMissing(problem)) throw problem;
      throw new Error(`LibreOffice could not convert the workbook. ${complaints}`);
    }
  });
}

/**
 * The pages that LibreOffice prints of an .xlsx file, as a PDF file.
 * @throws Error when LibreOffice is not installed or cannot read the file.
 */
export async function toPdf(workbook: Uint8Array): Promise<Uint8Array> {
  return convert(workbook, "pdf");
}
