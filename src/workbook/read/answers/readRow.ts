/** Reads one value code's answer from its row. */
import { NOT_ASSESSED, type LevelEntry, type Response } from "../../../assessment/assessment";
import { excelTrim } from "../../../assessment/excelText";
import { parseLevelEntry } from "../../../assessment/levelEntry";
import type { Framework, ValueCode } from "../../../framework/framework";
import type { AnswerColumn } from "./answerColumns";
import type { Tying } from "./answerTies";
import { cellText, plainText } from "./cellAt";
import { fieldWords, LATER_FIELDS, type Field } from "./fields";
import type { Identified, RowMarks } from "./identifyRow";
import { isTypedOtherwise } from "./isTypedOtherwise";
import type { IsCyclic } from "./isCyclic";
import type { DoubtOf } from "./levelDoubts";
import { cellProblem, SAYS, whyNoLevel, type CellPlace } from "./problems";
import type { ReadProblem } from "./ReadProblem";
import { CANNOT_BE_READ, refusedEntry } from "./refusedEntry";
import { movedOutOfRow } from "./rowAlignment";
import type { Cell, SheetCells } from "../../file/WorkbookCells";

export interface RowCells {
  readonly sheet: SheetCells;
  /** From 0. */
  readonly row: number;
  readonly columns: ReadonlyMap<AnswerColumn, number>;
  readonly marks: RowMarks;
  at(column: AnswerColumn): Cell | undefined;
  placeOf(column: AnswerColumn): CellPlace;
}

export interface FoundAnswer {
  readonly code: ValueCode;
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  /** Where the table's columns are on that sheet. */
  readonly columns: ReadonlyMap<AnswerColumn, number>;
  /** False where a cell of the answer may belong to another row. */
  readonly isAligned: boolean;
  readonly response: Response;
  /** Its own target. */
  readonly target: LevelEntry;
  /** Cells whose level is typed as a number or name, or not quite as its label. */
  readonly typed: readonly ("level" | "target")[];
}

/** What speaks for or against the cells of a row being one answer. */
interface Evenness {
  /** Fields of the sheet whose names no longer have the rows of the ids. */
  readonly resized: ReadonlySet<Field>;
  /** Fields whose cell may be another value code's by the marks in the row. */
  readonly doubtful: ReadonlySet<Field>;
}

export interface Rules extends Evenness {
  readonly allowNotApplicable: boolean;
  /** True where levels come from departments, by formulas. */
  readonly hasDepartments: boolean;
  readonly tying: (row: number, field: Field) => Tying;
  readonly isCyclic: IsCyclic;
  readonly doubtOfLevel: DoubtOf;
}

/** The content of a cell, or why it is unreliable. */
type FieldRead =
  | { readonly kind: "read"; readonly cell: Cell | undefined }
  | { readonly kind: "refused"; readonly text: string; readonly problem?: ReadProblem };

/** Reads the row; every unreliable cell is a problem. */
export function readRow(
  framework: Framework,
  cells: RowCells,
  { code, by }: Known,
  { allowNotApplicable, hasDepartments, resized, doubtful, tying, isCyclic, doubtOfLevel }: Rules,
): { readonly answer: FoundAnswer; readonly problems: readonly ReadProblem[] } {
  const { sheet, row, columns, placeOf, at, marks } = cells;
  const moved = movedOutOfRow(sheet, row, columns);
  const read = (field: Field): FieldRead => {
    // Reported once, for the sheet.
    if (!columns.has(field)) return { kind: "read", cell: undefined };
    const tie = tying(row, field);
    if (tie === "untied" && resized.has(field)) return { kind: "refused", text: CANNOT_BE_READ };
    const cell = at(field);
    const place = placeOf(field);
    const text = plainText(cell);
    const isMoved = tie === "moved" || (tie === "untied" && moved.has(field));
    // What the row's own formulas do not read, or read elsewhere, may have stayed with the id.
    const isUncertain =
      tie === "untied" &&
      text !== "" &&
      isLeftBehind(cells, by) &&
      (LATER_FIELDS.includes(field) || (field === "evidence" && moved.size > 0));
    if (doubtful.has(field) || text === code.id || isMoved || isUncertain) {
      const says = SAYS.misaligned(fieldWords(field), code);
      const problem = cellProblem("misaligned", place, text, says, code);
      return { kind: "refused", text: CANNOT_BE_READ, problem };
    }
    const says =
      field === "level" || field === "target" || field === "lastTime"
        ? (doubtOfLevel(sheet, row, place.column) ?? whyUnreadable(cell))
        : isCyclic(sheet, row, place.column)
          ? SAYS.cyclic
          : whyUnreadable(cell);
    if (says === undefined) return { kind: "read", cell };
    const problem = cellProblem("unreadable", place, text, says, code);
    return { kind: "refused", text: text === "" ? CANNOT_BE_READ : text, problem };
  };
  const level: FieldRead = hasDepartments ? { kind: "read", cell: undefined } : read("level");
  const comment = read("comment");
  const evidence = read("evidence");
  const flag = read("flag");
  const target = read("target");
  const last = read("lastTime");
  const entry = entryOf(level, framework, allowNotApplicable, code);
  const fields = [level, comment, evidence, flag, target, last];
  const problems = fields.flatMap((one) =>
    one.kind === "refused" && one.problem !== undefined ? [one.problem] : [],
  );
  if (marks.ref === "" && marks.title === "") {
    const says = SAYS.markLost(code);
    problems.unshift(cellProblem("misaligned", placeOf("ref"), "", says, code));
  }
  if (by === "otherRef") {
    const says = SAYS.otherRef(code);
    problems.unshift(cellProblem("idLost", placeOf("ref"), marks.ref ?? "", says, code));
  } else if (by !== "id") {
    problems.unshift(cellProblem("idLost", placeOf("id"), marks.id, SAYS.idLost(code), code));
  }
  if (entry.kind === "notALevel" && level.kind === "read") {
    const says = SAYS.notALevel(entry.text, whyNoLevel(entry.text, framework, code));
    problems.push(cellProblem("notALevel", placeOf("level"), entry.text, says, code));
  }
  const targetEntry = entryOf(target, framework, false, code);
  if (targetEntry.kind === "notALevel" && target.kind === "read") {
    const { text } = targetEntry;
    const says = SAYS.target(text, whyNoLevel(text, framework, code));
    problems.push(cellProblem("target", placeOf("target"), text, says, code));
  }
  const flagged = textOf(flag);
  const lastTime = entryOf(last, framework, true, code);
  const typed = [
    ...(isTyped(level, framework, allowNotApplicable, code) ? (["level"] as const) : []),
    ...(isTyped(target, framework, false, code) ? (["target"] as const) : []),
  ];
  return {
    answer: {
      code,
      sheet: sheet.name,
      row,
      columns,
      isAligned: fields.every(isInItsRow),
      response: {
        entry,
        comment: textOf(comment),
        evidence: textOf(evidence),
        ...(excelTrim(flagged) === "" ? {} : { flag: flagged }),
        ...(lastTime.kind === "notAssessed" ? {} : { lastTime }),
      },
      target: targetEntry,
      typed,
    },
    problems,
  };
}

function isInItsRow(read: FieldRead): boolean {
  return read.kind === "read" || read.problem?.kind === "unreadable";
}

/**
 * True where ref and title moved and another id stayed: the hidden columns at the end of the table did
 * not take part, and whether the flag beside the id did is not certain.
 */
function isLeftBehind({ marks }: RowCells, by: Known["by"]): boolean {
  return (by === "ref" || by === "title") && marks.id !== "";
}

type Known = Extract<Identified, { kind: "known" }>;

function whyUnreadable(cell: Cell | undefined): string | undefined {
  switch (cell?.kind) {
    case "unreadable":
      return SAYS.unreadable[cell.reason];
    case "error":
      return SAYS.error;
    case "value":
    case undefined:
      return undefined;
  }
}

function entryOf(
  read: FieldRead,
  framework: Framework,
  allowNotApplicable: boolean,
  code: ValueCode,
): LevelEntry {
  if (read.kind === "refused") return refusedEntry(read.text, framework);
  const { cell } = read;
  return cell?.kind === "value"
    ? parseLevelEntry(cell.value, framework, allowNotApplicable, code)
    : NOT_ASSESSED;
}

function isTyped(
  read: FieldRead,
  framework: Framework,
  allowNotApplicable: boolean,
  code: ValueCode,
): boolean {
  return read.kind === "read" && isTypedOtherwise(read.cell, framework, allowNotApplicable, code);
}

function textOf(read: FieldRead): string {
  return read.kind === "refused" ? read.text : cellText(read.cell);
}
