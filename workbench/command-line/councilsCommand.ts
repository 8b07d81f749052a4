import { extname, resolve } from "node:path";
import { anonymous, LEAST_ANONYMOUS, type Council } from "../../src/assessment/councils/councilSet";
import type { Framework } from "../../src/framework/framework";
import { councilsOf } from "../../src/report/paper/councilsOf";
import { paperActions } from "../../src/report/paper/paperActions";
import { paperOf } from "../../src/report/paper/paperOf";
import type { ShownSet } from "../../src/workbook/print/planCouncils";
import { badInput, wrongUsage, type CommandOutcome } from "./CommandOutcome";
import { partsLeftOut } from "./partsLeftOut";
import { readAssessmentFile } from "./readAssessmentFile";
import { readCouncils } from "./readCouncils";
import { readWorkbookBytes } from "./readWorkbookBytes";
import { returnPaths } from "./returnPaths";
import { withRunMark } from "./runMark";
import { whyNotBuilt } from "./whyNotBuilt";
import { writePaper } from "./writePaper";
import { whyUnwritable, writeTogether } from "./writeTogether";

export interface CouncilsRequest {
  readonly out: string;
  /** The workbook whose level is shown beside the others. */
  readonly own: string | undefined;
  readonly isAnonymous: boolean;
  readonly strict: boolean;
}

/**
 * `consolidate --as councils --out <file.xlsx, .docx or .html> [--own <ours.xlsx>] [--anonymous] [--strict]
 * <workbook or folder>...`: the levels of councils side by side, as a sheet of the own workbook or
 * as a part of its report.
 */
export async function councilsCommand(
  positionals: readonly string[],
  { out, own, isAnonymous, strict }: CouncilsRequest,
): Promise<CommandOutcome> {
  const format = extname(out).toLowerCase().slice(1);
  if (format !== "xlsx" && format !== "docx" && format !== "html") {
    return wrongUsage(`--out must end in .xlsx, .docx or .html, not “${out}”.`);
  }
  if (own === "") return wrongUsage("--own needs a path.");
  if (own === undefined && format !== "xlsx") {
    return wrongUsage("A report needs --own with the workbook that it is about.");
  }
  if (own !== undefined && resolve(own) === resolve(out)) {
    return wrongUsage("--out must be a different file from --own.");
  }
  const unwritable = await whyUnwritable([out]);
  if (unwritable !== undefined) return badInput(unwritable);
  const ours = own === undefined ? undefined : await readAssessmentFile(own);
  if (ours?.kind === "refused") return badInput(ours.message);
  const found = await returnPaths(positionals, out);
  if (found.kind === "none") return badInput(found.message);
  const others = found.paths.filter((path) => own === undefined || resolve(path) !== resolve(own));
  const read = await readCouncils(
    others,
    ours && {
      framework: ours.assessment.framework,
      organisation: ours.assessment.details.organisation,
    },
  );
  const { councils, framework, refused } = read;
  const notes = [...refused, ...read.notes];
  if (framework === undefined || councils.length === 0 || (strict && refused.length > 0)) {
    return { kind: "problems", output: "", notes };
  }
  const shown = isAnonymous ? anonymous(councils) : councils;
  if (shown === undefined) return badInput(tooFew(councils.length, refused));
  if (isAnonymous && ours === undefined && !read.isOneWording) {
    return badInput(
      "The workbooks have the same framework in different words, which would say whose it is. Give a workbook whose words to use with --own, or leave --anonymous out.",
    );
  }
  if (ours !== undefined && format !== "xlsx") {
    const { assessment, actions } = ours;
    const paper = paperOf(assessment, paperActions(actions, assessment.framework));
    const withCouncils = { ...paper, councils: councilsOf(assessment, shown, isAnonymous) };
    return await writePaper(withCouncils, { format, out }, notes);
  }
  const set = { councils: shown, isAnonymous, hasOwn: own !== undefined };
  const made = await sheetIn(own, framework, set);
  if (made.kind === "failed") return badInput(made.message);
  const writing = await writeTogether([{ path: out, content: withRunMark(made.workbook) }]);
  if (writing.kind === "unwritable") return badInput(writing.message);
  return {
    kind: "done",
    output: `${out}: ${framework.title}, ${framework.version}; ${counted(shown)}${isAnonymous ? ", anonymous" : ""}.\n`,
    notes: [...notes, ...made.notes],
  };
}

function tooFew(count: number, refused: readonly string[]): string {
  const others = count === 1 ? "is 1 council" : `are ${count} councils`;
  return [
    `There ${others}, and a set of fewer than ${LEAST_ANONYMOUS} is never shown anonymously. Add councils, or leave --anonymous out.`,
    ...refused,
  ].join(" ");
}

function counted(councils: readonly Council[]): string {
  return councils.length === 1 ? "1 council" : `${councils.length} councils`;
}

type Made =
  | { readonly kind: "made"; readonly workbook: Uint8Array; readonly notes: readonly string[] }
  | { readonly kind: "failed"; readonly message: string };

/** Adds the sheet to the own workbook; without one, to a new one of the same framework. */
async function sheetIn(
  own: string | undefined,
  framework: Framework,
  set: ShownSet,
): Promise<Made> {
  // Excel's stand-in is large, and most commands do not need it.
  const { beginBuildSession } = await import("./buildSession");
  const { readWorkbook } = await import("../file/readWorkbook");
  const { preparePrint } = await import("../../src/workbook/print/preparePrint");
  const bytes = own === undefined ? undefined : await readWorkbookBytes(own);
  const state = bytes && (await readWorkbook(bytes));
  const lost = bytes && state ? partsLeftOut(bytes, state) : [];
  const session = beginBuildSession(state);
  try {
    if (own === undefined) {
      const outcome = await session.build({
        framework,
        details: { organisation: "", department: "", allowNotApplicable: false },
        whenPresent: "refuse",
      });
      if (outcome.kind !== "built") return { kind: "failed", message: whyNotBuilt(outcome) };
    }
    await preparePrint(set);
    const notes =
      lost.length === 0 ? [] : [`${own}: The new workbook does not have its ${lost.join(", ")}.`];
    return { kind: "made", workbook: await session.save(), notes };
  } finally {
    session.close();
  }
}
