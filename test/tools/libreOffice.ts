import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { readValues, type SheetValues } from "./readValues";

const run = promisify(execFile);
const TIME_LIMIT_MILLISECONDS = 240_000;

/** Every formula of a file is worked out when it is loaded, and texts are read as in English. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>en-US</value></prop></item>
</oor:items>
`;

/** Not by instanceof: in tests Node's own errors come from outside the test's realm. */
function isMissing(problem: unknown): boolean {
  return (
    typeof problem === "object" &&
    problem !== null &&
    "code" in problem &&
    problem.code === "ENOENT"
  );
}

async function runProgram(
  program: string,
  args: readonly string[],
  belongsTo: string,
): Promise<string> {
  try {
    const { stderr } = await run(program, [...args], { timeout: TIME_LIMIT_MILLISECONDS });
    return stderr;
  } catch (problem) {
    if (!isMissing(problem)) throw problem;
    throw new Error(`"${program}" was not found: install ${belongsTo}, this test needs it.`);
  }
}

/** Calls work in a new folder of their own and takes the folder away afterwards. */
async function inNewFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "maturity-office-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Has LibreOffice convert a workbook; each call has its own settings, so that calls may overlap. */
async function convert(workbook: Uint8Array, extension: "xlsx" | "pdf"): Promise<Uint8Array> {
  return inNewFolder(async (folder) => {
    const profile = join(folder, "profile");
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), SETTINGS);
    const source = join(folder, "workbook.xlsx");
    await writeFile(source, workbook);
    const complaints = await runProgram(
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
 * The values of all cells of an .xlsx file, each formula worked out anew by LibreOffice whatever
 * values the file holds; hidden and very hidden sheets are among the sheets.
 * @throws Error when LibreOffice is not installed or cannot read the file.
 */
export async function recalculate(workbook: Uint8Array): Promise<readonly SheetValues[]> {
  return readValues(await convert(workbook, "xlsx"));
}

/**
 * The pages that LibreOffice prints of an .xlsx file, as a PDF file.
 * @throws Error when LibreOffice is not installed or cannot read the file.
 */
export async function toPdf(workbook: Uint8Array): Promise<Uint8Array> {
  return convert(workbook, "pdf");
}

/**
 * Draws the pages of a PDF file as PNG files into a folder that exists, and gives their paths in
 * order; resolution in dots per inch.
 * @throws Error when pdftoppm is not installed or the bytes are no PDF file.
 */
export async function pdfToPages(
  pdf: Uint8Array,
  folder: string,
  resolution = 96,
): Promise<readonly string[]> {
  return inNewFolder(async (passing) => {
    const source = join(passing, "pages.pdf");
    await writeFile(source, pdf);
    const args = ["-png", "-r", String(resolution), source, join(folder, "page")];
    await runProgram(process.env.PDFTOPPM ?? "pdftoppm", args, "poppler-utils");
    const files = await readdir(folder);
    return files
      .filter((file) => /^page-\d+\.png$/.test(file))
      .sort()
      .map((file) => join(folder, file));
  });
}
