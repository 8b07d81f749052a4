/** A row of the record of agreed levels as cells, also for a row that is added later. */
import { joinNames } from "../../../text/joinNames";
import type { Agreement, LevelEntry } from "../../../assessment/assessment";
import { entryLabel, levelLabel } from "../../../assessment/levelEntry";
import { allValueCodes, type Framework } from "../../../framework/framework";
import { fullTitles } from "../../../framework/fullTitles";
import { LONGEST_CELL_TEXT } from "../../../framework/reading/readText";
import { momentSerial } from "../../plan/momentSerial";
import { sheetText } from "../../plan/text/sheetText";
import { AGREEMENT_COLUMNS, type AgreementColumn } from "./agreementHeadings";

/**
 * The cells of a row, in the order of the columns; "" for an empty one.
 * @param number of the row, from 1
 */
export function agreementCells(
  agreement: Agreement,
  number: number,
  framework: Framework,
): readonly (string | number)[] {
  const { valueCodeId, given, weakest, agreed, reason, present, on } = agreement;
  const code = allValueCodes(framework).find(({ id }) => id === valueCodeId);
  const label = (level: number | null): string =>
    level === null ? "" : (levelLabel(level, framework) ?? String(level));
  const cells: Readonly<Record<AgreementColumn, string | number>> = {
    number,
    ref: code?.ref ?? valueCodeId,
    valueCode: fullTitles(framework).get(valueCodeId) ?? code?.title ?? "",
    agreed: label(agreed),
    weakest: label(weakest),
    reason,
    present,
    on: momentSerial(on) ?? on.replace("T", " "),
    given: shortened(givenText(given, framework), LONGEST_CELL_TEXT),
    givenData: givenData(given),
  };
  return AGREEMENT_COLUMNS.map((column) => cells[column]);
}

/** Lengths to which texts that are not a level are shortened until all fit into a cell. */
const LENGTHS = [LONGEST_CELL_TEXT, 1000, 200, 50, 10, 1];

/** Each department's entry, for reading back; longer than a cell only with very many departments. */
function givenData(given: Agreement["given"]): string {
  const texts = LENGTHS.map((longest) =>
    JSON.stringify([...given].map(([name, entry]) => [name, entryData(entry, longest)])),
  );
  return texts.find((text) => text.length <= LONGEST_CELL_TEXT) ?? texts[texts.length - 1];
}

function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // Half a character is none that a workbook can keep.
  return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** How many departments a line names; the others are counted, and all are in the last column. */
const MOST_NAMED = 8;

/** "2 - Developing: Highways, Housing", a line for each level that was given, lowest first. */
export function givenText(given: Agreement["given"], framework: Framework): string {
  const names = new Map<string, string[]>();
  const texts = [...given].map(([name, entry]) => ({ name, text: textOf(entry, framework) }));
  const levels = framework.levels.map(({ label }) => label);
  const order = [
    ...levels,
    ...texts.map(({ text }) => text).filter((text) => !levels.includes(text)),
  ];
  for (const text of order) names.set(text, []);
  for (const { name, text } of texts) names.get(text)?.push(name);
  return [...names]
    .flatMap(([text, own]) => (own.length === 0 ? [] : [`${text}: ${named(own)}`]))
    .join("\n");
}

function named(names: readonly string[]): string {
  if (names.length <= MOST_NAMED) return joinNames(names);
  const count = names.length - MOST_NAMED;
  return `${joinNames(names.slice(0, MOST_NAMED))}${sheetText("agreements.others", { count })}`;
}

function textOf(entry: LevelEntry, framework: Framework): string {
  if (entry.kind === "notAssessed") return sheetText("level.notAssessed");
  return entry.kind === "notALevel" ? sheetText("level.notALevel") : entryLabel(entry, framework);
}

/** A number for a level, otherwise a text: "not applicable", "" while not assessed, or what was typed. */
function entryData(
  entry: LevelEntry,
  longest: number,
): string | number | { readonly text: string } {
  switch (entry.kind) {
    case "level":
      return entry.value;
    case "notApplicable":
      return "not applicable";
    case "notAssessed":
      return "";
    case "notALevel":
      return { text: shortened(entry.text, longest) };
  }
}
