/** Reads a level cell exactly as the sheets' formulas read it. */
import type { Framework } from "../framework/framework";
import { NOT_APPLICABLE_LABEL, NOT_ASSESSED, type LevelEntry } from "./assessment";
import { equalIgnoringCase, excelNumberText, excelTrim } from "./excelText";

/** A cell's value; "" if empty. */
export type LevelCell = string | number | boolean | { readonly error: string };

/**
 * The entry that a level cell gives. A level's label in any case and its number, as a number or as
 * text, count; "3.5", "03", TRUE and errors are not levels. Surrounding spaces do not matter. Gives
 * `notApplicable` only where the assessment allows it; otherwise the words are not a level.
 */
export function parseLevelEntry(
  cell: LevelCell,
  framework: Framework,
  allowNotApplicable: boolean,
): LevelEntry {
  if (typeof cell === "boolean") {
    return { kind: "notALevel", text: cell ? "TRUE" : "FALSE" };
  }
  if (typeof cell === "object") {
    return { kind: "notALevel", text: cell.error };
  }
  const text = excelTrim(typeof cell === "number" ? excelNumberText(cell) : cell);
  if (text === "") {
    return NOT_ASSESSED;
  }
  const level =
    framework.levels.find(({ label }) => equalIgnoringCase(text, label)) ??
    framework.levels.find(({ value }) => text === String(value));
  if (level !== undefined) {
    return { kind: "level", value: level.value };
  }
  if (allowNotApplicable && equalIgnoringCase(text, NOT_APPLICABLE_LABEL)) {
    return { kind: "notApplicable" };
  }
  return { kind: "notALevel", text };
}

/** The level cell's text for an entry: the level's label, or "" while not assessed. */
export function entryLabel(entry: LevelEntry, framework: Framework): string {
  switch (entry.kind) {
    case "notAssessed":
      return "";
    case "level":
      return levelLabel(entry.value, framework) ?? String(entry.value);
    case "notApplicable":
      return NOT_APPLICABLE_LABEL;
    case "notALevel":
      return entry.text;
  }
}

/** The label of a level, such as "1 - Minimum"; undefined for a number outside the scale. */
export function levelLabel(value: number, framework: Framework): string | undefined {
  return framework.levels.find((level) => level.value === value)?.label;
}
