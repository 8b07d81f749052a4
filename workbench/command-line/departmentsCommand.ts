import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { cellTextProblems } from "../../src/assessment/cellTextProblems";
import { copyNames } from "../../src/assessment/departments/copyNames";
import { recordDetails } from "../../src/workbook/record/recordDetails";
import { badInput, wrongUsage, type CommandOutcome } from "./CommandOutcome";
import { chooseFramework } from "./chooseFramework";
import { fileErrorSentence } from "./fileErrorSentence";
import { readArguments } from "./readArguments";
import { readTextFile } from "./readTextFile";
import { csvRows } from "./responses/csvRows";
import { writeTogether } from "./writeTogether";

/**
 * `departments --framework <id or path> --names <names.csv> --out <folder> [--organisation <name>]`:
 * writes an empty workbook for each department of a list, with its name in it. Names that are in the
 * list twice, or that no file can have, are told; nothing is written then.
 */
export async function departmentsCommand(args: readonly string[]): Promise<CommandOutcome> {
  const parsed = readArguments(args, {
    framework: { type: "string" },
    names: { type: "string" },
    out: { type: "string" },
    organisation: { type: "string" },
  });
  if (parsed.kind === "wrong") return wrongUsage(parsed.message);
  const { values, positionals } = parsed.arguments;
  const { framework: idOrPath, names, out, organisation = "" } = values;
  if (positionals.length > 0) {
    return wrongUsage(`departments takes options only, but “${positionals[0]}” was given.`);
  }
  if (!idOrPath) {
    return wrongUsage("departments needs --framework with an id or the path of a framework file.");
  }
  if (!names) return wrongUsage("departments needs --names with the path of a list of names.");
  if (!out) return wrongUsage("departments needs --out with the path of a folder.");
  const [problem] = cellTextProblems("organisation", organisation);
  if (problem !== undefined) return badInput(`--organisation: ${problem.message}`);
  const choice = await chooseFramework(idOrPath);
  if (choice.kind === "none") return badInput(choice.message);
  const list = await namesIn(names);
  if (list.kind === "problem") return badInput(list.message);
  const paths = list.names.map((name) => ({ name, path: join(out, `${name}.xlsx`) }));
  const present = await firstPresent(paths.map(({ path }) => path));
  if (present !== undefined) {
    return badInput(
      `${present} is there already, and may hold answers. Choose another folder, or move it.`,
    );
  }
  try {
    await mkdir(out, { recursive: true });
  } catch (error) {
    return badInput(fileErrorSentence(out, error));
  }
  // Excel's stand-in is large, and the other commands do not need it.
  const { beginBuildSession } = await import("./buildSession");
  const { whyNotBuilt } = await import("./whyNotBuilt");
  const session = beginBuildSession();
  try {
    const { framework } = choice;
    const outcome = await session.build({
      framework,
      details: { organisation, department: "", allowNotApplicable: false },
      whenPresent: "refuse",
    });
    if (outcome.kind !== "built") return badInput(whyNotBuilt(outcome));
    let department = "";
    for (const { name, path } of paths) {
      const expected = { organisation, department, date: "" };
      await recordDetails({ fields: { department: name }, expected });
      department = name;
      const writing = await writeTogether([{ path, content: await session.save() }]);
      if (writing.kind === "unwritable") return badInput(writing.message);
    }
    const count = paths.length;
    const output = `${out}: ${framework.title}, ${framework.version}; ${count} ${count === 1 ? "workbook" : "workbooks"}.\n`;
    return { kind: "done", output };
  } finally {
    session.close();
  }
}

type Names =
  | { readonly kind: "names"; readonly names: readonly string[] }
  | { readonly kind: "problem"; readonly message: string };

async function namesIn(path: string): Promise<Names> {
  const problem = (message: string): Names => ({ kind: "problem", message: `${path}: ${message}` });
  const file = await readTextFile(path);
  if (file.kind === "unreadable") return { kind: "problem", message: file.message };
  const rows = csvRows(file.text);
  const lines: string[] = [];
  for (const row of rows) {
    if (!("fields" in row)) return problem(`${row.place}: ${row.message}`);
    const [name, ...others] = row.fields;
    if (others.some((field) => field.trim() !== "")) {
      return problem(
        `line ${row.line} has more than one name. Put a name with a comma between quotation marks.`,
      );
    }
    lines.push(name);
  }
  if (lines[0]?.trim().toLowerCase() !== "department") {
    return problem("The first line is not the header “department”.");
  }
  const { names, repeated, unusable } = copyNames(lines.join("\n"));
  if (repeated.length > 0) return problem(`These names are there twice: ${repeated.join(", ")}.`);
  if (unusable.length > 0) {
    return problem(`No file can have these names: ${unusable.join(", ")}.`);
  }
  return names.length === 0 ? problem("There is no name in the list.") : { kind: "names", names };
}

async function firstPresent(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    try {
      await stat(path);
      return path;
    } catch (error) {
      const isAbsent =
        typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT";
      if (!isAbsent) throw error;
    }
  }
  return undefined;
}
