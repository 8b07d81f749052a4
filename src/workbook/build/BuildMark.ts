/**
 * The notes of a build that is not finished: they are on its data sheet from its first request to
 * its last, so that a build that was cut off or undone can be known, finished and removed.
 */
import type { Action, AsTyped } from "../sheets/planContext";
import type { Omission } from "../excel/Trouble";
import type { Assessment, Departments, Response } from "../../assessment/assessment";
import type { DepartmentTexts } from "./departmentTexts";
import type { GivenReturns } from "./givenReturns";
import { textChunks } from "../plan/textChunks";
import { textDigest } from "../plan/textDigest";
import type { BuiltSheets } from "./undoBuild";
import type { TickTexts } from "./unfinishedTicks";

/** What a build's request can change of an assessment that it makes new sheets for. */
export type CouncilNames = Pick<Assessment["details"], "organisation" | "department">;

/** What the new sheets begin with. */
export interface MarkedStart extends Pick<
  Assessment,
  | "details"
  | "targets"
  | "valueCodeTargets"
  | "officers"
  | "inShort"
  | "submission"
  | "reopening"
  | "signOffs"
> {
  readonly asTyped: AsTyped;
  /** What the old Start said of the council; absent if no old sheets count. */
  readonly oldNames?: CouncilNames;
  /** Those that no old sheet holds. */
  readonly responses: ReadonlyMap<string, Response>;
  /** What every response was, as `responseDigest`, to know which have changed since. */
  readonly was: ReadonlyMap<string, string>;
  /** What the new sheet Criteria began with; absent if it has no ticks. */
  readonly ticks?: TickTexts;
  /** Absent if an old sheet holds them. */
  readonly actions?: readonly Action[];
  readonly actionsWere: string;
  /** What the new sheet Departments began with; absent without departments. */
  readonly departmentTexts?: DepartmentTexts;
  /** What the old one held; absent if that is the same, or there is none. */
  readonly oldDepartments?: DepartmentTexts;
  /** Departments whose answers it brings in; absent if it brings in none. */
  readonly given?: GivenReturns;
  /** Only where no other sheets hold them whole. */
  readonly departments?: Departments;
  /** In a move to a newer version: `entriesDigest` of what the old sheets held. */
  readonly movedFrom?: string;
}

export interface BuildMark extends BuiltSheets {
  readonly start: MarkedStart;
  /** True if the old sheets hold the same assessment, so that their answers count. */
  readonly replaces: boolean;
  readonly builtOn: string;
  readonly omitted: readonly Omission[];
}

/** Between the texts of a long list, which then needs no quotes: a third of the characters. */
const LIST_SEPARATOR = "|";
const LONG_LIST = 10;

function isLongList(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length >= LONG_LIST &&
    value.every((one) => typeof one === "string" && !one.includes(LIST_SEPARATOR))
  );
}

/** Keeps a chunk from being read as a formula or number, or as the framework's text. */
const CHUNK_MARK = "build:";

/** The notes in chunks that each fit a cell. */
export function markChunks(mark: BuildMark): readonly string[] {
  const text = JSON.stringify(mark, (_key, value: unknown) => {
    if (value instanceof Map) return { map: [...value] };
    if (value instanceof Set) return { set: [...value] };
    return isLongList(value) ? { list: value.join(LIST_SEPARATOR) } : value;
  });
  return textChunks(text, CHUNK_MARK);
}

/** The notes of these chunks; undefined if they cannot be read. */
export function markFromChunks(chunks: readonly string[]): BuildMark | undefined {
  if (!chunks.every((chunk) => chunk.startsWith(CHUNK_MARK))) return undefined;
  const text = chunks.map((chunk) => chunk.slice(CHUNK_MARK.length)).join("");
  try {
    const mark: unknown = JSON.parse(text, (_key, value: unknown) => {
      if (typeof value !== "object" || value === null) return value;
      if ("map" in value && Array.isArray(value.map))
        return new Map(value.map as [unknown, unknown][]);
      if ("set" in value && Array.isArray(value.set)) return new Set(value.set as unknown[]);
      if ("list" in value && typeof value.list === "string") {
        return value.list.split(LIST_SEPARATOR);
      }
      return value;
    });
    return isMark(mark) ? mark : undefined;
  } catch {
    return undefined;
  }
}

function isMark(value: unknown): value is BuildMark {
  const isMap = (one: unknown): boolean => one instanceof Map;
  if (typeof value !== "object" || value === null) return false;
  if (!("found" in value && "start" in value && "sheets" in value)) return false;
  const { found, start, sheets } = value;
  if (typeof found !== "object" || found === null || !Array.isArray(sheets)) return false;
  if (typeof start !== "object" || start === null) return false;
  return (
    "ownNames" in found &&
    isMap(found.ownNames) &&
    "ownSheets" in found &&
    isMap(found.ownSheets) &&
    "was" in start &&
    isMap(start.was) &&
    "responses" in start &&
    isMap(start.responses)
  );
}

/** A short text that differs where responses differ, but for ticked criteria. */
export function responseDigest({ entry, comment, evidence, flag }: Response): string {
  return textDigest(JSON.stringify([entry, comment, evidence, flag ?? ""]));
}

/** A short text that differs where the rows of an action plan differ. */
export function actionsDigest(actions: readonly Action[]): string {
  return textDigest(
    JSON.stringify(actions.map((one) => [one.ref, one.action, one.owner, one.due, one.status])),
  );
}
