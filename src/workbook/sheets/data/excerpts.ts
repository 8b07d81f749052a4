/**
 * Statements and comments for the Summary: formulas break them into lines at spaces, so that a long
 * text stays inside the page without merged cells and a fixed row height is always enough.
 */
import { absoluteAddress } from "../../plan/address";
import {
  DATA_HEAD_ROW,
  MOST_EXEMPLARS,
  MOST_PRIORITIES,
  type DataLayout,
  type ExcerptColumn,
} from "./dataLayout";
import type { CellBlock, CellContent } from "../../plan/SheetPlan";
import type { PlanContext } from "../planContext";
import { statementText } from "../theme/themeTexts";
import { allValueCodes, type Framework } from "../../../framework/framework";

/** Characters per line: the Summary's width in 10 pt Calibri, with room for wide letters. */
const LINE = 128;
const EXEMPLAR_LINES = 2;
const MOST_LINES = 3;
/**
 * The most characters ever shown of a text; the last line ends with an ellipsis if there is more.
 */
export const MOST_EXCERPT = LINE * MOST_LINES + 1;

/** Most lines that the statement of a priority takes: 1 to 3. */
export function priorityLines(framework: Framework): number {
  const longest = Math.max(
    ...allValueCodes(framework).flatMap((code) =>
      code.statements.map((statement) => statementText(statement).length),
    ),
  );
  return Math.min(MOST_LINES, Math.max(1, Math.ceil((longest * 1.05) / LINE)));
}

/** How many lines a case study has. */
export function exemplarLines(): number {
  return EXEMPLAR_LINES;
}

/** The block on the data sheet: a row for each priority, then for each exemplar. */
export function excerptBlock(context: PlanContext): CellBlock {
  const { data, framework } = context;
  const priorities = absoluteAddress(data.valueCode("priority"));
  const statements = absoluteAddress(data.valueCode("nextStatement"));
  const ranks = absoluteAddress(data.valueCode("exemplarRank"));
  const studies = absoluteAddress(data.valueCode("caseStudy"));
  const rows = [
    ...numbersTo(MOST_PRIORITIES).map((rank, index) => {
      const position = absoluteAddress(data.excerpt("position", index));
      const flat = `TRIM(SUBSTITUTE(INDEX(${statements},${position}),CHAR(10)," "))`;
      return excerptCells(data, index, priorityLines(framework), {
        position: `IFERROR(MATCH(SMALL(${priorities},${rank}),${priorities},0),0)`,
        text: `IF(${position}=0,"",LEFT(${flat},${MOST_EXCERPT}))`,
      });
    }),
    ...numbersTo(MOST_EXEMPLARS).map((rank, number) => {
      const index = MOST_PRIORITIES + number;
      const position = absoluteAddress(data.excerpt("position", index));
      const study = `INDEX(${studies},${position})`;
      return excerptCells(data, index, EXEMPLAR_LINES, {
        position: `IFERROR(MATCH(${rank},${ranks},0),0)`,
        text: `IF(${position}=0,"",IF(${study}="","No case study written yet.",${study}))`,
      });
    }),
  ];
  return {
    row: DATA_HEAD_ROW,
    column: data.excerpt("position", 0).column,
    cells: [[...data.excerptColumns], ...rows],
  };
}

function excerptCells(
  data: DataLayout,
  index: number,
  lines: number,
  of: { readonly position: string; readonly text: string },
): readonly CellContent[] {
  const at = (column: ExcerptColumn): string => absoluteAddress(data.excerpt(column, index));
  const formulas: Readonly<Record<ExcerptColumn, string | null>> = {
    position: of.position,
    text: of.text,
    cut1: lines > 1 ? cutFormula(at("text")) : null,
    line1: lines > 1 ? `TRIM(LEFT(${at("text")},${at("cut1")}))` : lastLine(at("text")),
    rest1: lines > 1 ? restFormula(at("text"), at("cut1")) : null,
    cut2: lines > 2 ? cutFormula(at("rest1")) : null,
    line2:
      lines > 2
        ? `TRIM(LEFT(${at("rest1")},${at("cut2")}))`
        : lines > 1
          ? lastLine(at("rest1"))
          : null,
    rest2: lines > 2 ? restFormula(at("rest1"), at("cut2")) : null,
    line3: lines > 2 ? lastLine(at("rest2")) : null,
  };
  return data.excerptColumns.map((column): CellContent => {
    const formula = formulas[column as ExcerptColumn];
    return formula === null ? null : { formula: `=${formula}` };
  });
}

/** Where the line ends: at the last space that fits, otherwise inside a word. */
function cutFormula(text: string): string {
  const start = `LEFT(${text},${LINE + 1})`;
  const spaces = `LEN(${start})-LEN(SUBSTITUTE(${start}," ",""))`;
  return (
    `IF(LEN(${text})<=${LINE},${LINE},` +
    `IFERROR(FIND(CHAR(10),SUBSTITUTE(${start}," ",CHAR(10),${spaces})),${LINE}))`
  );
}

function restFormula(text: string, cut: string): string {
  return `TRIM(MID(${text},${cut}+1,${MOST_EXCERPT}))`;
}

function lastLine(text: string): string {
  return `IF(LEN(${text})<=${LINE},${text},LEFT(${text},${LINE - 1})&"\u2026")`;
}

function numbersTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
