/** Statements, comments and actions for the Summary, with the value codes that they belong to. */
import { onDepartments } from "../departments/departmentLayout";
import { absoluteAddress, sheetReference } from "../../plan/address";
import { inColumn } from "../../plan/formulas";
import { DATA_HEAD_ROW, type DataLayout } from "./dataLayout";
import { MOST_ENTRIES, type ExcerptColumn, type ExcerptKind } from "./dataColumns";
import type { CellBlock, CellContent } from "../../plan/SheetPlan";
import type { PlanContext } from "../planContext";
import { actionCount, saysSomething } from "./actionFormulas";
import { actionColumn } from "../actionPlan/actionRows";
import { ACTION_PLAN } from "../../plan/sheetKeys";
import { breakLines } from "../../plan/textMeasure";
import { sheetFormula } from "../../plan/text/sheetText";
import { lastLine, linesOf, MOST_EXCERPT, MOST_OF_STATEMENT, nextLineCount } from "./excerptLines";
import { shortTitle } from "./planChartData";
import { serialDate } from "./submissionText";

/** Characters of a bold title on a line. */
const BOLD_LINE = 96;
/** Characters of a ref that somebody typed. */
const MOST_REF = 12;
/** Pixels for the title of a value code on the Summary, and for its key area's. */
const TITLE_ROOM = 244;
const KEY_AREA_ROOM = 290;

/** A title on one line beside the level, cut at a word if it is too long. */
export function shownTitle(title: string): string {
  return onOneLine(title, TITLE_ROOM, { size: 10, bold: true });
}

/** The key area's title on one line after the level. */
export function shownKeyArea(title: string): string {
  return onOneLine(shortTitle(title), KEY_AREA_ROOM, { size: 10 });
}

function onOneLine(title: string, room: number, font: { size: number; bold?: boolean }): string {
  const [all, ...more] = breakLines(title, room, font);
  return more.length === 0 ? all : `${breakLines(title, room - 12, font)[0]}\u2026`;
}

/** The block on the data sheet: a row for each entry that the Summary shows. */
export function excerptBlock(context: PlanContext): CellBlock {
  const { data } = context;
  const ranks = Array.from({ length: MOST_ENTRIES }, (_, index) => index);
  return {
    row: DATA_HEAD_ROW,
    column: data.excerpt("position", "limit", 0).column,
    cells: [
      [...data.excerptColumns],
      ...ranks.map((index) => limitCells(context, index)),
      ...ranks.map((index) => caseStudyCells(context, index)),
      ...ranks.map((index) => actionCells(context, index)),
      ...ranks.map((index) => ownTargetCells(context, index)),
      ...(context.assessment.departments === undefined
        ? []
        : ranks.map((index) => differenceCells(context, index))),
    ],
  };
}

/** A value code that limits its key area: the next level's statement, and why it is at its own. */
function limitCells(
  { data, assessment, framework }: PlanContext,
  index: number,
): readonly CellContent[] {
  const priorities = absoluteAddress(data.valueCode("priority"));
  const position = inColumn(data.excerpt("position", "limit", index));
  const asks = `INDEX(${absoluteAddress(data.valueCode("nextStatement"))},${position})`;
  const comment = `INDEX(${absoluteAddress(data.valueCode("comment"))},${position})`;
  const why = sheetFormula("summary.limits.why", { comment });
  const noComment =
    assessment.departments === undefined
      ? "summary.limits.noComment"
      : "summary.limits.noComment.departments";
  return excerptCells(
    data,
    "limit",
    index,
    {
      position: `IFERROR(MATCH(SMALL(${priorities},${index + 1}),${priorities},0),0)`,
      text: `LEFT(${asks},${MOST_OF_STATEMENT})`,
      remark: `IF(${comment}="",${sheetFormula(noComment)},${why})`,
    },
    nextLineCount(framework),
  );
}

/** A value code at the top level with its case study. */
function caseStudyCells({ data }: PlanContext, index: number): readonly CellContent[] {
  const ranks = absoluteAddress(data.valueCode("exemplarRank"));
  const position = inColumn(data.excerpt("position", "caseStudy", index));
  const study = `INDEX(${absoluteAddress(data.valueCode("comment"))},${position})`;
  return excerptCells(data, "caseStudy", index, {
    position: `IFERROR(MATCH(${index + 1},${ranks},0),0)`,
    text: `IF(${study}="",${sheetFormula("summary.caseStudies.notWritten")},${study})`,
    remark: `INDEX(${absoluteAddress(data.valueCode("fullTitle"))},${position})`,
    remarkLength: BOLD_LINE,
  });
}

/** An action of the plan, in its order, with owner and date. */
function actionCells(context: PlanContext, index: number): readonly CellContent[] {
  const { data } = context;
  const sheet = context.sheetName(ACTION_PLAN);
  const all = (column: Parameters<typeof actionColumn>[0]): string =>
    sheetReference(sheet, actionColumn(column));
  const position = inColumn(data.excerpt("position", "action", index));
  const at = (column: Parameters<typeof actionColumn>[0]): string =>
    `INDEX(${all(column)},${position})`;
  const actions = all("action");
  const first = sheetReference(sheet, { ...actionColumn("action"), rows: 1 });
  const { rows } = actionColumn("action");
  const numbers = `ROW(${actions})-ROW(${first})+1+(1-${saysSomething(actions)})*${rows}`;
  const due = at("due");
  const date = `IF(ISNUMBER(${due}),${serialDate(due)},TRIM(${due}))`;
  const owner = `TRIM(${at("owner")})`;
  const named = sheetFormula("summary.proposals.ownerAndDate", { owner, date });
  const dated = sheetFormula("summary.proposals.date", { date });
  const nobody = sheetFormula("summary.proposals.nobody");
  const by =
    `IF(TRIM(${due})="",IF(${owner}="",${nobody},${owner}),` + `IF(${owner}="",${dated},${named}))`;
  return excerptCells(
    data,
    "action",
    index,
    {
      position: `IF(${actionCount(context)}>${index},SUMPRODUCT(SMALL(${numbers},${index + 1})),0)`,
      ref: `IFERROR(LEFT(${flat(at("ref"))},${MOST_REF}),"!")`,
      text: orUnreadable(`LEFT(${flat(at("action"))},${MOST_EXCERPT})`),
      remark: orUnreadable(`LEFT(${flat(by)},${MOST_EXCERPT})`),
    },
    1,
  );
}

/** A value code on which the departments differ, with the reason of its agreed level. */
function differenceCells(context: PlanContext, index: number): readonly CellContent[] {
  const { data } = context;
  const keys = absoluteAddress(data.valueCode("spreadKey"));
  const position = inColumn(data.excerpt("position", "difference", index));
  const at = (column: "basis" | "departmentRow"): string =>
    `INDEX(${absoluteAddress(data.valueCode(column))},${position})`;
  const reason = `INDEX(${onDepartments(context, "reason")},${at("departmentRow")})`;
  const notAgreed = sheetFormula("summary.differences.notAgreed");
  return excerptCells(data, "difference", index, {
    position: `IFERROR(MATCH(LARGE(${keys},${index + 1}),${keys},0),0)`,
    text: `IF(${at("basis")}="agreed",LEFT(${flat(reason)},${MOST_EXCERPT}),${notAgreed})`,
  });
}

/** A value code below its own target: only which one. */
function ownTargetCells({ data }: PlanContext, index: number): readonly CellContent[] {
  const ranks = absoluteAddress(data.valueCode("ownTargetRank"));
  const position = `=IFERROR(MATCH(SMALL(${ranks},${index + 1}),${ranks},0),0)`;
  return data.excerptColumns.map((column) =>
    column === "position" ? { formula: position } : null,
  );
}

function excerptCells(
  data: DataLayout,
  kind: ExcerptKind,
  index: number,
  of: {
    readonly position: string;
    readonly ref?: string;
    readonly text: string;
    readonly remark?: string;
    /** Characters of the remark's line, where they are not those of an ordinary one. */
    readonly remarkLength?: number;
  },
  lines = 2,
): readonly CellContent[] {
  const at = (column: ExcerptColumn): string => inColumn(data.excerpt(column, kind, index));
  const orEmpty = (formula: string): string => `IF(${at("position")}=0,"",${formula})`;
  const formulas: Readonly<Partial<Record<ExcerptColumn, string>>> = {
    position: of.position,
    ...(of.ref === undefined ? {} : { ref: orEmpty(of.ref) }),
    text: orEmpty(of.text),
    ...linesOf(at, lines),
    ...(of.remark === undefined
      ? {}
      : { remark: orEmpty(of.remark), remarkLine: lastLine(at("remark"), of.remarkLength) }),
  };
  return data.excerptColumns.map((column): CellContent => {
    const formula = formulas[column as ExcerptColumn];
    return formula === undefined ? null : { formula: `=${formula}` };
  });
}

/** What people typed may be a formula with an error, which must not look empty. */
function orUnreadable(formula: string): string {
  return `IFERROR(${formula},${sheetFormula("summary.proposals.unreadable")})`;
}

/** The text on one line. */
function flat(text: string): string {
  return `TRIM(SUBSTITUTE(SUBSTITUTE(${text},CHAR(13),""),CHAR(10)," "))`;
}
