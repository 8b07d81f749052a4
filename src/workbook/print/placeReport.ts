/** Writes a report sheet in place of its previous version, and never replaces anything else. */
import { sheetReference } from "../plan/address";
import { inspectWorkbook, unusedName, type Inspection } from "../build/inspectWorkbook";
import { NAMES, TABLES, freeTableName } from "../plan/names";
import type { Omission } from "../excel/Trouble";
import type { SheetPlan } from "../plan/SheetPlan";
import { planContext, type PlanContext } from "../sheets/planContext";
import type { PlacedKind } from "./PrintOutcome";
import { readWorkbook } from "../read/readAssessment";
import { refusedPart, withoutParts } from "../excel/parts";
import { sendRequest, SHORTLY, suspendPainting } from "../excel/requestContext";
import { requireWritable } from "../submit/writtenParts";
import { isOnlyActivation, noAssessment, WorkbookTrouble } from "../excel/troubles";
import { writeSheet } from "../excel/write/writeSheet";
import { sheetText } from "../plan/text/sheetText";
import { pageContents } from "./pageContents";

const ATTEMPTS = 3;

export interface PlacedReport {
  /** Present name of the sheet, which is now the active one. */
  readonly sheet: string;
  /** The content of each page; absent if only the printer knows. */
  readonly pages?: readonly string[];
  /** Parts that Excel refused; absent if none. */
  readonly omitted?: readonly Omission[];
}

/**
 * Plans a report from the present answers, writes it in one request and brings it to the front.
 * Replaces the sheet of an earlier call; a person's own sheet of that name stays, and ours gets a
 * number. If it fails, calling it again completes it.
 * @throws WorkbookTrouble if there is no assessment or no sheet can be added; Office errors
 * unchanged
 */
export async function placeReport(
  kind: PlacedKind,
  planOf: (context: PlanContext, name: string) => SheetPlan,
): Promise<PlacedReport> {
  const read = await readWorkbook("refuse", SHORTLY);
  if (read === undefined) throw noAssessment();
  requireWritable(read.readOnly);
  const found = await inspectWorkbook();
  requireStructure(found);
  const context = planContext(read.assessment, read.actions, "", new Map());
  const old = found.ownNames.get(NAMES[kind])?.sheet;
  const others = found.sheetNames.filter((name) => name !== old);
  const name = unusedName(old ?? sheetText(`print.sheet.${kind}`), others);
  const taken = found.ownTables.filter((table) => old === undefined || table !== TABLES[kind]);
  const planned = planOf(context, name);
  const plan = {
    ...planned,
    tables: planned.tables.map((table) => ({ ...table, name: freeTableName(table.name, taken) })),
  };
  const omitted = await write(kind, plan, found, []);
  return {
    sheet: name,
    ...(omitted.includes("pageSetup") ? {} : { pages: pagesOf(plan) }),
    ...(omitted.length === 0 ? {} : { omitted }),
  };
}

/** The pages of a report, named by the refs of its table's rows. */
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
 * Removes a report from the workbook.
 * @returns false if there was none
 * @throws WorkbookTrouble if no sheet can be deleted; Office errors unchanged
 */
export async function removeReport(kind: PlacedKind): Promise<boolean> {
  const found = await inspectWorkbook();
  const sheet = found.ownNames.get(NAMES[kind])?.sheet;
  const isNamed = found.ownNames.has(NAMES[kind]) || found.brokenNames.includes(NAMES[kind]);
  if (!isNamed) return false;
  requireStructure(found);
  await sendRequest(({ workbook }) => {
    // The sheet first: if the request is cut off, only a name without cells remains.
    if (sheet !== undefined) workbook.worksheets.getItem(sheet).delete();
    workbook.names.getItem(NAMES[kind]).delete();
  }, SHORTLY);
  return sheet !== undefined;
}

/** Returns the parts that Excel refused. */
async function write(
  kind: PlacedKind,
  plan: SheetPlan,
  found: Inspection,
  omitted: readonly Omission[],
): Promise<readonly Omission[]> {
  const old = found.ownNames.get(NAMES[kind])?.sheet;
  const isNamed = found.ownNames.has(NAMES[kind]) || found.brokenNames.includes(NAMES[kind]);
  try {
    await sendRequest((context) => {
      const { workbook } = context;
      suspendPainting(context);
      if (old !== undefined) workbook.worksheets.getItem(old).delete();
      const sheet = workbook.worksheets.add(plan.name);
      // Named before it has content, so that a half-written sheet is recognised as ours.
      const reference = `=${sheetReference(plan.name, plan.names[0].area)}`;
      if (isNamed) workbook.names.getItem(NAMES[kind]).formula = reference;
      else workbook.names.add(NAMES[kind], reference);
      writeSheet(context, sheet, sheet, plan, new Set());
      // Must be the last action: Excel refuses it while another workbook is active.
      sheet.activate();
    }, SHORTLY);
    return omitted;
  } catch (error) {
    if (isOnlyActivation(error)) return omitted;
    await removeUnnamed(kind, plan.name);
    const part = refusedPart(error);
    if (part === undefined || omitted.includes(part)) throw error;
    return await write(kind, withoutParts([part], plan), await inspectWorkbook(), [
      ...omitted,
      part,
    ]);
  }
}

/**
 * Deletes the sheet of a request that was cut off before naming it; it is still empty. Before the
 * request, the sheet name was free or the previous report's, which is recognised by its defined
 * name.
 */
async function removeUnnamed(kind: PlacedKind, name: string): Promise<void> {
  // A passing fault may fail the first tries.
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      const found = await inspectWorkbook();
      const isThere = found.sheetNames.includes(name);
      if (!isThere || found.ownNames.get(NAMES[kind])?.sheet === name) return;
      const used = await sendRequest(
        ({ workbook }) =>
          workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true).load("address"),
        SHORTLY,
      );
      // A co-author may have made a sheet of that name in the meantime.
      if (!used.isNullObject) return;
      await sendRequest(({ workbook }) => {
        workbook.worksheets.getItem(name).delete();
      }, SHORTLY);
      return;
    } catch {
      // Try again; if an empty sheet remains, it does no harm.
    }
  }
}

function requireStructure({ structureProtected }: Inspection): void {
  if (!structureProtected) return;
  throw new WorkbookTrouble(
    "No sheet can be added or removed: the structure of this workbook is protected.",
    "Choose Review, then Protect Workbook, and come back.",
    "structureProtected",
  );
}
