/** Undoes a failed or cancelled build, and removes what a new build replaces. */
import { unusedName, type Inspection } from "./inspectWorkbook";
import { sheetReference } from "../plan/address";
import { NAMES } from "../plan/names";
import type { BuildOutcome } from "./BuildOutcome";
import { sendRequest } from "../excel/requestContext";
import { troubleWithCause } from "../excel/troubleWithCause";

/** A new sheet's names during the build and after it. */
export interface SheetNaming {
  readonly key: string;
  /** A defined name that leads to it. */
  readonly ownName: string;
  readonly temporary: string;
  readonly final: string;
}

export interface BuiltSheets {
  /** The workbook before the build. */
  readonly found: Inspection;
  /** The new sheets in the order in which they are made, the data sheet last. */
  readonly sheets: readonly SheetNaming[];
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

async function takeBack(built: BuiltSheets): Promise<void> {
  const { found, names } = built;
  const { sheets, ours } = await sendRequest((context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    return {
      sheets: worksheets,
      ours: [...names].map((name) => {
        const item = context.workbook.names.getItemOrNullObject(name).load("name");
        const range = item.getRangeOrNullObject().load("rowIndex");
        return { item, range, sheet: range.worksheet.load("name") };
      }),
    };
  }, WHILE_TYPING);
  const present = sheets.items.map((sheet) => sheet.name);
  const setAside = setAsideNames(found);
  const before = new Set(found.sheetNames);
  const named = ours.flatMap(({ range, sheet }) => (range.isNullObject ? [] : [sheet.name]));
  const isNew = new Set([
    ...newSheets(built, present).values(),
    // A new sheet that somebody renamed.
    ...named.filter((name) => !before.has(name) && !setAside.has(name)),
  ]);
  await sendRequest((context) => {
    const { worksheets } = context.workbook;
    // New sheets that have an old one's name lose it first, so that the old one can have its name and
    // references back. No other is renamed: Excel on the web can ask the person (office-js 3218).
    const added = sheets.items
      .filter((sheet) => isNew.has(sheet.name))
      .map((sheet, index) => {
        const worksheet = worksheets.getItem(sheet.name);
        if (before.has(sheet.name)) {
          worksheet.name = unusedName(`Removed ${index + 1}`, present);
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
    for (const { item } of ours) {
      if (!item.isNullObject) context.workbook.names.getItem(item.name).delete();
    }
    for (const worksheet of added) worksheet.delete();
  }, WHILE_TYPING);
}

/**
 * The present names of the new sheets, by key. A sheet with a new one's final name is new only if
 * the old one of that name is already set aside.
 */
export function newSheets(
  { found, sheets }: Pick<BuiltSheets, "found" | "sheets">,
  present: readonly string[],
): ReadonlyMap<string, string> {
  const before = new Set(found.sheetNames);
  return new Map(
    sheets.flatMap(({ key, temporary, final }): readonly (readonly [string, string])[] => {
      if (present.includes(temporary)) return [[key, temporary]];
      const old = found.ownSheets.get(final.toLowerCase());
      const replaced = old !== undefined && present.includes(old.setAside);
      return present.includes(final) && (!before.has(final) || replaced) ? [[key, final]] : [];
    }),
  );
}

/** The present names of the old sheets, by the name that each had. */
export function oldSheets(
  { found }: Pick<BuiltSheets, "found">,
  present: readonly string[],
  isNew: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  return new Map(
    [...found.ownSheets.values()].flatMap(
      ({ name, setAside }): readonly (readonly [string, string])[] => {
        if (present.includes(setAside)) return [[name, setAside]];
        return present.includes(name) && !isNew.has(name) ? [[name, name]] : [];
      },
    ),
  );
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

/**
 * Deletes the sheets that a new build has replaced, and the notes of the build: the new sheets are
 * complete at this point.
 * @param present the old sheets still there; all of them by default
 */
export async function removeOldSheets(
  built: BuiltSheets,
  present?: ReadonlySet<string>,
): Promise<BuildOutcome> {
  const { found, keptSheet: kept, unusedNames } = built;
  const sheets = [...found.ownSheets.values()].filter(
    ({ setAside }) => present === undefined || present.has(setAside),
  );
  const old = sheets.filter((sheet) => sheet.name !== kept).map((sheet) => sheet.setAside);
  // Without old sheets, naming has removed the notes.
  if (found.ownSheets.size === 0) return { kind: "built" };
  try {
    const unused = await presentNames(unusedNames);
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
      for (const name of unused) context.workbook.names.getItem(name).delete();
      removeMark(context);
    }, WHILE_TYPING);
    return { kind: "built" };
  } catch (error) {
    const trouble = await troubleWithCause(error, "Removing the old sheets");
    return {
      kind: "failed",
      trouble: {
        ...trouble,
        message: `The new sheets are complete and hold every answer, but old sheets could not be deleted: ${listed(old)}.`,
        remedy: (await isMarkRemoved())
          ? "Delete those sheets by hand. The assessment no longer uses them."
          : "Open the pane again, then select Finish it.",
      },
    };
  }
}

/** Those of the names that are still there: a build that is finished later may have removed some. */
async function presentNames(names: readonly string[]): Promise<readonly string[]> {
  if (names.length === 0) return [];
  const items = await sendRequest(
    ({ workbook }) => names.map((name) => workbook.names.getItemOrNullObject(name).load("name")),
    WHILE_TYPING,
  );
  return names.filter((_, index) => !items[index].isNullObject);
}

/** Tries to end a build whose old sheets stay: otherwise its sheets cannot be used. */
async function isMarkRemoved(): Promise<boolean> {
  try {
    const name = await sendRequest(
      ({ workbook }) => workbook.names.getItemOrNullObject(NAMES.build).load("name"),
      WHILE_TYPING,
    );
    if (!name.isNullObject) await sendRequest(removeMark, WHILE_TYPING);
    return true;
  } catch {
    // The remedy says so: the build can still be finished.
    return false;
  }
}

/** Queues that the notes of the build go: it is finished. */
export function removeMark({ workbook }: Excel.RequestContext): void {
  const name = workbook.names.getItem(NAMES.build);
  name.getRange().clear("Contents");
  name.delete();
}
