import { allValueCodes } from "../../../framework/framework";
import type { GonePart } from "../../../workbook/read/ReadOutcome";
import type { StartPart } from "../../../workbook/read/answers/startIn";
import { hasAnswer, type KeptReading } from "../../context/keptReading";
import { LOCALE } from "../../../text/fillText";
import { text } from "../../text/text";

export interface GoneWords {
  readonly title: string;
  readonly lines: readonly string[];
}

const list = new Intl.ListFormat(LOCALE);
/** How many rows are named. */
const MOST_NAMED = 3;

/** What was deleted besides sheets, one entry for each kind, and what happened to the answers. */
export function goneWords(gone: readonly GonePart[], kept: KeptReading): readonly GoneWords[] {
  const rows = gone.flatMap((part) => (part.kind === "row" ? [part.valueCodeId] : []));
  return [
    ...(rows.length > 0 ? [rowWords(rows, kept)] : []),
    ...gone.flatMap((part) => (part.kind === "row" ? [] : [partWords(part, kept)])),
  ];
}

/** The parts in a sentence: "the row of SL1.2 and 3 defined names". */
export function goneList(gone: readonly GonePart[], { assessment }: KeptReading): string {
  const rows = gone.flatMap((part) => (part.kind === "row" ? [part.valueCodeId] : []));
  return list.format([
    ...(rows.length > 0
      ? [
          text("gone.rows", {
            count: rows.length,
            rows: list.format(refsOf(rows, assessment.framework)),
          }),
        ]
      : []),
    ...gone.flatMap((part) => {
      switch (part.kind) {
        case "row":
          return [];
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

function partWords(part: Exclude<GonePart, { kind: "row" }>, kept: KeptReading): GoneWords {
  switch (part.kind) {
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
