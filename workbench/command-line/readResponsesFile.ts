import { extname } from "node:path";
import type { Response } from "../../src/assessment/assessment";
import type { Framework } from "../../src/framework/framework";
import { problemLine } from "./problemLine";
import { readTextFile } from "./readTextFile";
import { readResponsesCsv } from "./responses/readResponsesCsv";
import { readResponsesJson } from "./responses/readResponsesJson";

type ResponsesFile =
  | { readonly kind: "responses"; readonly responses: ReadonlyMap<string, Response> }
  /** `message` is one line that names the file. */
  | { readonly kind: "none"; readonly message: string };

/** The responses in a .csv or .json file. */
export async function readResponsesFile(
  path: string,
  framework: Framework,
  allowNotApplicable: boolean,
): Promise<ResponsesFile> {
  const extension = extname(path).toLowerCase();
  if (extension !== ".csv" && extension !== ".json") {
    return { kind: "none", message: `${path}: answers can only be read from .csv and .json files.` };
  }
  const file = await readTextFile(path);
  if (file.kind === "unreadable") {
    return { kind: "none", message: file.message };
  }
  const read = extension === ".csv" ? readResponsesCsv : readResponsesJson;
  const reading = read(file.text, framework, allowNotApplicable);
  if (reading.kind === "responses") {
    return reading;
  }
  const problems = reading.problems.map((problem) => ({
    ...problem,
    place: [path, problem.place].filter((part) => part !== "").join(", "),
  }));
  return { kind: "none", message: problemLine(problems) };
}
