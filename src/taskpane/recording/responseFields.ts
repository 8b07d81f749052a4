/** Fields of a response, one by one. */
import { NOT_ASSESSED, type LevelEntry, type Response } from "../../assessment/assessment";
import type { ResponseField, ResponseFields } from "../../workbook/record/RecordOutcome";

const FIELDS: readonly ResponseField[] = ["entry", "comment", "evidence", "flag"];

/** Which fields are there. */
export function namesOf(fields: ResponseFields): readonly ResponseField[] {
  return FIELDS.filter((field) => fields[field] !== undefined);
}

/** The fields of these names that are there. */
export function pick(fields: ResponseFields, names: readonly ResponseField[]): ResponseFields {
  const { entry, comment, evidence, flag } = fields;
  return {
    ...(names.includes("entry") && entry !== undefined ? { entry } : {}),
    ...(names.includes("comment") && comment !== undefined ? { comment } : {}),
    ...(names.includes("evidence") && evidence !== undefined ? { evidence } : {}),
    ...(names.includes("flag") && flag !== undefined ? { flag } : {}),
  };
}

/** The fields less those of these names. */
export function without(fields: ResponseFields, names: readonly ResponseField[]): ResponseFields {
  return pick(
    fields,
    FIELDS.filter((field) => !names.includes(field)),
  );
}

/** A whole response as fields; all empty where there is none. */
export function fieldsOf(response: Response | undefined): Required<ResponseFields> {
  const { entry = NOT_ASSESSED, comment = "", evidence = "", flag = "" } = response ?? {};
  return { entry, comment, evidence, flag };
}

/** The response that fields make of another; a flag of "" is none. */
export function withFields(response: Response | undefined, fields: ResponseFields): Response {
  const { flag, ...rest } = { ...fieldsOf(response), ...fields };
  return flag === "" ? rest : { ...rest, flag };
}

/** True where both hold the same in that field. */
export function sameIn(field: ResponseField, one: ResponseFields, other: ResponseFields): boolean {
  if (field !== "entry") return one[field] === other[field];
  return one.entry !== undefined && other.entry !== undefined && sameEntry(one.entry, other.entry);
}

/** True where both stand for the same. */
export function sameEntry(one: LevelEntry, other: LevelEntry): boolean {
  if (one.kind === "level") return other.kind === "level" && one.value === other.value;
  if (one.kind === "notALevel") return other.kind === "notALevel" && one.text === other.text;
  return one.kind === other.kind;
}
