/** A department's level, or an agreed one, on the sheet Departments. */
export interface TypedOnDepartments {
  readonly of: "department" | "agreed";
  readonly id: string;
  readonly sheet: string;
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly label: string;
}
