/** Puts a report into the workbook in place of the one that is there, and never in place of anything else. */
import { sheetReference } from "../plan/address";
import { inspectWorkbook, unusedName, type Inspection } from "../build/inspectWorkbook";
import { NAMES, TABLES, freeTableName } from "../plan/names";
import type { SheetPlan } from "../plan/SheetPlan";
import { planContext, type PlanContext } from "../sheets/planContext";
import type { ReportKind } from "./PrintOutcome";
import { readWorkbook } from "../read/readAssessment";
import { sendRequest, SHORTLY } from "../excel/requestContext";
import { requireWritable } from "../submit/writtenParts";
import { isOnlyActivation, noAssessment, refusedPart, WorkbookTrouble } from "../excel/troubles";
import { writeSheet } from "../excel/write/writeSheet";
import { pageContents } from "./pageContents";

const SHEET_TITLES: Readonly<Record<ReportKind, string>> = {
  responseReport: "Response report",
  workshopCopy: "Workshop copy",
  comments: "Comments",
};

const ATTEMPTS = 3;

export interface PlacedReport {
  /** Present name of the sheet, which is in front now. */
  readonly sheet: string;
  /** What stands on each page; absent where only the printer knows. */
  readonly pages?: readonly string[];
}

/**
 * Plans a report from the answers as they are, writes it in one request and brings it to the front.
 * A sheet that an earlier call made goes; a person's own sheet of that name stays, and ours takes a
 * number. Whatever fails, doing it again completes it.
 * @throws WorkbookTrouble where there is no assessment, or no sheet can be added; Office errors as
 * they come
 */
export async function placeReport(
  kind: ReportKind,
  planOf: (context: PlanContext, name: string) => SheetPlan,
): Promise<PlacedReport> {
  const read = await readWorkbook("refuse", SHORTLY);
  if (read === undefined) throw noAssessment();
  requireWritable(read.readOnly);
  const found = await inspectWorkbook();
  requireStructure(found);
  const context = planContext(read.assessment, read.actions, "", new Map());
  const old = found.sheetOfName.get(NAMES[kind]);
  const others = found.sheetNames.filter((name) => name !== old);
  const name = unusedName(old ?? SHEET_TITLES[kind], others);
  const taken = found.ownTables.filter((table) => old === undefined || table !== TABLES[kind]);
  const planned = planOf(context, name);
  const plan = {
    ...planned,
    tables: planned.tables.map((table) => ({ ...table, name: freeTableName(table.name, taken) })),
  };
  await write(kind, plan, found, []);
  return { sheet: name, pages: pagesOf(plan) };
}

/** The pages of a report by the refs of its table's rows. */
function pagesOf({ tables: [table], blocks, print }: SheetPlan): readonly string[] {
  const rows =
    blocks.find(({ row, column }) => row === table.area.row && column === 0)?.cells ?? [];
  const refs = rows.slice(1).map(([ref]) => (typeof ref === "string" ? ref : ""));
  const first = table.area.row + 1;
  return pageContents(
    refs,
    (print?.breaksBefore ?? []).map((row) => row - first),
  );
}

/**
 * Takes a report out of the workbook.
 * @returns false where there was none
 * @throws WorkbookTrouble where no sheet can be deleted; Office errors as they come
 */
export async function removeReport(kind: ReportKind): Promise<boolean> {
  const found = await inspectWorkbook();
  const sheet = found.sheetOfName.get(NAMES[kind]);
  const isNamed = found.ownNames.has(NAMES[kind]) || found.brokenNames.includes(NAMES[kind]);
  if (!isNamed) return false;
  requireStructure(found);
  await sendRequest(({ workbook }) => {
    // The sheet first: what is left of a request that is cut is a name that means nothing.
    if (sheet !== undefined) workbook.worksheets.getItem(sheet).delete();
    workbook.names.getItem(NAMES[kind]).delete();
  }, SHORTLY);
  return sheet !== undefined;
}

async function write(
  kind: ReportKind,
  plan: SheetPlan,
  found: Inspection,
  omitted: readonly string[],
): Promise<void> {
  const old = found.sheetOfName.get(NAMES[kind]);
  const isNamed = found.ownNames.has(NAMES[kind]) || found.brokenNames.includes(NAMES[kind]);
  try {
    await sendRequest((context) => {
      const { workbook } = context;
      workbook.application.suspendScreenUpdatingUntilNextSync();
      if (old !== undefined) workbook.worksheets.getItem(old).delete();
      const sheet = workbook.worksheets.add(plan.name);
      // Before anything stands in it, so that what is half written is known for ours.
      const reference = `=${sheetReference(plan.name, plan.names[0].area)}`;
      if (isNamed) workbook.names.getItem(NAMES[kind]).formula = reference;
      else workbook.names.add(NAMES[kind], reference);
      writeSheet(context, sheet, sheet, plan, new Set());
      // The last action: Excel refuses it while another workbook is in front.
      sheet.activate();
    }, SHORTLY);
  } catch (error) {
    if (isOnlyActivation(error)) return;
    await removeUnnamed(kind, plan.name);
    const part = refusedPart(error);
    if (part === undefined || omitted.includes(part)) throw error;
    const plain =
      part === "protection" ? { ...plan, protected: false } : { ...plan, print: undefined };
    await write(kind, plain, await inspectWorkbook(), [...omitted, part]);
  }
}

/**
 * Takes away the sheet of a request that was cut before its name was known: nothing stands in it yet.
 * Until the request the name was free or that of the report before, which is known by its name.
 */
async function removeUnnamed(kind: ReportKind, name: string): Promise<void> {
  // A passing fault may spoil the first tries.
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      const found = await inspectWorkbook();
      const isThere = found.sheetNames.includes(name);
      if (!isThere || found.sheetOfName.get(NAMES[kind]) === name) return;
      const used = await sendRequest(
        ({ workbook }) =>
          workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true).load("address"),
        SHORTLY,
      );
      // Somebody else who works in the file may have made a sheet of that name meanwhile.
      if (!used.isNullObject) return;
      await sendRequest(({ workbook }) => {
        workbook.worksheets.getItem(name).delete();
      }, SHORTLY);
      return;
    } catch {
      // The next attempt; an empty sheet that stays all the same does no harm.
    }
  }
}

function requireStructure({ structureProtected }: Inspection): void {
  if (!structureProtected) return;
  throw new WorkbookTrouble(
    "No sheet can be added or taken away: the structure of this workbook is protected.",
    "Choose Review, then Protect Workbook, and come back.",
    "structureProtected",
  );
}
