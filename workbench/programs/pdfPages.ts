import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { programPath } from "./findProgram";
import { inNewFolder, runProgram } from "./runProgram";

/**
 * The text of every page of a PDF file, in order.
 * @throws Error when pdftotext is not installed or the bytes are not a PDF file
 */
export async function pageTexts(pdf: Uint8Array): Promise<readonly string[]> {
  const output = await runOnPdf(pdf, "pdftotext", (file) => ["-layout", file, "-"]);
  // Each page ends with a form feed.
  return output.toString().split("\f").slice(0, -1);
}

/**
 * A page as a picture in the PPM format; pages count from 1, width in pixels.
 * @throws Error when pdftoppm is not installed or the bytes are not a PDF file
 */
export async function drawPage(pdf: Uint8Array, page: number, width: number): Promise<Uint8Array> {
  return runOnPdf(pdf, "pdftoppm", (file) => [
    ...["-f", String(page), "-l", String(page)],
    ...["-scale-to-x", String(width), "-scale-to-y", "-1"],
    file,
  ]);
}

async function runOnPdf(
  pdf: Uint8Array,
  program: "pdftotext" | "pdftoppm",
  args: (file: string) => readonly string[],
): Promise<Buffer> {
  return inNewFolder(async (folder) => {
    const file = join(folder, "pages.pdf");
    await writeFile(file, pdf);
    const { output } = await runProgram(programPath(program), args(file), "poppler-utils");
    return output;
  });
}
