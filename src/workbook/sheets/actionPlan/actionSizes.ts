/** The sizes of the action plan's columns and rows, from the texts that they show. */
import { countLines, heightOfLines } from "../../plan/textMeasure";
import { isLong } from "../../plan/longTexts";
import { shownStatement } from "../../plan/themeTexts";
import { allValueCodes, type Framework } from "../../../framework/framework";
import { fullTitles } from "../../../framework/fullTitles";
import { nextOffered, statementAt } from "../../../framework/offeredLevels";
import type { Action, PlanContext } from "../planContext";
import { TALLEST_ROW } from "../theme/themeMeasures";
import { ACTION_COLUMNS, SHOWN_COLUMNS } from "./actionHeadings";

const LOWEST_ACTION = 32;
/** Of the columns with the level now and the next, in pixels. */
const LEVEL_WIDTH = 96;
/** Of the columns that are printed, in pixels. */
export const ACTION_WIDTHS = [64, 150, LEVEL_WIDTH, LEVEL_WIDTH, 270, 214, 100, 140, 86];
/** Of the next level's statement, in pixels, with the longest text that a row then shows. */
const NEXT_STATEMENT = [
  { width: ACTION_WIDTHS[SHOWN_COLUMNS.nextStatement], most: 950 },
  { width: 360, most: 1300 },
] as const;
/** Where statements are longer than those. */
const WIDEST_NEXT_STATEMENT = 500;

/** What rows of the action plan need for the framework's texts. */
export interface ActionMeasures {
  /** Of the column with the next level's statement, in pixels. */
  readonly statementWidth: number;
  /** Height in points for its longest level. */
  readonly lowest: number;
}

/** The sizes for a framework's texts. */
export function actionMeasures(framework: Framework): ActionMeasures {
  const lines = framework.levels.map(({ label }) => countLines(label, LEVEL_WIDTH, { size: 10 }));
  return {
    statementWidth: nextStatementWidth(framework),
    lowest: Math.max(LOWEST_ACTION, heightOfLines(Math.max(...lines), 10)),
  };
}

/** The narrowest column in which every statement of the framework can be seen. */
function nextStatementWidth(framework: Framework): number {
  const texts = allValueCodes(framework).flatMap(({ statements }) =>
    statements.map((one) => shownStatement(framework, one)),
  );
  const fitting = NEXT_STATEMENT.find(({ most }) => !texts.some((text) => isLong(text, most)));
  return fitting?.width ?? WIDEST_NEXT_STATEMENT;
}

interface ActionTexts {
  readonly action: string;
  readonly owner: string;
  readonly title: string;
  readonly nextStatement: string;
}

/**
 * The texts that the row's formulas show: the value code's title and the next level's statement.
 */
export function shownTexts(
  context: PlanContext,
  action: Action,
): Pick<ActionTexts, "title" | "nextStatement"> {
  const { framework, responses } = context.assessment;
  const ref = action.ref.toUpperCase();
  const code = allValueCodes(framework).find((one) => one.ref.toUpperCase() === ref);
  if (code === undefined) return { title: "", nextStatement: "" };
  const title = fullTitles(framework).get(code.id) ?? code.title;
  const entry = responses.get(code.id)?.entry;
  if (entry?.kind !== "level") return { title, nextStatement: "" };
  const next = nextOffered(entry.value, framework, code);
  const asks = next === undefined ? [] : statementAt(next.value, framework, code);
  return { title, nextStatement: shownStatement(framework, asks) };
}

/** Height in points for what people wrote and for the longest formula text in the row. */
export function actionHeight(
  { action, owner, title, nextStatement }: ActionTexts,
  { statementWidth, lowest }: ActionMeasures,
): number {
  const lines = Math.max(
    countLines(action, ACTION_WIDTHS[ACTION_COLUMNS.action], { size: 10 }),
    countLines(owner, ACTION_WIDTHS[ACTION_COLUMNS.owner], { size: 10 }),
    countLines(title, ACTION_WIDTHS[SHOWN_COLUMNS.title], { size: 10 }),
    countLines(nextStatement, statementWidth, { size: 10 }),
  );
  return Math.min(TALLEST_ROW, Math.max(lowest, heightOfLines(lines, 10)));
}
