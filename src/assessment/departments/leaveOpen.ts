import type { Departments } from "../assessment";

/** Without an agreed level for a value code. The record keeps what was agreed before. */
export function leaveOpen(departments: Departments, valueCodeId: string): Departments {
  return {
    ...departments,
    agreed: new Map([...departments.agreed].filter(([id]) => id !== valueCodeId)),
  };
}
