/** Fields of a response, one by one. */
import { NOT_ASSESSED, type LevelEntry, type Response } from "../../assessment/assessment";
import type { ResponseField, ResponseFields } from "../../workbook/record/RecordOutcome";

const FIELDS: readonly ResponseField[] = ["entry", "comment", "evidence", "flag"];

/** The names of the fields that are present. */
export function namesOf(fields: ResponseFields): readonly ResponseField[] {
  return FIELDS.filter((field) => fields[field] !== undefined);
}

/** The present fields with these names. */
export function pick(fields: ResponseFields, names: readonly ResponseField[]): ResponseFields {
  const { entry, comment, evidence, flag } = fields;
  return {
    ...(names.includes("entry") && entry !== undefined ? { entry } : {}),
    ...(names.includes("comment") && comment !== undefined ? { comment } : {}),
    ...(names.includes("evidence") && evidence !== undefined ? { evidence } : {}),
    ...(names.includes("flag") && flag !== undefined ? { flag } : {}),
  };
}

/** The fields without those with these names. */
export function without(fields: ResponseFields, names: readonly ResponseField[]): ResponseFields {
  return pick(
    fields,
    FIELDS.filter((field) => !names.includes(field)),
  );
}

/** A complete response as fields; all empty if there is none. */
export function fieldsOf(response: Response | undefined): Required<ResponseFields> {
  const { entry = NOT_ASSESSED, comment = "", evidence = "", flag = "" } = response ?? {};
  return { entry, comment, evidence, flag };
}

/** Applies fields to a response; a flag of "" means none. What was said last time stays, and so do ticks. */
export function withFields(response: Response | undefined, fields: ResponseFields): Response {
  const { flag, ...rest } = { ...fieldsOf(response), ...fields };
  return {
    ...rest,
    ...(flag === "" ? {} : { flag }),
    ...(response?.lastTime === undefined ? {} : { lastTime: response.lastTime }),
    ...(response?.criteria === undefined ? {} : { criteria: response.criteria }),
  };
}

/** True if both hold the same in that field. */
export function sameIn(field: ResponseField, one: ResponseFields, other: ResponseFields): boolean {
  if (field !== "entry") return one[field] === other[field];
  return one.entry !== undefined && other.entry !== undefined && sameEntry(one.entry, other.entry);
}

/** True if both mean the same. */
export function sameEntry(one: LevelEntry, other: LevelEntry): boolean {
  if (one.kind === "level") return other.kind === "level" && one.value === other.value;
  if (one.kind === "notALevel") return other.kind === "notALevel" && one.text === other.text;
  return one.kind === other.kind;
}
