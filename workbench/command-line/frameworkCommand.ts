import { extname, resolve } from "node:path";
import { allValueCodes, type Framework } from "../../src/framework/framework";
import { serializeFramework } from "../../src/framework/serializeFramework";
import { criteriaRows } from "../../src/workbook/sheets/criteria/criteriaLayout";
import { chooseFramework } from "./chooseFramework";
import { badInput, wrongUsage, type CommandOutcome } from "./CommandOutcome";
import { levelNamesIn } from "./levelNamesIn";
import { givenLines, madeLines } from "./madeLines";
import { readArguments } from "./readArguments";
import { readTableFile } from "./readTableFile";
import { tableProblemLines } from "./tableProblemLines";
import { whyUnwritable, writeTogether } from "./writeTogether";

/** `framework import|check|template|export`: frameworks of one's own. */
export async function frameworkCommand(args: readonly string[]): Promise<CommandOutcome> {
  const [name, ...rest] = args;
  switch (name) {
    case "import":
      return await importTable(rest);
    case "check":
      return await checkTable(rest);
    case "template":
      return await writeTable("template", rest);
    case "export":
      return await writeTable("export", rest);
    default:
      return wrongUsage("framework needs import, check, template or export.");
  }
}

const READ_OPTIONS = {
  sheet: { type: "string" },
  title: { type: "string" },
  id: { type: "string" },
  version: { type: "string" },
  publisher: { type: "string" },
  subject: { type: "string" },
  levels: { type: "string" },
  before: { type: "string" },
} as const;

/** `import <file> --out <json>`: the framework in a table, as a framework file. */
async function importTable(args: readonly string[]): Promise<CommandOutcome> {
  const parsed = readArguments(args, { ...READ_OPTIONS, out: { type: "string" } });
  if (parsed.kind === "wrong") return wrongUsage(parsed.message);
  const { values, positionals } = parsed.arguments;
  const [path] = positionals;
  const { out } = values;
  if (!path || positionals.length > 1) return wrongUsage("framework import needs one file.");
  if (!out || extname(out).toLowerCase() !== ".json") {
    return wrongUsage("framework import needs --out with a path that ends in .json.");
  }
  if (resolve(out) === resolve(path)) return wrongUsage("--out must be another file.");
  const given = await givenIn(values);
  if (given.kind === "wrong") return wrongUsage(given.message);
  if (given.kind === "bad") return badInput(given.message);
  const unwritable = await whyUnwritable([out]);
  if (unwritable !== undefined) return badInput(unwritable);
  const read = await readTableFile(path, given.given, values.sheet);
  if (read.kind === "refused") return badInput(read.message);
  const stray = strayLevels(given.given.levelNames, read.framework);
  if (stray.length > 0) {
    return badInput(`${path}: --levels names levels that it does not have: ${stray.join(", ")}.`);
  }
  const { framework, problems, made } = read;
  const lines = tableProblemLines(path, problems);
  if (framework === undefined) return { kind: "problems", output: "", notes: lines };
  const writing = await writeTogether([
    {
      path: out,
      content: `${JSON.stringify(JSON.parse(serializeFramework(framework)), null, 2)}\n`,
    },
  ]);
  if (writing.kind === "unwritable") return badInput(writing.message);
  const notes = [...lines, ...givenLines(path, framework), ...madeLines(path, made)];
  return { kind: "done", output: summary(out, framework), notes };
}

/** `check <file>`: everything to correct and to know, one a line. */
async function checkTable(args: readonly string[]): Promise<CommandOutcome> {
  const parsed = readArguments(args, READ_OPTIONS);
  if (parsed.kind === "wrong") return wrongUsage(parsed.message);
  const { values, positionals } = parsed.arguments;
  const [path] = positionals;
  if (!path || positionals.length > 1) return wrongUsage("framework check needs one file.");
  const given = await givenIn(values);
  if (given.kind === "wrong") return wrongUsage(given.message);
  if (given.kind === "bad") return badInput(given.message);
  const read = await readTableFile(path, given.given, values.sheet);
  if (read.kind === "refused") return badInput(read.message);
  const stray = strayLevels(given.given.levelNames, read.framework);
  if (stray.length > 0) {
    return badInput(`${path}: --levels names levels that it does not have: ${stray.join(", ")}.`);
  }
  const notes = tableProblemLines(path, read.problems);
  return read.framework === undefined
    ? { kind: "problems", output: "", notes }
    : { kind: "done", output: summary(path, read.framework), notes };
}

/** `template --out` and `export --framework --out`: a workbook with a table to fill in or change. */
async function writeTable(
  what: "template" | "export",
  args: readonly string[],
): Promise<CommandOutcome> {
  const parsed = readArguments(args, { out: { type: "string" }, framework: { type: "string" } });
  if (parsed.kind === "wrong") return wrongUsage(parsed.message);
  const { values, positionals } = parsed.arguments;
  const { out, framework: idOrPath } = values;
  if (positionals.length > 0) {
    return wrongUsage(`framework ${what} takes options only, but “${positionals[0]}” was given.`);
  }
  if (!out || extname(out).toLowerCase() !== ".xlsx") {
    return wrongUsage(`framework ${what} needs --out with a path that ends in .xlsx.`);
  }
  if (what === "export" && !idOrPath) {
    return wrongUsage("framework export needs --framework with an id or the path of a file.");
  }
  if (what === "template" && idOrPath !== undefined) {
    return wrongUsage("framework template takes no --framework. Use framework export.");
  }
  const choice = idOrPath === undefined ? undefined : await chooseFramework(idOrPath);
  if (choice?.kind === "none") return badInput(choice.message);
  const unwritable = await whyUnwritable([out]);
  if (unwritable !== undefined) return badInput(unwritable);
  // Excel's stand-in is large, and the other commands do not need it.
  const { tableWorkbook } = await import("./tableWorkbook");
  const content = await tableWorkbook(choice?.framework);
  const writing = await writeTogether([{ path: out, content }]);
  if (writing.kind === "unwritable") return badInput(writing.message);
  if (choice === undefined) return { kind: "done", output: `${out}: an empty template.\n` };
  const { framework } = choice;
  return { kind: "done", output: summary(out, framework) };
}

/** Levels that are named and not there. */
function strayLevels(
  names: ReadonlyMap<number, string>,
  framework: Framework | undefined,
): readonly number[] {
  if (framework === undefined) return [];
  return [...names.keys()].filter((value) => !framework.levels.some((one) => one.value === value));
}

type ReadValues = Partial<Record<keyof typeof READ_OPTIONS, string>>;

async function givenIn(values: ReadValues) {
  const { title, id, version, publisher, subject, levels = "", before } = values;
  const names = levelNamesIn(levels);
  if (names === undefined) {
    return {
      kind: "wrong",
      message: "--levels needs numbers and names, such as “1 Basic,2 Good”.",
    } as const;
  }
  const choice = before === undefined ? undefined : await chooseFramework(before);
  if (choice?.kind === "none") return { kind: "bad", message: choice.message } as const;
  // A changed table is the same framework, whatever its title has become.
  const head = { title, id: id ?? choice?.framework.id, version, publisher, subject };
  const given = {
    head,
    levelNames: names,
    ...(choice === undefined ? {} : { before: choice.framework }),
  };
  return { kind: "given", given } as const;
}

function summary(path: string, framework: Framework): string {
  const codes = allValueCodes(framework).length;
  const { title, version, themes } = framework;
  const criteria = criteriaRows(framework).length;
  const counts = [
    ...[counted(themes.length, "theme"), counted(codes, "value code")],
    ...(criteria === 0 ? [] : [`${criteria} ${criteria === 1 ? "criterion" : "criteria"}`]),
  ].join(", ");
  return `${path}: ${title}, ${version}; ${counts}. Its id is ${framework.id}.\n`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
