/** What departments answered, each in its own workbook. */
import type { Response, Status } from "../assessment";

/** One department's answers, as its workbook gave them. */
export interface DepartmentReturn {
  /** Unique, ignoring case and surrounding blanks. */
  readonly department: string;
  /** The file's name. */
  readonly file: string;
  /** Local date and time when it was brought in: "2026-05-14T10:42". */
  readonly added: string;
  /** Date of assessment in the file; "" if it has none. */
  readonly date: string;
  readonly status: Status;
  /** Of its answers. */
  readonly fingerprint: string;
  /** By value code id. */
  readonly responses: ReadonlyMap<string, Response>;
}
