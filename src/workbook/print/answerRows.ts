/** Makes report rows of answers; an answer too long for one row continues in the next. */
import { splitText, type Stretch } from "./splitText";
import { themeNames } from "../plan/names";
import { TALLEST_ROW } from "../sheets/theme/themeMeasures";
import { statementText } from "../sheets/theme/themeTexts";
import { countLines, heightOfLines } from "../plan/textMeasure";
import { excelTrim } from "../../assessment/excelText";
import {
  NOT_APPLICABLE_LABEL,
  type Assessment,
  type LevelEntry,
} from "../../assessment/assessment";
import { councilLevel } from "../../assessment/departments/councilLevel";
import { whoSaidWhat } from "../sheets/agreements/whoSaidWhat";
import { sheetText } from "../plan/text/sheetText";
import { levelLabel } from "../../assessment/levelEntry";
import type { Framework, KeyArea, ValueCode } from "../../framework/framework";
import { statementAt } from "../../framework/offeredLevels";

export type AnswerColumn =
  "ref" | "keyArea" | "valueCode" | "level" | "statement" | "departments" | "comment" | "evidence";

/** Widths in pixels, in the order of the columns. */
export type AnswerColumns = readonly (readonly [column: AnswerColumn, width: number])[];

export interface AnswerRow {
  /** One text per column. */
  readonly cells: readonly string[];
  /** In points. */
  readonly height: number;
  readonly level: LevelEntry;
  /** True for the first row of a key area. */
  readonly startsKeyArea: boolean;
  /**
   * Parts of a formula, by column, that are true while the workbook still agrees with the row.
   * `CELL` is replaced by the address of the row's cell.
   */
  readonly checks: readonly { readonly column: AnswerColumn; readonly formula: string }[];
}

/** Placeholder for the row's own cell in a check. */
export const CELL = "\u0001";

const FONT = { size: 10 };
const LOWEST_ROW = 28;
/** Lines of 10 pt in the tallest row. */
const MOST_LINES = Math.floor((TALLEST_ROW - heightOfLines(0, FONT.size)) / 13);

/** True if the value code has a comment or evidence. */
export function hasWords(assessment: Assessment, code: ValueCode): boolean {
  const response = assessment.responses.get(code.id);
  return excelTrim(response?.comment ?? "") !== "" || excelTrim(response?.evidence ?? "") !== "";
}

/** The rows of all value codes that `isWanted` accepts, in framework order. */
export function answerRows(
  assessment: Assessment,
  columns: AnswerColumns,
  isWanted: (code: ValueCode) => boolean,
): readonly AnswerRow[] {
  return assessment.framework.themes.flatMap((theme, index) =>
    theme.keyAreas.flatMap((keyArea) =>
      keyArea.valueCodes
        .filter(isWanted)
        .flatMap((code, place) =>
          rowsOf(assessment, columns, { keyArea, code, theme: index + 1, first: place === 0 }),
        ),
    ),
  );
}

interface Place {
  readonly keyArea: KeyArea;
  readonly code: ValueCode;
  /** Counts themes from 1. */
  readonly theme: number;
  readonly first: boolean;
}

function rowsOf(
  assessment: Assessment,
  columns: AnswerColumns,
  { keyArea, code, theme, first }: Place,
): readonly AnswerRow[] {
  const { framework, responses, departments } = assessment;
  const response = responses.get(code.id);
  const entry: LevelEntry = response?.entry ?? { kind: "notAssessed" };
  const level = entryText(entry, framework);
  const isOpen = departments && councilLevel(code.id, departments, framework).basis === "weakest";
  const texts: Readonly<Record<AnswerColumn, string>> = {
    ref: code.ref,
    keyArea: keyArea.title,
    valueCode: code.title,
    level: isOpen ? sheetText("departments.notAgreed", { level }) : level,
    statement: chosenStatement(entry, code, framework),
    departments: departments ? whoSaidWhat(code.id, departments, framework).join("\n") : "",
    comment: response?.comment ?? "",
    evidence: response?.evidence ?? "",
  };
  const parts = columns.map(([column, width]): readonly Stretch[] =>
    splitText(texts[column], width, MOST_LINES, FONT),
  );
  const count = Math.max(...parts.map((one) => one.length));
  return Array.from({ length: count }, (_, part): AnswerRow => {
    const cells = columns.map(([column], index) => {
      const { start, end } = parts[index][part] ?? { start: 0, end: 0 };
      if (parts[index].length > 1) return texts[column].slice(start, end);
      if (part === 0) return texts[column];
      if (column === "valueCode") return `${code.title} (continued)`;
      return ["ref", "keyArea", "level"].includes(column) ? texts[column] : "";
    });
    const lines = cells.map((text, index) => countLines(text, columns[index][1], FONT));
    return {
      cells,
      height: Math.min(
        TALLEST_ROW,
        Math.max(LOWEST_ROW, heightOfLines(Math.max(...lines), FONT.size)),
      ),
      level: entry,
      startsKeyArea: first && part === 0,
      checks: columns.flatMap(([column], index) => {
        if (column !== "comment" && column !== "evidence") return [];
        const formula = checkOf(texts[column], parts[index], part, {
          ids: themeNames(theme).ids,
          cells: column === "comment" ? themeNames(theme).comments : themeNames(theme).evidence,
          id: code.id,
        });
        return formula === undefined ? [] : [{ column, formula }];
      }),
    };
  });
}

/** A formula part that is true while the theme sheet's cell agrees with this row. */
function checkOf(
  text: string,
  parts: readonly Stretch[],
  part: number,
  names: { readonly ids: string; readonly cells: string; readonly id: string },
): string | undefined {
  const live = `INDEX(${names.cells},MATCH("${names.id}",${names.ids},0))`;
  const unlessNumber = (formula: string): string => `IF(ISNUMBER(${live}),TRUE,${formula})`;
  if (parts.length === 1) {
    return part === 0 ? unlessNumber(`EXACT(${live}&"",${CELL})`) : undefined;
  }
  // Programs count the characters of an emoji differently, so positions cannot be used.
  if (part >= parts.length || /[\uD800-\uDFFF]/.test(text)) return undefined;
  const { start, end } = parts[part];
  const rest = part === parts.length - 1 ? `,MID(${live},${end + 1},99)=""` : "";
  return unlessNumber(`AND(EXACT(MID(${live},${start + 1},${end - start}),${CELL})${rest})`);
}

function entryText(entry: LevelEntry, framework: Framework): string {
  switch (entry.kind) {
    case "level":
      return levelLabel(entry.value, framework) ?? String(entry.value);
    case "notAssessed":
      return "not assessed";
    case "notApplicable":
      return NOT_APPLICABLE_LABEL;
    case "notALevel":
      return `not a level: ${entry.text}`;
  }
}

function chosenStatement(entry: LevelEntry, code: ValueCode, framework: Framework): string {
  if (entry.kind !== "level") return "";
  return statementText(statementAt(entry.value, framework, code));
}
