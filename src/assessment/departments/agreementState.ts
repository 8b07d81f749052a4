/** Whether what is agreed now is what the record says, and on what it rests. */
import type { Framework } from "../../framework/framework";
import { allValueCodes } from "../../framework/framework";
import { NOT_ASSESSED, type Agreement, type Departments, type LevelEntry } from "../assessment";
import { excelTrim } from "../excelText";
import { agreedLevelOf, givenEntries } from "./councilLevel";
import { departmentKey } from "./departmentNames";

/**
 * "open": no level is agreed. "notRecorded": the level or its reason was typed into the sheet, and
 * the record does not have it.
 */
export type AgreementState =
  | { readonly kind: "open" }
  | { readonly kind: "recorded"; readonly agreement: Agreement }
  | { readonly kind: "notRecorded" };

/** Whether a level is agreed for a value code, and whether the record's last row has it. */
export function agreementState(
  valueCodeId: string,
  departments: Departments,
  framework: Framework,
): AgreementState {
  const level = agreedLevelOf(valueCodeId, departments, framework);
  if (level === undefined) return { kind: "open" };
  const agreement = departments.record.filter((row) => row.valueCodeId === valueCodeId).at(-1);
  const { reason = "", isReasonNoText = false } = departments.agreed.get(valueCodeId) ?? {};
  const isSame = agreement?.agreed === level && excelTrim(agreement.reason) === excelTrim(reason);
  return isSame && !isReasonNoText ? { kind: "recorded", agreement } : { kind: "notRecorded" };
}

/** An answer that changed after a level was agreed. */
export interface ChangedAnswer {
  readonly department: string;
  /** Undefined if the department was not there then. */
  readonly then: LevelEntry | undefined;
  /** Undefined if the department has been removed since. */
  readonly now: LevelEntry | undefined;
}

export interface ChangedAgreement {
  readonly valueCodeId: string;
  readonly agreement: Agreement;
  readonly changes: readonly ChangedAnswer[];
}

/**
 * The agreed levels that rest on answers which have changed since, in framework order: "Housing was
 * 2 when this was agreed, now 3". Leaves out what was never recorded.
 */
export function changedSinceAgreed(
  departments: Departments,
  framework: Framework,
): readonly ChangedAgreement[] {
  return allValueCodes(framework).flatMap(({ id }): readonly ChangedAgreement[] => {
    const state = agreementState(id, departments, framework);
    if (state.kind !== "recorded") return [];
    const changes = changesSince(state.agreement, departments, framework);
    return changes.length === 0 ? [] : [{ valueCodeId: id, agreement: state.agreement, changes }];
  });
}

function changesSince(
  { valueCodeId, given }: Agreement,
  departments: Departments,
  framework: Framework,
): readonly ChangedAnswer[] {
  const now = givenEntries(valueCodeId, departments, framework);
  const nowByKey = new Map(now.map((one) => [departmentKey(one.department), one.entry]));
  const thenByKey = new Map([...given].map(([name, entry]) => [departmentKey(name), entry]));
  const names = [
    ...now.map(({ department }) => department),
    ...[...given.keys()].filter((name) => !nowByKey.has(departmentKey(name))),
  ];
  return names
    .map((department) => ({
      department,
      then: thenByKey.get(departmentKey(department)),
      now: nowByKey.get(departmentKey(department)),
    }))
    .filter((one) => !isSameEntry(one.then ?? NOT_ASSESSED, one.now ?? NOT_ASSESSED));
}

/** True if both say the same. */
export function isSameEntry(one: LevelEntry, other: LevelEntry): boolean {
  if (one.kind === "level") return other.kind === "level" && one.value === other.value;
  if (one.kind === "notALevel")
    return other.kind === "notALevel" && isSameText(one.text, other.text);
  return one.kind === other.kind;
}

/** The record shortens texts that do not fit into a cell. */
function isSameText(then: string, now: string): boolean {
  return then === now || (then.endsWith("…") && now.startsWith(then.slice(0, -1)));
}
