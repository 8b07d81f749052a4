/** The answers that the pane remembers, in case somebody deletes their sheet. */
import type { Assessment, Response } from "../../assessment/assessment";
import { withRecordedLevels } from "../../assessment/departments/agreedFromRecord";
import { withDepartments } from "../../assessment/departments/withDepartments";
import { hasContent } from "../../assessment/hasContent";
import type { Theme } from "../../framework/framework";
import type { GonePart, MissingSheet, WorkbookCondition } from "../../workbook/read/ReadOutcome";
import type { StartPart } from "../../workbook/read/answers/startIn";
import { goneFields, withKeptTargets } from "../../workbook/build/withKept";
import { keptDepartments, withKeptCells } from "../../workbook/build/keptDepartments";
import type { DepartmentPart } from "../../workbook/read/answers/departmentsIn";
import {
  AGREEMENTS,
  DEPARTMENT_COMMENTS,
  DEPARTMENTS,
  sheetTitles,
  START,
} from "../../workbook/plan/sheetKeys";

export interface KeptReading {
  /** The latest reading of every part. */
  readonly assessment: Assessment;
  /** Names of sheets that were missing before they were ever read. */
  readonly neverRead: readonly string[];
  /** Value codes whose row, or a column of it, was missing before it was ever read; `partKey` for Departments. */
  readonly neverReadRows: ReadonlySet<string>;
}

/**
 * Adds a reading to what is remembered: parts whose sheet is missing keep their earlier contents.
 */
export function keepReading(
  before: KeptReading | undefined,
  read: Assessment,
  { missing, gone }: WorkbookCondition,
): KeptReading {
  const earlier = before?.assessment.framework.id === read.framework.id ? before : undefined;
  const remembered = (sheet: MissingSheet): boolean =>
    earlier !== undefined && !earlier.neverRead.includes(sheet.title);
  const kept = missing.filter(remembered);
  const unseen = missing.filter((sheet) => !remembered(sheet));
  const found = departmentParts(read, unseen).includes("levels") ? withRecorded(read) : read;
  const neverRead = unseen.map(({ title }) => title);
  const goneIds = new Set(gone.flatMap(idsOf));
  const neverReadRows = new Set(
    [...goneIds].filter((id) => earlier === undefined || earlier.neverReadRows.has(id)),
  );
  const known = [...goneIds].filter((id) => !neverReadRows.has(id));
  const startParts = gone.flatMap((part) => (part.kind === "start" ? part.parts : []));
  if (earlier === undefined || kept.length + known.length + startParts.length === 0) {
    return { assessment: found, neverRead, neverReadRows };
  }
  const responses = kept
    .flatMap((sheet) => valueCodeIds(found, sheet))
    .flatMap((id) => {
      const response = earlier.assessment.responses.get(id);
      return response === undefined ? [] : [[id, response] as const];
    });
  const startKept = kept.some((sheet) => isStart(found, sheet));
  const departmentsBefore = earlier.assessment.departments;
  const whole = keptDepartments(found.departments, departmentsBefore, departmentParts(found, kept));
  const departments =
    whole && departmentsBefore ? withKeptCells(whole, departmentsBefore, gone) : whole;
  const assessment: Assessment = {
    ...found,
    responses: new Map([
      ...found.responses,
      ...responses,
      ...known.flatMap((id) => {
        const response = keptOf(id, found, earlier.assessment, gone);
        return response === undefined ? [] : [[id, response] as const];
      }),
    ]),
    valueCodeTargets: withKeptTargets(found, earlier.assessment, gone),
    ...startOf(found, earlier.assessment, startKept ? "all" : startParts),
  };
  return {
    assessment: departments === undefined ? assessment : withDepartments(assessment, departments),
    neverRead,
    neverReadRows,
  };
}

/** With the agreed levels that the record has: their sheet was deleted before it was read. */
function withRecorded(found: Assessment): Assessment {
  const { departments } = found;
  return departments === undefined
    ? found
    : { ...found, departments: withRecordedLevels(departments) };
}

/**
 * How many agreed levels come from the record when the sheet Departments is restored; undefined if
 * it is there, or was read before it was deleted.
 */
export function levelsFromRecord(
  { assessment, neverRead }: KeptReading,
  missing: readonly MissingSheet[],
): number | undefined {
  const unseen = missing.filter(({ title }) => neverRead.includes(title));
  if (!departmentParts(assessment, unseen).includes("levels")) return undefined;
  return assessment.departments?.agreed.size ?? 0;
}

/** The sheets with departments among those that are missing. */
function departmentParts(
  found: Assessment,
  missing: readonly MissingSheet[],
): readonly DepartmentPart[] {
  const titles = new Map(sheetTitles(found).map(({ key, name }) => [name, key] as const));
  return missing.flatMap(({ title }): readonly DepartmentPart[] => {
    switch (titles.get(title)) {
      case DEPARTMENTS:
        return ["levels"];
      case DEPARTMENT_COMMENTS:
        return ["comments"];
      case AGREEMENTS:
        return ["record"];
      default:
        return [];
    }
  });
}

/** What Start holds, completed from the earlier reading. */
function startOf(
  found: Assessment,
  earlier: Assessment,
  gone: "all" | readonly StartPart[],
): Pick<Assessment, "details" | "targets" | "officers" | "inShort"> {
  const from = (part: StartPart): Assessment =>
    gone === "all" || gone.includes(part) ? earlier : found;
  return {
    details: {
      ...(gone === "all" ? earlier : found).details,
      organisation: from("organisation").details.organisation,
      department: from("department").details.department,
      date: from("date").details.date,
      status: from("status").details.status,
    },
    targets: from("targets").targets,
    officers: from("officers").officers,
    inShort: from("inShort").inShort,
  };
}

/** What tells rows and columns of Departments apart, also from value codes. */
export function partKey(
  part: Extract<GonePart, { kind: "departmentRow" | "departmentColumn" }>,
): string {
  if (part.kind === "departmentRow") return `Departments ${part.valueCodeId}`;
  const { column } = part;
  return `Departments ${column.of} ${column.of === "department" ? column.department : ""}`;
}

function idsOf(part: GonePart): readonly string[] {
  if (part.kind === "row") return [part.valueCodeId];
  if (part.kind === "departmentRow" || part.kind === "departmentColumn") return [partKey(part)];
  return part.kind === "column" ? part.valueCodeIds : [];
}

/** The answer of a value code whose row, or a column of it, was deleted. */
function keptOf(
  id: string,
  found: Assessment,
  { responses }: Assessment,
  gone: readonly GonePart[],
): Response | undefined {
  const read = found.responses.get(id);
  const earlier = responses.get(id);
  if (read === undefined || earlier === undefined) return read ?? earlier;
  return { ...read, ...goneFields(gone, earlier, id) };
}

/** True if the value code has an answer in what is remembered. */
export function hasAnswer({ responses }: Assessment, valueCodeId: string): boolean {
  return isAnswer(responses.get(valueCodeId));
}

/** How many of the theme's value codes have an answer in what is remembered. */
export function answersKept(assessment: Assessment, sheet: MissingSheet): number {
  return valueCodeIds(assessment, sheet).filter((id) => isAnswer(assessment.responses.get(id)))
    .length;
}

/** True if the sheet is Start, which has the council's name, the status and the targets. */
export function isStart({ framework }: Assessment, sheet: MissingSheet): boolean {
  return sheetTitles({ framework }).some(({ key, name }) => key === START && name === sheet.title);
}

function valueCodeIds({ framework }: Assessment, { themeId }: MissingSheet): readonly string[] {
  const theme: Theme | undefined = framework.themes.find(({ id }) => id === themeId);
  return (theme?.keyAreas ?? []).flatMap(({ valueCodes }) => valueCodes).map(({ id }) => id);
}

function isAnswer(response: Response | undefined): boolean {
  return response !== undefined && hasContent(response);
}
