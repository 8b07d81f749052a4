/** Tables beside that of value codes: criteria and earlier versions. They are known by their headings. */
import type { SheetCells, WorkbookCells } from "../file/WorkbookCells";
import { CRITERIA_HEADINGS } from "../sheets/criteria/criteriaLayout";
import type { FrameworkTable } from "./FrameworkTable";
import { levelHeading } from "./meanings";
import type { Problems } from "./TableProblem";
import { oneLine, plainTextOf, tidy } from "./tidyText";

/** The headings of each, by column: what we write, then what else people write, in lower case. */
export const SIDE_HEADINGS = {
  criteria: {
    ref: ["Value code", "ref", "ref.", "reference", "code", "value code ref", "identifier"],
    title: ["Value code title", "title", "value code name"],
    id: ["Value code id", "id"],
    level: ["Level", "level number", "maturity level"],
    needs: ["Needs", "needed", "all or any", "all/any"],
    criterion: ["Criterion", "criteria", "criterion text"],
    criterionId: ["Criterion id", "id of criterion"],
  },
  earlier: {
    version: ["Earlier version", "version before"],
    before: ["Id before", "earlier id"],
    now: ["Id now", "ids now"],
  },
} as const;

export type SideKind = keyof typeof SIDE_HEADINGS;
export type SideColumn<Kind extends SideKind> = keyof (typeof SIDE_HEADINGS)[Kind] & string;

/** The columns that a table must have to be one of these. */
const NEEDED = {
  criteria: ["level", "criterion"],
  earlier: ["version", "before", "now"],
} as const satisfies { readonly [Kind in SideKind]: readonly SideColumn<Kind>[] };

export interface SideTable {
  readonly sheet: SheetCells;
  readonly headRow: number;
  readonly columns: ReadonlyMap<string, number>;
  /** Columns whose heading is not known. */
  readonly others: ReadonlyMap<number, string>;
  /** Rows below the headings with any text. */
  readonly rows: readonly number[];
}

/** How many filled rows are searched for headings. */
const ROWS_LOOKED_AT = 40;

/** The columns that headings name; undefined if they are those of another table. */
export function sideColumns(
  kind: SideKind,
  headings: ReadonlyMap<number, string>,
): ReadonlyMap<string, number> | undefined {
  const found = new Map<string, number>();
  const levels = new Set<number>();
  for (const [column, heading] of headings) {
    const level = levelHeading(heading)?.value;
    if (level !== undefined) levels.add(level);
    const text = heading.replace(/\s*[*:?]$/, "").toLowerCase();
    const [name] =
      Object.entries<readonly string[]>(SIDE_HEADINGS[kind]).find(([, words]) =>
        words.some((word) => word.toLowerCase() === text),
      ) ?? [];
    if (name !== undefined && !found.has(name)) found.set(name, column);
  }
  const hasAll = NEEDED[kind].every((name) => found.has(name));
  const hasCode = kind !== "criteria" || ["ref", "title", "id"].some((name) => found.has(name));
  return hasAll && hasCode && levels.size < 2 ? found : undefined;
}

/** True if a table with these headings is one of them. */
export function isSideTable(headings: ReadonlyMap<number, string>): boolean {
  return (Object.keys(SIDE_HEADINGS) as SideKind[]).some(
    (kind) => sideColumns(kind, headings) !== undefined,
  );
}

const NOT_READ = {
  criteria: "These criteria are not read.",
  earlier: "These earlier versions are not read.",
} as const satisfies Record<SideKind, string>;

/** The table of this kind, and what to know of others that are not read. */
export function firstSideTable(
  kind: SideKind,
  workbook: WorkbookCells,
  table: FrameworkTable,
  problems: Problems,
): SideTable | undefined {
  const [first, ...others] = sideTables(kind, workbook, table);
  for (const { sheet } of others) {
    problems.know(
      { sheet: sheet.name, cells: [] },
      NOT_READ[kind],
      `Only those on the sheet “${first.sheet.name}” are, the first after the value codes.`,
    );
  }
  return first;
}

/** The tables of this kind: first those on sheets after that of the value codes, as we write them. */
function sideTables(
  kind: SideKind,
  { sheets }: WorkbookCells,
  table: FrameworkTable,
): readonly SideTable[] {
  const at = sheets.indexOf(table.sheet);
  const others = [...sheets.slice(at + 1), ...sheets.slice(0, Math.max(at, 0))];
  const same = table.kind === "table" ? [table.sheet] : [];
  return [...others, ...same].flatMap((sheet) => sideTableOn(kind, sheet) ?? []);
}

/** The row with the headings of any of these tables; undefined for a sheet without. */
export function sideTableRow(sheet: SheetCells): number | undefined {
  return (Object.keys(SIDE_HEADINGS) as SideKind[])
    .map((kind) => sideTableOn(kind, sheet)?.headRow)
    .find((row) => row !== undefined);
}

function sideTableOn(kind: SideKind, sheet: SheetCells): SideTable | undefined {
  const rows = [...sheet.rows.keys()].sort((one, other) => one - other);
  for (const row of rows.slice(0, ROWS_LOOKED_AT)) {
    const area = sheet.tables.find((table) => table.area.row === row)?.area;
    const isWithin = (column: number): boolean =>
      area === undefined || (column >= area.column && column < area.column + area.columns);
    const headings = new Map(
      [...(sheet.rows.get(row) ?? [])]
        .map(([column, cell]) => [column, oneLine(tidy(plainTextOf(cell)).text)] as const)
        .filter(([column, text]) => text !== "" && isWithin(column)),
    );
    const columns = sideColumns(kind, headings);
    // The sheet Criteria of an assessment has the answers, and is not a framework's table.
    if (columns === undefined || [...headings.values()].includes(CRITERIA_HEADINGS.met)) continue;
    const used = new Set(columns.values());
    return {
      sheet,
      headRow: row,
      columns,
      others: new Map([...headings].filter(([column]) => !used.has(column))),
      rows: rows.filter(
        (each) => each > row && (area === undefined || each < area.row + area.rows),
      ),
    };
  }
  return undefined;
}
