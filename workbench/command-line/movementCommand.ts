import { extname, resolve } from "node:path";
import type { EarlierAssessment } from "../../src/assessment/assessment";
import { badInput, wrongUsage, type CommandOutcome } from "./CommandOutcome";
import { partsLeftOut } from "./partsLeftOut";
import { problemLines } from "./problemLines";
import { readArguments } from "./readArguments";
import { readAssessmentFile, type FileReading } from "./readAssessmentFile";
import { readEarlierWorkbooks } from "./readEarlierWorkbooks";
import { placesByVersion } from "./readMapFile";
import { readWorkbookBytes } from "./readWorkbookBytes";
import { whyNotBuilt } from "./whyNotBuilt";
import { whyUnwritable, writeTogether } from "./writeTogether";

/**
 * `movement <now.xlsx> --earlier <before.xlsx>... [--map <map.json>]... --out <file.xlsx>`: a workbook
 * with everything of now that also compares itself with the earlier ones. Those that it is compared
 * with already stay. A map says where the answers of an earlier version belong.
 */
export async function movementCommand(args: readonly string[]): Promise<CommandOutcome> {
  const parsed = readArguments(args, {
    earlier: { type: "string", multiple: true },
    map: { type: "string", multiple: true },
    out: { type: "string" },
  });
  if (parsed.kind === "wrong") return wrongUsage(parsed.message);
  const { values, positionals } = parsed.arguments;
  const { earlier: paths = [], map = [], out } = values;
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) return wrongUsage("movement needs one workbook.");
  if (paths.length === 0 || paths.includes("")) {
    return wrongUsage("movement needs --earlier with the path of an earlier workbook.");
  }
  if (!out) return wrongUsage("movement needs --out with the path of the workbook to write.");
  if (extname(out).toLowerCase() !== ".xlsx") {
    return wrongUsage(`--out must end in .xlsx, not “${out}”.`);
  }
  if ([path, ...paths].some((one) => resolve(one) === resolve(out))) {
    return wrongUsage("--out must be a different file from the workbooks that are read.");
  }
  const itself = paths.find((one) => resolve(one) === resolve(path));
  if (itself !== undefined) return wrongUsage(`${itself} is named twice. Name each workbook once.`);
  const read = await readAssessmentFile(path);
  if (read.kind === "refused") return badInput(read.message);
  const { framework, details, earlier: present = [] } = read.assessment;
  const before = await readEarlierWorkbooks(
    paths,
    { framework, organisation: details.organisation, date: details.date },
    present,
  );
  if (before.kind === "none") return badInput(before.message);
  const mapped = await placesByVersion(map, before.earlier, framework);
  if (mapped.kind === "refused") return badInput(mapped.message);
  const unwritable = await whyUnwritable([out]);
  if (unwritable !== undefined) return badInput(unwritable);
  const rounds = [...present, ...mapped.earlier];
  const built = await rebuilt(path, read, rounds);
  if (built.kind === "failed") return badInput(built.message);
  const writing = await writeTogether([{ path: out, content: built.workbook }]);
  if (writing.kind === "unwritable") return badInput(writing.message);
  const files = rounds.map(({ file }) => file).join(", ");
  return {
    kind: "done",
    output: `${out}: ${framework.title}, ${framework.version}; compared with ${files}.\n`,
    notes: [
      ...read.notes.map((note) => `${path}: ${note}`),
      ...problemLines(path, read.problems),
      ...before.notes,
      ...built.notes,
    ],
  };
}

type Rebuilt =
  | { readonly kind: "built"; readonly workbook: Uint8Array; readonly notes: readonly string[] }
  | { readonly kind: "failed"; readonly message: string };

/** Opens the workbook in Excel's stand-in and rebuilds its sheets, as the pane does. */
async function rebuilt(
  path: string,
  { assessment: { framework, details } }: Extract<FileReading, { readonly kind: "read" }>,
  earlier: readonly EarlierAssessment[],
): Promise<Rebuilt> {
  // Excel's stand-in is large, and most commands do not need it.
  const { beginBuildSession } = await import("./buildSession");
  const { readWorkbook } = await import("../file/readWorkbook");
  const bytes = await readWorkbookBytes(path);
  const state = await readWorkbook(bytes);
  const lost = partsLeftOut(bytes, state);
  const session = beginBuildSession(state);
  try {
    const { organisation, department, allowNotApplicable } = details;
    const outcome = await session.build({
      framework,
      details: { organisation, department, allowNotApplicable },
      whenPresent: "rebuild",
      earlier,
    });
    if (outcome.kind !== "built") {
      return { kind: "failed", message: `${path}: ${whyNotBuilt(outcome)}` };
    }
    const notes =
      lost.length === 0
        ? []
        : [
            `${path}: The new workbook does not have its ${lost.join(", ")}. To keep them, add the earlier workbooks in Excel.`,
          ];
    return { kind: "built", workbook: await session.save(), notes };
  } finally {
    session.close();
  }
}
