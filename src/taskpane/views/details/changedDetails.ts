import type { StartDetails } from "../../../workbook/record/RecordOutcome";
import type { TextKey } from "../../text/catalogue";

/** Start takes no earlier date either. */
const EARLIEST = "2000-01-01";
/** The latest that Excel knows; a browser's field also takes years with more digits. */
const LATEST = "9999-12-31";

/** What is wrong with each field. */
export type DetailProblems = Partial<Readonly<Record<"organisation" | "date", TextKey>>>;

/** Why the entries cannot be written. */
export function detailProblems(
  { organisation, date }: StartDetails,
  isHalfTyped: boolean,
): DetailProblems {
  const isDate =
    date === ""
      ? !isHalfTyped
      : date.length === LATEST.length && date >= EARLIEST && date <= LATEST;
  return {
    ...(organisation.trim() === "" ? { organisation: "details.councilMissing" } : {}),
    ...(isDate ? {} : { date: "details.dateWrong" }),
  };
}

/** The entries that differ from what was seen, without spaces at their ends. */
export function changedDetails(entries: StartDetails, seen: StartDetails): Partial<StartDetails> {
  const names = ["organisation", "department", "date"] as const;
  return Object.fromEntries(
    names
      .map((name) => [name, entries[name].trim()] as const)
      .filter(([name, entered]) => entered !== seen[name]),
  );
}
