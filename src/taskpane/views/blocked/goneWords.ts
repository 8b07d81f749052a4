import type { DepartmentReturn } from "../../../assessment/assessment";
import { NO_DEPARTMENTS } from "../../../assessment/departments/addReturn";
import { isSameDepartment } from "../../../assessment/departments/departmentNames";
import type { DepartmentsColumn } from "../../../workbook/read/answers/departmentsIn";
import { allValueCodes } from "../../../framework/framework";
import type { GonePart } from "../../../workbook/read/ReadOutcome";
import type { StartPart } from "../../../workbook/read/answers/startIn";
import { hasAnswer, partKey, type KeptReading } from "../../context/keptReading";
import { LOCALE } from "../../../text/fillText";
import { text } from "../../text/gone/goneText";

export interface GoneWords {
  readonly title: string;
  readonly lines: readonly string[];
}

const list = new Intl.ListFormat(LOCALE);
/** How many rows are named. */
const MOST_NAMED = 3;

/** What was deleted besides sheets, one entry for each kind, and what happened to the answers. */
export function goneWords(gone: readonly GonePart[], kept: KeptReading): readonly GoneWords[] {
  const rows = idsIn(gone, "row");
  const ofDepartments = idsIn(gone, "departmentRow");
  return [
    ...(rows.length > 0 ? [rowWords(rows, kept)] : []),
    ...(ofDepartments.length > 0 ? [departmentRowWords(ofDepartments, kept)] : []),
    ...gone.flatMap((part) =>
      part.kind === "row" || part.kind === "departmentRow" ? [] : [partWords(part, kept)],
    ),
  ];
}

/** The parts in a sentence: "the row of SL1.2 and 3 defined names". */
export function goneList(gone: readonly GonePart[], { assessment }: KeptReading): string {
  const { framework } = assessment;
  const words = (
    ids: readonly string[],
    key: "gone.rows" | "departments.gone.rows",
  ): readonly string[] =>
    ids.length === 0
      ? []
      : [text(key, { count: ids.length, rows: list.format(refsOf(ids, framework)) })];
  return list.format([
    ...words(idsIn(gone, "row"), "gone.rows"),
    ...words(idsIn(gone, "departmentRow"), "departments.gone.rows"),
    ...gone.flatMap((part) => {
      switch (part.kind) {
        case "row":
        case "departmentRow":
          return [];
        case "departmentColumn":
          return [text("departments.gone.column", { column: columnName(part.column) })];
        case "column":
          return [
            text("gone.column", { column: text(`gone.field.${part.field}`), sheet: part.sheet }),
          ];
        case "start":
          return [text("gone.start", { parts: startList(part.parts) })];
        case "actionsTable":
          return [text("gone.table")];
        case "names":
          return [text("gone.names", { count: part.names.length })];
      }
    }),
  ]);
}

function idsIn(gone: readonly GonePart[], kind: "row" | "departmentRow"): readonly string[] {
  return gone.flatMap((part) =>
    part.kind === kind && "valueCodeId" in part ? [part.valueCodeId] : [],
  );
}

/** What of the rows of Departments is kept: the levels given, and those agreed. */
function departmentRowWords(ids: readonly string[], kept: KeptReading): GoneWords {
  const { framework, departments = NO_DEPARTMENTS } = kept.assessment;
  const isLost = ids.some((valueCodeId) =>
    kept.neverReadRows.has(partKey({ kind: "departmentRow", valueCodeId })),
  );
  const levels = ids.reduce(
    (sum, id) =>
      sum +
      departments.returns.filter((one) => hasLevel(one, id)).length +
      (departments.agreed.has(id) ? 1 : 0),
    0,
  );
  const rows = list.format(refsOf(ids, framework));
  return {
    title: text("departments.gone.rowsTitle", { count: ids.length, rows }),
    lines: keptLines(levels, isLost, "departments.gone.levelsKept"),
  };
}

function departmentColumnWords(
  part: Extract<GonePart, { kind: "departmentColumn" }>,
  kept: KeptReading,
): GoneWords {
  const { departments = NO_DEPARTMENTS } = kept.assessment;
  const { column } = part;
  const entries =
    column.of === "department"
      ? departments.returns
          .filter((one) => isSameDepartment(one.department, column.department))
          .reduce(
            (sum, one) => sum + [...one.responses.keys()].filter((id) => hasLevel(one, id)).length,
            0,
          )
      : [...departments.agreed.values()].filter(
          ({ reason }) => column.of === "agreed" || reason !== "",
        ).length;
  return {
    title: text("departments.gone.columnTitle", { column: columnName(column) }),
    lines: keptLines(entries, kept.neverReadRows.has(partKey(part)), "gone.entriesKept"),
  };
}

function keptLines(
  count: number,
  isLost: boolean,
  key: "gone.entriesKept" | "departments.gone.levelsKept",
): readonly string[] {
  if (isLost) return [text("gone.entriesLost")];
  return [count === 0 ? text("gone.noEntries") : text(key, { count })];
}

function hasLevel({ responses }: DepartmentReturn, id: string): boolean {
  const { entry } = responses.get(id) ?? {};
  return entry !== undefined && entry.kind !== "notAssessed";
}

function columnName(column: DepartmentsColumn): string {
  return column.of === "department" ? column.department : text(`departments.gone.${column.of}`);
}

function rowWords(ids: readonly string[], kept: KeptReading): GoneWords {
  const { assessment, neverReadRows } = kept;
  const lost = ids.filter((id) => neverReadRows.has(id));
  const answers = ids.filter((id) => hasAnswer(assessment, id)).length;
  const rows = list.format(refsOf(ids, assessment.framework));
  return {
    title: text("gone.rowsTitle", { count: ids.length, rows }),
    lines: [
      ...(answers > 0 ? [text("gone.answersKept", { count: answers })] : []),
      ...(lost.length > 0 ? [text("gone.answersLost", { count: lost.length })] : []),
      ...(answers + lost.length === 0 ? [text("blocked.missing.noAnswers")] : []),
    ],
  };
}

function partWords(
  part: Exclude<GonePart, { kind: "row" | "departmentRow" }>,
  kept: KeptReading,
): GoneWords {
  switch (part.kind) {
    case "departmentColumn":
      return departmentColumnWords(part, kept);
    case "column": {
      const column = text(`gone.field.${part.field}`);
      const ids = part.valueCodeIds;
      const { responses, valueCodeTargets } = kept.assessment;
      const entries = ids.filter((id) => {
        const entry =
          part.field === "target" ? valueCodeTargets?.get(id) : responses.get(id)?.[part.field];
        return entry !== undefined && entry !== "";
      }).length;
      const isLost = ids.some((id) => kept.neverReadRows.has(id));
      return {
        title: text("gone.columnTitle", { column, sheet: part.sheet }),
        lines: [
          isLost
            ? text("gone.entriesLost")
            : entries === 0
              ? text("gone.noEntries")
              : text("gone.entriesKept", { count: entries }),
        ],
      };
    }
    case "start":
      return {
        title: text("gone.startTitle", { parts: startList(part.parts) }),
        lines: [text("gone.startText")],
      };
    case "actionsTable":
      return { title: text("gone.tableTitle"), lines: [text("gone.tableText")] };
    case "names":
      return {
        title: text("gone.namesTitle", { count: part.names.length }),
        lines: [text("gone.namesText")],
      };
  }
}

function startList(parts: readonly StartPart[]): string {
  return list.format(parts.map((part) => text(`gone.start.${part}`)));
}

function refsOf(
  ids: readonly string[],
  framework: KeptReading["assessment"]["framework"],
): readonly string[] {
  const refs = allValueCodes(framework).flatMap(({ id, ref }) => (ids.includes(id) ? [ref] : []));
  return refs.length <= MOST_NAMED
    ? refs
    : [...refs.slice(0, MOST_NAMED), text("gone.more", { count: refs.length - MOST_NAMED })];
}
