/** Takes a build back that failed or was cancelled, and clears away what a new build replaces. */
import type { Inspection } from "./inspectWorkbook";
import type { BuildOutcome } from "../outcomes";
import { newContext } from "../requestContext";
import { troubleOf } from "../troubles";

export interface BuiltSheets {
  /** Temporary name of every new sheet, by key. */
  readonly temporary: ReadonlyMap<string, string>;
  /** The workbook as it was before. */
  readonly found: Inspection;
  /** Names that the build adds. */
  readonly names: ReadonlySet<string>;
}

/**
 * Makes the workbook as it was before the build.
 * @returns what could not be taken away, in words: empty when all is as it was
 */
export async function undoBuild(built: BuiltSheets): Promise<readonly string[]> {
  // A passing fault may have spoilt the first try as well.
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      await takeBack(built);
      return [];
    } catch {
      // The next attempt, or the list of what remains, answers for it.
    }
  }
  return await whatRemains(built);
}

async function takeBack({ found, names }: BuiltSheets): Promise<void> {
  const context = newContext();
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/visibility");
  const ours = [...names].map((name) =>
    context.workbook.names.getItemOrNullObject(name).load("name"),
  );
  await context.sync();
  const setAside = new Map(
    [...found.ownSheets.values()].map((sheet) => [sheet.setAside, sheet.name]),
  );
  const before = new Set(found.sheetNames);
  const movedAside = worksheets.items.some((sheet) => setAside.has(sheet.name));
  const after = newContext();
  for (const name of ours) {
    if (!name.isNullObject) after.workbook.names.getItem(name.name).delete();
  }
  for (const [name, formula] of found.ownNames) {
    // A name whose cells were deleted before the build has nothing to go back to.
    if (formula.includes("#REF!")) continue;
    after.workbook.names.getItem(name).formula = formula;
  }
  for (const sheet of worksheets.items) {
    const replaced = movedAside && found.ownSheets.has(sheet.name.toLowerCase());
    if (setAside.has(sheet.name) || (before.has(sheet.name) && !replaced)) continue;
    const added = after.workbook.worksheets.getItem(sheet.name);
    if (sheet.visibility === "VeryHidden") added.visibility = "Hidden";
    added.delete();
  }
  for (const sheet of worksheets.items) {
    const original = setAside.get(sheet.name);
    if (original !== undefined) after.workbook.worksheets.getItem(sheet.name).name = original;
  }
  after.workbook.worksheets.getItem(found.activeSheet).activate();
  await after.sync();
}

async function whatRemains({ found, names }: BuiltSheets): Promise<readonly string[]> {
  const before = new Set(found.sheetNames);
  try {
    const context = newContext();
    context.workbook.worksheets.load("items/name");
    await context.sync();
    const sheets = context.workbook.worksheets.items
      .map((sheet) => sheet.name)
      .filter((name) => !before.has(name));
    return sheets.length > 0
      ? sheets.map((name) => `the sheet \u201C${name}\u201D`)
      : [`defined names that begin with ${[...names][0]?.slice(0, 3) ?? "mw_"}`];
  } catch {
    return ["the sheets whose names begin with \u201CBuilding\u201D"];
  }
}

/** Deletes the sheets that a new build has replaced; the new ones are complete by then. */
export async function removeOldSheets(found: Inspection): Promise<BuildOutcome> {
  const old = [...found.ownSheets.values()];
  if (old.length === 0) return { kind: "built" };
  try {
    const context = newContext();
    for (const sheet of old) {
      const worksheet = context.workbook.worksheets.getItem(sheet.setAside);
      worksheet.visibility = "Hidden";
      worksheet.delete();
    }
    await context.sync();
    return { kind: "built" };
  } catch (error) {
    const names = old.map((sheet) => `\u201C${sheet.setAside}\u201D`).join(", ");
    const trouble = troubleOf(error, "Removing the old sheets");
    return {
      kind: "failed",
      trouble: {
        ...trouble,
        message: `The new sheets are complete and hold every response, but old sheets could not be deleted: ${names}.`,
        remedy: "Delete those sheets by hand. The assessment no longer uses them.",
      },
    };
  }
}
