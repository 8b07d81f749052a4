import type { Framework } from "../../framework/framework";
import type { Agreement, Departments } from "../assessment";
import { councilLevel, givenEntries } from "./councilLevel";

/** What was agreed for a value code, and how. */
export interface AgreeRequest {
  readonly valueCodeId: string;
  readonly level: number;
  readonly reason: string;
  /** Who was there, by role. */
  readonly present: string;
  /** Local date and time: "2026-05-14T10:42". */
  readonly on: string;
}

export type AgreeOutcome =
  | { readonly kind: "agreed"; readonly departments: Departments; readonly row: Agreement }
  /** The level is not the weakest that a department gave, and no reason says why. */
  | { readonly kind: "reasonNeeded" };

/**
 * Agrees a level for a value code, and adds a row to the record. Agreeing again adds another row;
 * no row ever changes.
 */
export function agreeLevel(
  departments: Departments,
  request: AgreeRequest,
  framework: Framework,
): AgreeOutcome {
  const { valueCodeId, level, present, on } = request;
  const { weakest } = councilLevel(valueCodeId, departments, framework);
  const reason = request.reason.trim();
  if (level !== weakest && reason === "") return { kind: "reasonNeeded" };
  const row: Agreement = {
    valueCodeId,
    given: new Map(
      givenEntries(valueCodeId, departments, framework).map(({ department, entry }) => [
        department,
        entry,
      ]),
    ),
    weakest,
    agreed: level,
    reason,
    present: present.trim(),
    on,
  };
  return {
    kind: "agreed",
    row,
    departments: {
      ...departments,
      agreed: new Map([...departments.agreed, [valueCodeId, { level, reason }]]),
      record: [...departments.record, row],
    },
  };
}
