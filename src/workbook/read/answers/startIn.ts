/** What people entered on Start: details, and the columns of the table of key areas. */
import { NAMES } from "../../plan/names";
import { isoDate } from "../../plan/dateSerial";
import type { AsTyped } from "../../sheets/planContext";
import type { AssessmentDetails, LevelEntry } from "../../../assessment/assessment";
import { isTypedOtherwise } from "./isTypedOtherwise";
import { parseLevelEntry } from "../../../assessment/levelEntry";
import { allKeyAreas, type Framework } from "../../../framework/framework";
import type { FoundCell } from "./areaCells";
import { plainText } from "./cellAt";
import { levelDoubtsIn } from "./levelDoubts";
import { cellProblem, SAYS, whyNoLevel, sheetProblem, type CellPlace } from "./problems";
import type { ReadProblem } from "./ReadProblem";
import { startCells, type KeyAreaCell, type StartColumn } from "./startCells";
import type { WorkbookCells } from "../../file/WorkbookCells";

/** The parts that can be deleted. */
export type StartPart = "organisation" | "department" | "date" | "status" | StartColumn;

export interface StartIn {
  readonly details: Pick<AssessmentDetails, "organisation" | "department" | "date" | "status">;
  readonly targets: ReadonlyMap<string, number>;
  readonly officers: ReadonlyMap<string, string>;
  readonly inShort: ReadonlyMap<string, string>;
  /** What is there instead of a date or a target. */
  readonly asTyped: Omit<AsTyped, "valueCodeTargets">;
  /** Key areas whose target is typed as a number or name, or not quite as its label. */
  readonly typedTargets: readonly string[];
  readonly columnPlaces: ReadonlyMap<StartColumn, readonly CellPlace[]>;
  /** Parts that cannot be found. */
  readonly gone: readonly StartPart[];
  readonly problems: readonly ReadProblem[];
}

const PARTS: readonly StartPart[] = ["organisation", "department", "date", "status", "targets"];

/** Columns that workbooks have from this version on. */
const LATER_PARTS: readonly StartColumn[] = ["officers", "inShort"];
const FIRST_WITH_LATER_PARTS = 5;

/** How messages call the parts. */
const PART_WORDS: Readonly<Record<StartPart, string>> = {
  organisation: "council",
  department: "department",
  date: "date",
  status: "status",
  targets: "targets",
  officers: "officers",
  inShort: "lines \u201CIn short\u201D",
};

/** Days from 1 January 1900 to 1 January 1904 as Excel counts them. */
const DAYS_TO_1904 = 1462;

/**
 * Reads Start; a cell that is gone or cannot be understood is a problem.
 * @param version of the workbook's format; 0 if the settings are gone
 */
export function startIn(workbook: WorkbookCells, framework: Framework, version: number): StartIn {
  const cells = startCells(workbook, framework);
  const { organisation, department, date, status, targets: foundTargets } = cells;
  const [readDate, dateProblems] = dateIn(date, workbook.firstDay);
  const statusText = plainText(status?.cell).toLowerCase();
  const isStatus = ["", "draft", "final"].includes(statusText);
  const doubtOf = levelDoubtsIn(workbook);
  const targets = (foundTargets ?? []).map(({ id, ...found }) => {
    const value = found.cell?.kind === "value" ? found.cell.value : plainText(found.cell);
    const { row, column } = found.place;
    const sheet = workbook.sheets.find(({ name }) => name === found.place.sheet);
    const doubt = sheet && doubtOf(sheet, row, column);
    const entry: LevelEntry =
      doubt === undefined
        ? parseLevelEntry(value, framework, false, undefined)
        : { kind: "notALevel", text: plainText(found.cell) };
    return { id, entry, found, doubt };
  });
  const expected = [
    ...PARTS,
    ...LATER_PARTS.filter(
      (part) => version >= FIRST_WITH_LATER_PARTS || workbook.names.has(NAMES[part]),
    ),
  ];
  const gone = expected.filter((part) => cells[part] === undefined);
  return {
    details: {
      organisation: plainText(organisation?.cell),
      department: plainText(department?.cell),
      date: readDate,
      status: statusText === "final" ? "final" : "draft",
    },
    targets: new Map(
      targets.flatMap(({ id, entry }) =>
        entry.kind === "level" && id !== "" ? [[id, entry.value] as const] : [],
      ),
    ),
    officers: textsIn(cells.officers),
    inShort: textsIn(cells.inShort),
    asTyped: {
      date: dateProblems.length === 0 ? "" : plainText(date?.cell),
      targets: new Map(targets.map(({ id, found }) => [id, plainText(found.cell)] as const)),
    },
    typedTargets: targets.flatMap(({ id, entry, found: { cell } }) =>
      entry.kind === "level" && id !== "" && isTypedOtherwise(cell, framework, false, undefined)
        ? [id]
        : [],
    ),
    columnPlaces: new Map(
      (["targets", ...LATER_PARTS] as const).map(
        (part) => [part, (cells[part] ?? []).map(({ place }) => place)] as const,
      ),
    ),
    gone,
    problems: [
      ...cells.copies,
      ...gone.map((part) => sheetProblem("entryGone", null, SAYS.entryGone(PART_WORDS[part]))),
      ...rowsGone(framework, foundTargets).map((title) =>
        sheetProblem("entryGone", null, SAYS.keyAreaGone(title)),
      ),
      ...dateProblems,
      ...(isStatus || status === undefined
        ? []
        : [problemOf("status", status, SAYS.status(plainText(status.cell)))]),
      ...targets.flatMap(({ entry, found, doubt }) => {
        if (doubt !== undefined) return [problemOf("unreadable", found, doubt)];
        return entry.kind === "notALevel"
          ? [problemOf("target", found, SAYS.target(entry.text, whyNoLevel(entry.text, framework)))]
          : [];
      }),
    ],
  };
}

/** Titles of the key areas that have no row any more, while others have. */
function rowsGone(
  framework: Framework,
  cells: readonly KeyAreaCell[] | undefined,
): readonly string[] {
  if (cells === undefined) return [];
  const found = new Set(cells.map(({ id }) => id));
  return allKeyAreas(framework).flatMap(({ id, title }) => (found.has(id) ? [] : [title]));
}

/** The texts that are not empty, by key area id. */
function textsIn(cells: readonly KeyAreaCell[] = []): ReadonlyMap<string, string> {
  return new Map(
    cells.flatMap(({ id, cell }) => {
      const text = plainText(cell);
      return text === "" ? [] : [[id, text] as const];
    }),
  );
}

/** The ISO date in a cell; "" for none, with a problem where something else is there. */
function dateIn(
  found: FoundCell | undefined,
  firstDay: WorkbookCells["firstDay"],
): readonly [string, readonly ReadProblem[]] {
  if (found === undefined || plainText(found.cell) === "") return ["", []];
  const { cell } = found;
  if (cell?.kind === "value" && typeof cell.value === "number") {
    const date = isoDate(cell.value + (firstDay === 1904 ? DAYS_TO_1904 : 0));
    if (date !== "") return [date, []];
  }
  return ["", [problemOf("date", found, SAYS.date(plainText(cell)))]];
}

function problemOf(
  kind: "date" | "status" | "target" | "unreadable",
  { place, cell }: FoundCell,
  says: string,
): ReadProblem {
  return cellProblem(kind, place, plainText(cell), says);
}
