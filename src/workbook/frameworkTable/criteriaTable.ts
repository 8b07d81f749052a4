/** Reads the criteria of value codes from the table beside theirs: a row for each criterion. */
import type { LevelCriteria } from "../../framework/framework";
import type { WorkbookCells } from "../file/WorkbookCells";
import type { FrameworkTable } from "./FrameworkTable";
import { firstSideTable, sideTableRow } from "./sideTable";
import { sideRows, type SideRow } from "./sideRows";
import type { GivenText } from "./givenRows";
import type { Origin, Problems } from "./TableProblem";

/** The criteria of a value code's level, as its rows give them. */
export interface GivenCriteria {
  /** The cells that name the value code. */
  readonly code: readonly GivenText[];
  readonly level: GivenText;
  readonly needs: GivenText | undefined;
  readonly items: readonly { readonly text: GivenText; readonly id: GivenText | undefined }[];
}

const ALL = ["all", "each", "every", "all of them", "and"];
const ANY = ["any", "one", "any one", "at least one", "any of them", "or"];

/** What the word for "all" or "any" means; undefined for another word. */
export function needsOf(text: string): LevelCriteria["needs"] | undefined {
  const word = text.toLowerCase();
  if (ALL.includes(word)) return "all";
  return ANY.includes(word) ? "any" : undefined;
}

const CODE = ["ref", "id", "title"] as const;
const READING = { inLines: new Set<string>(), refs: new Set(["ref"]) };

/**
 * The criteria beside a table of value codes, in the order of their rows. A row without a value code or
 * level belongs to the one above, as in merged cells.
 */
export function givenCriteria(
  workbook: WorkbookCells,
  table: FrameworkTable,
  problems: Problems,
): readonly GivenCriteria[] {
  const first = firstSideTable("criteria", workbook, table, problems);
  reportUnread(workbook, table, problems);
  return first === undefined ? [] : levelsOf(sideRows(first, READING, problems), problems);
}

/** Other sheets are people's own; one that is called Criteria was meant to be read. */
function reportUnread(
  { sheets }: WorkbookCells,
  { sheet: own }: FrameworkTable,
  problems: Problems,
): void {
  for (const sheet of sheets) {
    const isNamed = /\bcriteria\b/i.test(sheet.name) && sheet.visibility === "visible";
    if (!isNamed || sheet === own || sheet.rows.size === 0 || sideTableRow(sheet) !== undefined)
      continue;
    problems.know(
      { sheet: sheet.name, cells: [] },
      "This sheet is not read.",
      "For criteria, it needs columns with the headings Value code, Level and Criterion.",
    );
  }
}

interface Open {
  readonly code: readonly GivenText[];
  level: GivenText | undefined;
}

type Collected = Omit<GivenCriteria, "items" | "needs"> & {
  needs: GivenText | undefined;
  readonly items: GivenCriteria["items"][number][];
  readonly at: Origin;
};

function levelsOf(rows: readonly SideRow[], problems: Problems): readonly GivenCriteria[] {
  const found = new Map<string, Collected>();
  let open: Open | undefined;
  for (const row of rows) {
    const { texts, cellOf } = row;
    const code = CODE.flatMap((column) => texts.get(column) ?? []);
    if (code.length > 0 && !isSameCode(open, code)) open = { code, level: undefined };
    if (open === undefined) {
      problems.correct(
        cellOf(CODE.find((column) => texts.has(column)) ?? "ref"),
        "Value code is empty.",
        "Type the ref of the value code.",
      );
      continue;
    }
    open.level = texts.get("level") ?? open.level;
    const text = texts.get("criterion");
    const { level } = open;
    if (level === undefined) {
      if (texts.size > code.length) {
        problems.correct(cellOf("level"), "Level is empty.", "Type the number of the level.");
      }
      continue;
    }
    const key = JSON.stringify([open.code.map((one) => one.text), level.text]);
    const own: Collected = found.get(key) ?? {
      ...{ code: open.code, level, needs: undefined, items: [], at: cellOf("criterion") },
    };
    found.set(key, own);
    takeNeeds(own, texts.get("needs"), problems);
    if (text !== undefined) own.items.push({ text, id: texts.get("criterionId") });
    else if (texts.has("criterionId")) {
      problems.correct(cellOf("criterion"), "Criterion is empty.", "Type what has to be met.");
    }
  }
  return [...found.values()].flatMap(({ at, ...own }) => {
    if (own.items.length > 0) return [own];
    if (!problems.isToCorrect(at)) {
      problems.correct(at, "Criterion is empty.", "Type what has to be met, or delete the row.");
    }
    return [];
  });
}

function isSameCode(open: Open | undefined, code: readonly GivenText[]): boolean {
  return (
    open !== undefined &&
    open.code.length === code.length &&
    open.code.every(({ text }, index) => text === code[index].text)
  );
}

function takeNeeds(own: Collected, given: GivenText | undefined, problems: Problems): void {
  if (given === undefined) return;
  const needs = needsOf(given.text);
  if (needs === undefined) {
    problems.correct(
      given.at,
      `“${given.text}” is neither all nor any.`,
      "Type all if every criterion of the level must be met, or any if one is enough.",
    );
  } else if (own.needs === undefined) own.needs = given;
  else if (needsOf(own.needs.text) !== needs) {
    problems.correct(
      given.at,
      `This level has “${own.needs.text}” in ${own.needs.at.cells.join(", ")}.`,
      "Write the same in all rows of the level, or only in the first.",
    );
  }
}
