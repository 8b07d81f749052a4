/** Converts between a response's fields and their cells. */
import { themeNames } from "../plan/names";
import type { ResponseField, ResponseFields } from "./RecordOutcome";
import { levelCell } from "../read/cellValues";
import type { Places } from "../read/places";
import { WorkbookTrouble } from "../excel/troubles";
import type { CellContents } from "./exchangeRows";
import type { ValueCode } from "../../framework/framework";
import type { LevelEntry, Response } from "../../assessment/assessment";
import { cellTextProblems } from "../../assessment/cellTextProblems";
import { excelTrim } from "../../assessment/excelText";
import { entryLabel, isLevelOfOthers, parseLevelEntry } from "../../assessment/levelEntry";

const FIELDS: readonly ResponseField[] = ["entry", "comment", "evidence", "flag"];

/** Defined name of a field's column; `theme` counts from 1. */
export function columnName(theme: number, field: ResponseField): string {
  const names = themeNames(theme);
  switch (field) {
    case "entry":
      return names.entries;
    case "comment":
      return names.comments;
    case "evidence":
      return names.evidence;
    case "flag":
      return names.flags;
  }
}

/** The fields present in a change. */
export function fieldsIn(fields: ResponseFields): readonly ResponseField[] {
  return FIELDS.filter((field) => fields[field] !== undefined);
}

/** The text for a field's cell: a level's label, and Excel's line breaks. */
export function cellTextOf(
  response: Partial<Response>,
  field: ResponseField,
  { framework }: Places,
): string {
  if (field === "entry") {
    return response.entry === undefined ? "" : entryLabel(response.entry, framework);
  }
  return excelLines(response[field] ?? "");
}

/**
 * Checks that all fields can be written.
 * @throws WorkbookTrouble for what a cell cannot hold, and for a level that cannot be chosen for the
 * value code
 */
export function requireWritable(
  fields: ResponseFields,
  places: Places,
  code: ValueCode | undefined,
): void {
  for (const field of ["comment", "evidence", "flag"] as const) {
    const [problem] = cellTextProblems(field, excelLines(fields[field] ?? ""));
    if (problem !== undefined) throw new WorkbookTrouble(problem.message, problem.remedy);
  }
  const { entry } = fields;
  if (entry === undefined || entry.kind === "notALevel") return;
  const label = entryLabel(entry, places.framework);
  if (!sameEntry(entryOf(label, places, code), entry)) {
    throw new WorkbookTrouble(
      isLevelOfOthers(label, places.framework)
        ? `\u201C${label}\u201D cannot be chosen for this value code.`
        : `This assessment has no level \u201C${label}\u201D.`,
      "Read the workbook again, then choose one of its levels.",
    );
  }
}

/** The cells' content as fields of a response. */
export function foundFields(
  found: ReadonlyMap<string, CellContents>,
  theme: number,
  fields: readonly ResponseField[],
  places: Places,
  code: ValueCode | undefined,
): ResponseFields {
  const result: { -readonly [Field in keyof ResponseFields]: ResponseFields[Field] } = {};
  for (const field of fields) {
    const contents = found.get(columnName(theme, field));
    if (contents === undefined) continue;
    if (field === "entry") result.entry = entryOf(contents.value, places, code);
    else result[field] = contents.text;
  }
  return result;
}

/** True if two fields are equal in meaning: a level's number equals its label. */
export function sameField(
  field: ResponseField,
  one: ResponseFields,
  other: ResponseFields,
): boolean {
  if (field === "entry") {
    return (
      one.entry !== undefined && other.entry !== undefined && sameEntry(one.entry, other.entry)
    );
  }
  const [first, second] = [one[field] ?? "", other[field] ?? ""].map(excelLines);
  // A flag of only spaces is not a flag.
  if (field === "flag" && excelTrim(first) === "") return excelTrim(second) === "";
  return first === second;
}

function entryOf(
  value: unknown,
  { framework, allowNotApplicable }: Places,
  code: ValueCode | undefined,
): LevelEntry {
  return parseLevelEntry(levelCell(value), framework, allowNotApplicable, code);
}

function sameEntry(one: LevelEntry, other: LevelEntry): boolean {
  if (one.kind === "level") return other.kind === "level" && one.value === other.value;
  if (one.kind === "notALevel") {
    return other.kind === "notALevel" && excelTrim(one.text) === excelTrim(other.text);
  }
  return one.kind === other.kind;
}

/** Excel's line break is a line feed. */
function excelLines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
