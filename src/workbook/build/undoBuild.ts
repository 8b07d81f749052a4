/** Undoes a failed or cancelled build, and removes what a new build replaces. */
import { unusedName, type Inspection } from "./inspectWorkbook";
import { sheetReference } from "../plan/address";
import type { BuildOutcome } from "./BuildOutcome";
import { sendRequest } from "../excel/requestContext";
import { troubleWithCause } from "../excel/troubleWithCause";

export interface BuiltSheets {
  /** The workbook before the build. */
  readonly found: Inspection;
  /** Names that the build adds. */
  readonly names: ReadonlySet<string>;
  /** An old sheet with people's own notes, kept under another name. */
  readonly keptSheet: string | undefined;
  /** Names of the old sheets that the new ones do not use. */
  readonly unusedNames: readonly string[];
}

/** Somebody typing in a cell may take a minute. */
const WHILE_TYPING = { tries: 120 };

/**
 * Restores the workbook to its state before the build.
 * @returns what could not be removed or restored, in sentences; empty if everything was
 */
export async function undoBuild(built: BuiltSheets): Promise<readonly string[]> {
  // A passing fault may have failed the first try.
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      await takeBack(built);
      await activateAgain(built.found);
      return [];
    } catch {
      // Covered by the next attempt, or by the list of what remains.
    }
  }
  return await whatRemains(built);
}

async function takeBack({ found, names }: BuiltSheets): Promise<void> {
  const { sheets, ours } = await sendRequest((context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    return {
      sheets: worksheets,
      ours: [...names].map((name) => context.workbook.names.getItemOrNullObject(name).load("name")),
    };
  }, WHILE_TYPING);
  const present = sheets.items.map((sheet) => sheet.name);
  const setAside = setAsideNames(found);
  const before = new Set(found.sheetNames);
  // The sheet with an old sheet's name is new only if the old one is already set aside.
  const isNew = (name: string): boolean => {
    const old = found.ownSheets.get(name.toLowerCase());
    const replaced = old !== undefined && present.includes(old.setAside);
    return !setAside.has(name) && (!before.has(name) || replaced);
  };
  await sendRequest((context) => {
    const { worksheets } = context.workbook;
    // New sheets that have an old one's name lose it first, so that the old one can have its name and
    // references back. No other is renamed: Excel on the web can ask the person (office-js 3218).
    const added = sheets.items
      .filter((sheet) => isNew(sheet.name))
      .map((sheet, index) => {
        const worksheet = worksheets.getItem(sheet.name);
        if (before.has(sheet.name)) {
          worksheet.name = unusedName(`Taken back ${index + 1}`, present);
        }
        if (sheet.visibility === "VeryHidden") worksheet.visibility = "Hidden";
        return worksheet;
      });
    for (const name of present) {
      const original = setAside.get(name);
      if (original !== undefined) worksheets.getItem(name).name = original;
    }
    for (const [name, { sheet, area }] of found.ownNames) {
      context.workbook.names.getItem(name).formula = `=${sheetReference(sheet, area)}`;
    }
    for (const name of ours) {
      if (!name.isNullObject) context.workbook.names.getItem(name.name).delete();
    }
    for (const worksheet of added) worksheet.delete();
  }, WHILE_TYPING);
}

/** Excel refuses this while another workbook is active; nothing depends on it. */
async function activateAgain(found: Inspection): Promise<void> {
  try {
    await sendRequest((context) => {
      context.workbook.worksheets.getItem(found.activeSheet).activate();
    }, WHILE_TYPING);
  } catch {
    // The person is already in another workbook.
  }
}

function setAsideNames(found: Inspection): ReadonlyMap<string, string> {
  return new Map([...found.ownSheets.values()].map((sheet) => [sheet.setAside, sheet.name]));
}

async function whatRemains({ found }: BuiltSheets): Promise<readonly string[]> {
  const setAside = setAsideNames(found);
  const before = new Set(found.sheetNames);
  try {
    const sheets = await sendRequest((context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      return worksheets;
    }, WHILE_TYPING);
    const names = sheets.items.map((sheet) => sheet.name);
    const added = names.filter((name) => !before.has(name) && !setAside.has(name));
    const waiting = names.filter((name) => setAside.has(name));
    return [
      ...(added.length === 0
        ? []
        : [`These new sheets are not needed and can be deleted: ${listed(added)}.`]),
      ...(waiting.length === 0
        ? []
        : [
            `These sheets hold your answers under other names, so keep them: ${waiting
              .map((name) => `\u201C${name}\u201D (${setAside.get(name) ?? ""})`)
              .join(", ")}.`,
          ]),
      ...(added.length + waiting.length === 0
        ? ["Some defined names that begin with mw_ may remain; they do no harm."]
        : []),
    ];
  } catch {
    return ["New sheets whose names begin with \u201CBuilding\u201D may remain."];
  }
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\u201C${name}\u201D`).join(", ");
}

/** Deletes the sheets that a new build has replaced; the new ones are complete at this point. */
export async function removeOldSheets({
  found,
  keptSheet: kept,
  unusedNames,
}: BuiltSheets): Promise<BuildOutcome> {
  const sheets = [...found.ownSheets.values()];
  const old = sheets.filter((sheet) => sheet.name !== kept).map((sheet) => sheet.setAside);
  if (old.length === 0) return { kind: "built" };
  try {
    await sendRequest((context) => {
      for (const sheet of sheets.filter((one) => one.name === kept)) {
        context.workbook.worksheets.getItem(sheet.setAside).name = unusedName(
          `${sheet.name.slice(0, 20)} with notes`,
          found.sheetNames,
        );
      }
      for (const name of old) {
        const worksheet = context.workbook.worksheets.getItem(name);
        worksheet.visibility = "Hidden";
        worksheet.delete();
      }
      for (const name of unusedNames) context.workbook.names.getItem(name).delete();
    }, WHILE_TYPING);
    return { kind: "built" };
  } catch (error) {
    const trouble = await troubleWithCause(error, "Removing the old sheets");
    return {
      kind: "failed",
      trouble: {
        ...trouble,
        message: `The new sheets are complete and hold every response, but old sheets could not be deleted: ${listed(old)}.`,
        remedy: "Delete those sheets by hand. The assessment no longer uses them.",
      },
    };
  }
}
