/** Reads departments' files one after the other: the memory that it takes is that of one file. */
import { stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { DepartmentReturn } from "../../src/assessment/assessment";
import { isSameDepartment } from "../../src/assessment/departments/departmentNames";
import type { Framework } from "../../src/framework/framework";
import { shippedFrameworks } from "../../src/framework/shippedFrameworks";
import { FileRefused } from "../../src/workbook/file/FileRefused";
import { readCells } from "../../src/workbook/file/readCells";
import { localMinute } from "../../src/workbook/plan/localMinute";
import { assessmentIn } from "../../src/workbook/read/answers/assessmentIn";
import { newerOf } from "../../src/workbook/read/returns/newerOf";
import { readReturn } from "../../src/workbook/read/returns/readReturn";
import type { ReturnNote, ReturnRead } from "../../src/workbook/read/returns/ReturnOutcome";
import { fileErrorSentence } from "./fileErrorSentence";
import { readWorkbookBytes } from "./readWorkbookBytes";

export interface ReadReturns {
  /** Undefined if no file could be read. */
  readonly framework: Framework | undefined;
  readonly returns: readonly DepartmentReturn[];
  /** The council that the first file names. */
  readonly organisation: string;
  /** A line for each file that is left out, with its reason. */
  readonly refused: readonly string[];
  /** Lines about files that are accepted. */
  readonly notes: readonly string[];
}

interface Group {
  readonly framework: Framework;
  readonly organisation: string;
  readonly read: { readonly path: string; readonly one: ReturnRead }[];
}

/**
 * Reads the files. They count for the framework that most of them answer; of a department's two files,
 * the newer one counts.
 */
export async function readReturns(paths: readonly string[], now: Date): Promise<ReadReturns> {
  const groups: Group[] = [];
  const refused: string[] = [];
  for (const path of paths) {
    const message = await readInto(groups, path, localMinute(now));
    if (message !== undefined) refused.push(`${path}: ${message}`);
  }
  const [most, ...others] = groups.sort((one, other) => other.read.length - one.read.length);
  for (const { framework, read } of others) {
    const { title, version } = framework;
    for (const { path } of read) {
      refused.push(
        `${path}: It is an assessment by another framework than most files: ${title}, version ${version}.`,
      );
    }
  }
  const { kept, notes, replaced } = newest(most?.read ?? []);
  return {
    framework: most?.framework,
    returns: kept.map(({ one }) => one.answers),
    organisation: most?.organisation ?? "",
    refused: [...refused, ...replaced],
    notes,
  };
}

/** Why the file is left out; undefined if it was added to the group of its framework. */
async function readInto(groups: Group[], path: string, added: string): Promise<string | undefined> {
  let bytes: Uint8Array;
  let modified = "";
  try {
    bytes = await readWorkbookBytes(path);
    modified = (await stat(path)).mtime.toISOString();
  } catch (error) {
    return fileErrorSentence(path, error).slice(`${path}: `.length);
  }
  const file = { name: basename(path), bytes, modified };
  const receive = { sample: false, added };
  for (const { framework, organisation, read } of groups) {
    const one = await readReturn(file, { ...receive, organisation, framework });
    if (one.kind === "read") {
      read.push({ path, one });
      return undefined;
    }
    if (one.reason !== "otherFramework" && one.reason !== "otherVersion") return one.message;
  }
  // A file without a framework is read by one of ours: the message says what is wrong with it.
  const [framework] = shippedFrameworks();
  const own = ownFramework(bytes) ?? { framework, organisation: "" };
  const one = await readReturn(file, { ...receive, ...own });
  if (one.kind === "leftOut") return one.message;
  groups.push({ ...own, read: [{ path, one }] });
  return undefined;
}

function ownFramework(
  bytes: Uint8Array,
): { readonly framework: Framework; readonly organisation: string } | undefined {
  try {
    const found = assessmentIn(readCells(bytes), shippedFrameworks());
    if (found.kind !== "assessment") return undefined;
    const { framework, details } = found.assessment;
    return { framework, organisation: details.organisation };
  } catch (error) {
    if (error instanceof FileRefused) return undefined;
    throw error;
  }
}

/** One file for each department. A file without a department is named after its file. */
function newest(read: Group["read"]): {
  readonly kept: Group["read"];
  readonly notes: readonly string[];
  readonly replaced: readonly string[];
} {
  const kept: Group["read"] = [];
  const notes: string[] = [];
  const replaced: string[] = [];
  for (const { path, one } of read) {
    const named = withDepartment(one);
    if (named !== one) {
      notes.push(`${path}: No department is named, so it is called “${named.answers.department}”.`);
    }
    notes.push(...one.notes.flatMap((note) => noteLine(path, note)));
    const at = kept.findIndex((other) =>
      isSameDepartment(other.one.answers.department, named.answers.department),
    );
    const other = kept[at];
    if (other === undefined) {
      kept.push({ path, one: named });
      continue;
    }
    const newer = newerOf(other.one, named);
    const isNewer = newer === named;
    const [counts, leaves] = isNewer ? [path, other.path] : [other.path, path];
    replaced.push(
      newer === undefined
        ? `${leaves}: ${named.answers.department} has two files of the same age. ${counts} counts. If that is the wrong one, leave it out.`
        : `${leaves}: ${named.answers.department} has two files. The newer one counts: ${counts}.`,
    );
    if (isNewer) kept[at] = { path, one: named };
  }
  return { kept, notes, replaced };
}

function withDepartment(one: ReturnRead): ReturnRead {
  const { department, file } = one.answers;
  if (department !== "") return one;
  const name = file.slice(0, file.length - extname(file).length);
  return { ...one, answers: { ...one.answers, department: name } };
}

/** Lines on what to know of a file that is accepted. */
export function noteLine(path: string, note: ReturnNote): readonly string[] {
  const counted = (ids: readonly string[]): string =>
    ids.length === 1 ? "1 value code" : `${ids.length} value codes`;
  switch (note.kind) {
    case "draft":
      return [`${path}: It is a draft.`];
    case "notLevels":
      return [
        `${path}: ${counted(note.valueCodeIds)} with a text that is not a level, so not assessed: ${note.valueCodeIds.join(", ")}.`,
      ];
    case "missing":
      return [
        `${path}: ${counted(note.valueCodeIds)} without a row: ${note.valueCodeIds.join(", ")}.`,
      ];
    case "unread":
      return note.problems.map(({ sheet, cell, message }) =>
        [`${path}:`, ...[sheet, cell].filter((part) => part !== null), message].join(" "),
      );
    case "otherCouncil":
      return [`${path}: It names another council: ${note.organisation}.`];
  }
}
