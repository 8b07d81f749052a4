/** Reads a level cell exactly as the sheets' formulas read it. */
import type { Framework } from "../framework/framework";
import { isOffered, mayBeNotApplicable, type Choosable } from "../framework/offeredLevels";
import { NOT_APPLICABLE_LABEL, NOT_ASSESSED, type LevelEntry } from "./assessment";
import { equalIgnoringCase, excelNumberText, excelTrim } from "./excelText";
import { levelTexts } from "./levelTexts";
import { withEvenDashes } from "./withEvenDashes";

/** A cell's value; "" if empty. */
export type LevelCell = string | number | boolean | { readonly error: string };

/**
 * The entry that a level cell gives. A level's label, name and number count, in any case and with
 * any spaces and dashes between number and name (see `levelTexts`); "3.5", "03", TRUE and errors are
 * not levels, nor is one that cannot be chosen for the value code. Gives `notApplicable` only where
 * the assessment or the value code allows it; otherwise the words are not a level. The formula twin
 * is `levelNumberFormula`.
 * @param code undefined for entries that are not of one value code, such as a key area's target
 */
export function parseLevelEntry(
  cell: LevelCell,
  framework: Framework,
  allowNotApplicable: boolean,
  code: Choosable | undefined,
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
  const mayBe =
    code === undefined ? allowNotApplicable : mayBeNotApplicable(code, allowNotApplicable);
  if (mayBe && equalIgnoringCase(text, NOT_APPLICABLE_LABEL)) {
    return { kind: "notApplicable" };
  }
  const readable = withEvenDashes(text);
  const level = levelTexts(framework.levels).find((one) => equalIgnoringCase(readable, one.text));
  return level === undefined || (code !== undefined && !isOffered(level.value, framework, code))
    ? { kind: "notALevel", text }
    : { kind: "level", value: level.value };
}

/** True for a text that is a level of the scale, so that it could be one of other value codes. */
export function isLevelOfOthers(text: string, framework: Framework): boolean {
  return parseLevelEntry(text, framework, false, undefined).kind === "level";
}

/**
 * The label that could be written in place of a cell's content: undefined if the cell holds it
 * already, or nothing that counts.
 */
export function labelToWrite(
  cell: LevelCell,
  framework: Framework,
  allowNotApplicable: boolean,
  code: Choosable | undefined,
): string | undefined {
  const entry = parseLevelEntry(cell, framework, allowNotApplicable, code);
  if (entry.kind !== "level" && entry.kind !== "notApplicable") return undefined;
  const label = entryLabel(entry, framework);
  return cell === label ? undefined : label;
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
