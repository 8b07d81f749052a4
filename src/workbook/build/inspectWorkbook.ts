/** Inspects the workbook before anything is built. */
import { NAME_PREFIX, NAMES } from "../plan/names";
import { AT_ONCE, sendRequest } from "../excel/requestContext";

interface OwnSheet {
  readonly name: string;
  /** Its name from when the new sheets take its place until it is deleted. */
  readonly setAside: string;
}

export interface Inspection {
  readonly sheetNames: readonly string[];
  readonly activeSheet: string;
  readonly structureProtected: boolean;
  readonly hasAssessment: boolean;
  /** Our names whose cells were deleted. */
  readonly brokenNames: readonly string[];
  /** Our names already in the workbook, with what they refer to. */
  readonly ownNames: ReadonlyMap<string, string>;
  /** The sheet each of our names refers to, in the sheet's own spelling. */
  readonly sheetOfName: ReadonlyMap<string, string>;
  /** Our tables already in the workbook. */
  readonly ownTables: readonly string[];
  /** Our sheets already in the workbook, by their present name in lower case. */
  readonly ownSheets: ReadonlyMap<string, OwnSheet>;
}

/** Reads sheets, names, tables and protection in one request. */
export async function inspectWorkbook(): Promise<Inspection> {
  const { worksheets, names, tables, protection, active } = await sendRequest(({ workbook }) => {
    workbook.worksheets.load("items/name");
    workbook.names.load("items/name,items/formula");
    workbook.tables.load("items/name");
    workbook.protection.load("protected");
    return {
      worksheets: workbook.worksheets,
      names: workbook.names,
      tables: workbook.tables,
      protection: workbook.protection,
      active: workbook.worksheets.getActiveWorksheet().load("name"),
    };
  }, AT_ONCE);
  const sheetNames = worksheets.items.map((sheet) => sheet.name);
  const ours = names.items
    .filter((name) => name.name.startsWith(NAME_PREFIX))
    .map((name) => [name.name, String(name.formula)] as const);
  const ownNames = new Map(ours.filter(([, formula]) => !formula.includes("#REF!")));
  const spelling = new Map(sheetNames.map((name) => [name.toLowerCase(), name] as const));
  const sheetOfName = new Map(
    [...ownNames].flatMap(([name, formula]) => {
      const sheet = spelling.get(sheetOfReference(formula) ?? "");
      return sheet === undefined ? [] : [[name, sheet] as const];
    }),
  );
  const owners = new Set([...sheetOfName.values()].map((name) => name.toLowerCase()));
  const ownSheets = new Map(
    sheetNames
      .filter((name) => owners.has(name.toLowerCase()))
      .map((name, index) => [
        name.toLowerCase(),
        { name, setAside: unusedName(`Old sheet ${index + 1}`, sheetNames) },
      ]),
  );
  return {
    sheetNames,
    activeSheet: active.name,
    structureProtected: protection.protected,
    hasAssessment: ownNames.has(NAMES.formatVersion),
    brokenNames: ours.map(([name]) => name).filter((name) => !ownNames.has(name)),
    ownNames,
    sheetOfName,
    ownTables: tables.items
      .map((table) => table.name)
      .filter((name) => name.startsWith(NAME_PREFIX)),
    ownSheets,
  };
}

/** "='O''Brien'!$A$1" refers to "o'brien"; undefined if there is no sheet in it. */
function sheetOfReference(formula: string): string | undefined {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula);
  const name = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
  return name?.toLowerCase();
}

/** The name, followed by a number if a sheet has that name already; at most 31 characters. */
export function unusedName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((one) => one.toLowerCase()));
  if (!used.has(name.toLowerCase())) return name;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}
