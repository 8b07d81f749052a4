/** Where answers were carried forward from, as a text among the settings. */
import { isCarriedForward } from "../../../assessment/carried/isCarried";
import type { Assessment, CarriedFrom } from "../../../assessment/assessment";

/** The text; null where nothing was carried forward. */
export function carriedText(assessment: Assessment): string | null {
  if (!isCarriedForward(assessment)) return null;
  const { file = "", date = "", dates } = assessment.carriedFrom ?? {};
  const others = new Map<string, string[]>();
  for (const [id, of] of dates ?? []) others.set(of, [...(others.get(of) ?? []), id]);
  return JSON.stringify({ file, date, ...(others.size === 0 ? {} : { others: [...others] }) });
}

/** Answers were carried forward, but nothing says from where. */
const UNKNOWN: CarriedFrom = { file: "", date: "" };

/**
 * What the text says; undefined where there is none. A damaged text still says that answers were
 * carried forward: a column Last time that is gone must be reported.
 */
export function carriedFromOf(text: string): CarriedFrom | undefined {
  if (text === "") return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return UNKNOWN;
    const dates = "others" in value ? datesOf(value.others) : new Map<string, string>();
    return {
      file: "file" in value && typeof value.file === "string" ? value.file : "",
      date: "date" in value ? isoDate(value.date) : "",
      ...(dates.size === 0 ? {} : { dates }),
    };
  } catch {
    return UNKNOWN;
  }
}

function datesOf(others: unknown): ReadonlyMap<string, string> {
  if (!Array.isArray(others)) return new Map();
  return new Map(
    others.flatMap((pair: unknown) => {
      const [date, ids] = Array.isArray(pair) ? (pair as readonly unknown[]) : [];
      const all: readonly unknown[] = Array.isArray(ids) ? ids : [];
      return all.flatMap((id) => (typeof id === "string" ? [[id, isoDate(date)] as const] : []));
    }),
  );
}

function isoDate(value: unknown): string {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : "";
}
