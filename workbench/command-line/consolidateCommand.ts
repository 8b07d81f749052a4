import { extname, resolve } from "node:path";
import type { Departments } from "../../src/assessment/assessment";
import { addReturn, NO_DEPARTMENTS } from "../../src/assessment/departments/addReturn";
import { agreedCounts } from "../../src/assessment/departments/differences";
import type { Framework } from "../../src/framework/framework";
import { localMinute } from "../../src/workbook/plan/localMinute";
import { badInput, wrongUsage, type CommandOutcome } from "./CommandOutcome";
import { councilsCommand } from "./councilsCommand";
import { problemLine } from "./problemLine";
import { readAgreedCsv } from "./readAgreedCsv";
import { readArguments } from "./readArguments";
import { readReturns } from "./readReturns";
import { readTextFile } from "./readTextFile";
import { returnPaths } from "./returnPaths";
import { withRunMark } from "./runMark";
import { whyUnwritable, writeTogether } from "./writeTogether";

/**
 * `consolidate --out <file.xlsx> [--agreed <csv>] [--strict] <workbook or folder>...`: brings the
 * workbooks of departments together in one. A file that is left out is told on standard error; with
 * --strict nothing is written then. With `--as councils`, see `councilsCommand`.
 */
export async function consolidateCommand(args: readonly string[]): Promise<CommandOutcome> {
  const parsed = readArguments(args, {
    out: { type: "string" },
    agreed: { type: "string" },
    anonymous: { type: "boolean" },
    as: { type: "string" },
    own: { type: "string" },
    strict: { type: "boolean" },
  });
  if (parsed.kind === "wrong") return wrongUsage(parsed.message);
  const { values, positionals } = parsed.arguments;
  const { out, agreed } = values;
  if (!out) return wrongUsage("consolidate needs --out with the path of the workbook to write.");
  const { as = "departments", own, anonymous = false, strict = false } = values;
  if (as === "councils") {
    if (agreed !== undefined) return wrongUsage("Councils agree no levels: leave --agreed out.");
    if (positionals.length === 0) {
      return wrongUsage("consolidate needs the councils’ workbooks, or a folder of them.");
    }
    if (positionals.some((path) => resolve(path) === resolve(out))) {
      return wrongUsage("--out must be a different file from the councils’ workbooks.");
    }
    return await councilsCommand(positionals, { out, own, isAnonymous: anonymous, strict });
  }
  if (as !== "departments") return wrongUsage(`--as takes departments or councils, not “${as}”.`);
  if (anonymous || own !== undefined) {
    return wrongUsage("--anonymous and --own belong to --as councils.");
  }
  if (extname(out).toLowerCase() !== ".xlsx") {
    return wrongUsage(`--out must end in .xlsx, not “${out}”.`);
  }
  if (agreed === "") return wrongUsage("--agreed needs a path.");
  if (positionals.length === 0) {
    return wrongUsage("consolidate needs the departments’ workbooks, or a folder of them.");
  }
  if (positionals.some((path) => resolve(path) === resolve(out))) {
    return wrongUsage("--out must be a different file from the departments’ workbooks.");
  }
  const unwritable = await whyUnwritable([out]);
  if (unwritable !== undefined) return badInput(unwritable);
  const found = await returnPaths(positionals, out);
  if (found.kind === "none") return badInput(found.message);
  const now = new Date();
  const { framework, returns, organisation, refused, notes } = await readReturns(found.paths, now);
  const lines = [...refused, ...notes];
  if (framework === undefined) return { kind: "problems", output: "", notes: lines };
  if (strict && refused.length > 0) {
    return { kind: "problems", output: "", notes: lines };
  }
  const together = returns.reduce(addReturn, NO_DEPARTMENTS);
  const agreement = await agreedIn(agreed, together, framework, now);
  if (agreement.kind === "problem") return badInput(agreement.message);
  const { departments } = agreement;
  const built = await buildTogether(framework, organisation, departments);
  if (built.kind === "failed") return badInput(built.message);
  const writing = await writeTogether([{ path: out, content: withRunMark(built.workbook) }]);
  if (writing.kind === "unwritable") return badInput(writing.message);
  const { open, atWeakest, overridden } = agreedCounts(departments, framework);
  const count = departments.returns.length;
  const output =
    `${out}: ${framework.title}, ${framework.version}; ` +
    `${count} ${count === 1 ? "department" : "departments"}, ` +
    `${atWeakest + overridden} of ${atWeakest + overridden + open} value codes agreed` +
    `${refused.length === 0 ? "" : `, ${refused.length} left out`}.\n`;
  return { kind: "done", output, notes: lines };
}

type Agreement =
  | { readonly kind: "departments"; readonly departments: Departments }
  | { readonly kind: "problem"; readonly message: string };

async function agreedIn(
  path: string | undefined,
  departments: Departments,
  framework: Framework,
  now: Date,
): Promise<Agreement> {
  if (path === undefined) return { kind: "departments", departments };
  const file = await readTextFile(path);
  if (file.kind === "unreadable") return { kind: "problem", message: file.message };
  const reading = readAgreedCsv(file.text, departments, framework, localMinute(now));
  if (reading.kind === "agreed") return { kind: "departments", departments: reading.departments };
  const problems = reading.problems.map((one) => ({ ...one, place: `${path}, ${one.place}` }));
  return { kind: "problem", message: problemLine(problems) };
}

type Built =
  | { readonly kind: "built"; readonly workbook: Uint8Array }
  | { readonly kind: "failed"; readonly message: string };

async function buildTogether(
  framework: Framework,
  organisation: string,
  departments: Departments,
): Promise<Built> {
  // Excel's stand-in is large, and the other commands do not need it.
  const { beginBuildSession } = await import("./buildSession");
  const { whyNotBuilt } = await import("./whyNotBuilt");
  const session = beginBuildSession();
  try {
    const outcome = await session.build({
      framework,
      details: { organisation, department: "", allowNotApplicable: false },
      whenPresent: "refuse",
      departments,
    });
    return outcome.kind === "built"
      ? { kind: "built", workbook: await session.save() }
      : { kind: "failed", message: whyNotBuilt(outcome) };
  } finally {
    session.close();
  }
}
