import type { StartDetails } from "../../../workbook/record/RecordOutcome";
import type { DetailsTextKey } from "../../text/details/detailsText";

/** Start takes no earlier date either. */
const EARLIEST = "2000-01-01";
/** The latest that Excel knows; a browser's field also takes years with more digits. */
const LATEST = "9999-12-31";

/** What is wrong with each field. */
export type DetailProblems = Partial<Readonly<Record<"organisation" | "date", DetailsTextKey>>>;

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

export type DetailName = keyof StartDetails;

export const DETAIL_NAMES: readonly DetailName[] = ["organisation", "department", "date"];

/** What the person has typed in a field, and what Start said when they began. */
interface TypedDetail {
  readonly value: string;
  readonly seen: string;
}

/** Only the fields in which something was typed. */
export type TypedDetails = Partial<Readonly<Record<DetailName, TypedDetail>>>;

function ofEach<Value>(valueOf: (name: DetailName) => Value): Readonly<Record<DetailName, Value>> {
  return {
    organisation: valueOf("organisation"),
    department: valueOf("department"),
    date: valueOf("date"),
  };
}

/** What the fields show: what was typed, otherwise what Start says. */
export function entriesOf(typed: TypedDetails, details: StartDetails): StartDetails {
  return ofEach((name) => typed[name]?.value ?? details[name]);
}

/** What the person saw on Start. */
export function seenDetails(typed: TypedDetails, details: StartDetails): StartDetails {
  return ofEach((name) => typed[name]?.seen ?? details[name]);
}

/** The entries that differ from what was seen, without spaces at their ends. */
export function changedDetails(typed: TypedDetails): Partial<StartDetails> {
  return Object.fromEntries(
    DETAIL_NAMES.flatMap((name) => {
      const one = typed[name];
      return one === undefined || one.value.trim() === one.seen ? [] : [[name, one.value.trim()]];
    }),
  );
}

/** What was typed besides what has just been written. */
export function typedSince(typed: TypedDetails, written: Partial<StartDetails>): TypedDetails {
  return Object.fromEntries(
    DETAIL_NAMES.flatMap((name) => {
      const [one, seen] = [typed[name], written[name]];
      if (one === undefined || seen === undefined) return one === undefined ? [] : [[name, one]];
      return one.value.trim() === seen ? [] : [[name, { value: one.value, seen }]];
    }),
  );
}

/** The same entries, to be written over what Start says now. */
export function typedOver(typed: TypedDetails, found: StartDetails): TypedDetails {
  return Object.fromEntries(
    DETAIL_NAMES.flatMap((name) => {
      const one = typed[name];
      return one === undefined ? [] : [[name, { value: one.value, seen: found[name] }]];
    }),
  );
}
