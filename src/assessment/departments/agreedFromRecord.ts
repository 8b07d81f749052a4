/** Agreed levels where their sheet was deleted: what the record last says of each value code. */
import type { AgreedLevel, Departments } from "../assessment";

/** The departments with these agreed levels; a level that was left open since is among them. */
export function withRecordedLevels(departments: Departments): Departments {
  const agreed = new Map<string, AgreedLevel>(
    departments.record.map((row) => [row.valueCodeId, { level: row.agreed, reason: row.reason }]),
  );
  return { ...departments, agreed };
}
