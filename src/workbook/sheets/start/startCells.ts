/** The cells of the Start sheet. */
import { linkFormula } from "../../plan/formulas";
import { keyAreaName, NAMES } from "../../plan/names";
import type { CellContent } from "../../plan/SheetPlan";
import type { PlanContext } from "../planContext";
import { HOW_TO_FILL_IN, startSections } from "./startTexts";
import { breakLines, textWidth } from "../../plan/textMeasure";
import { shortTitle } from "../data/planChartData";
import { dateSerial } from "../../plan/dateSerial";
import {
  LINKS_COLUMN,
  NOT_APPLICABLE_LINE,
  START_LABELS,
  START_WIDTHS,
  TARGET_HEADING,
} from "./startLayout";
import { levelLabel } from "../../../assessment/levelEntry";
import type { Group } from "../data/groups";
import { SAMPLE_MARK } from "../data/submissionText";

/** Width in pixels of a line of free text, which overflows its cell and does not wrap. */
const TEXT_WIDTH = 860;

const OWN_LINE =
  "Self-assessment. Type in the yellow cells only. Scores, heatmap and summary update automatically, with or without the add-in.";
const SAMPLE_LINE = `${SAMPLE_MARK}. Try anything here. To start your own assessment, open the Maturity Workbook pane.`;

/** The rows above the table: introduction, how to fill it in, details, progress. */
export function startHeadCells(context: PlanContext): readonly (readonly CellContent[])[] {
  const { framework, assessment, start, data } = context;
  const { details } = assessment;
  const issues = context.onData(data.group("toCheck", 0));
  const textOrNull = (text: string): CellContent => (text === "" ? null : text);
  const rows: CellContent[][] = [
    [`${framework.subject}: ${framework.title}`, null, null],
    [details.sample === true ? SAMPLE_LINE : OWN_LINE, null, null],
    ["How to fill it in", null, null],
    ...HOW_TO_FILL_IN.map((line) => [line, null, null]),
    [
      "This assessment",
      null,
      { formula: linkFormula(NAMES.heatmap, "Heatmap") },
      { formula: linkFormula(NAMES.summary, "Summary") },
      { formula: linkFormula(NAMES.actionPlan, "Action plan") },
    ],
    [
      START_LABELS.organisation,
      textOrNull(details.organisation),
      "as it should appear in the report",
    ],
    [START_LABELS.department, textOrNull(details.department), "leave empty for the whole council"],
    [
      START_LABELS.date,
      dateSerial(details.date) ?? textOrNull(context.asTyped.date),
      "the date your answers describe",
    ],
    [
      START_LABELS.status,
      details.status === "final" ? "Final" : "Draft",
      { formula: statusHint(context) },
    ],
    [
      NOT_APPLICABLE_LINE.label,
      details.allowNotApplicable ? NOT_APPLICABLE_LINE.allowed : NOT_APPLICABLE_LINE.notAllowed,
      details.allowNotApplicable
        ? "not scored; give the reason in the comment"
        : "set when the workbook was built",
    ],
    [
      "Progress",
      {
        formula:
          `=${context.onData(data.text("overallLine"))}` +
          `&IF(${issues}=0,"","  "&${issues}&IF(${issues}=1," issue."," issues."))`,
      },
      null,
    ],
  ];
  if (rows.length !== start.headerRow) throw new RangeError("Start's head and its layout differ.");
  const columns = LINKS_COLUMN + 3;
  return rows.map((row) => [...row, ...Array<CellContent>(columns - row.length).fill(null)]);
}

/** When it was submitted or reopened; otherwise what the status cell accepts. */
function statusHint({ data, onData }: PlanContext): string {
  const said = onData(data.text("submissionHint"));
  return `=IF(${said}="","Draft or Final, shown on every sheet",${said})`;
}

/** The table: a row for each key area with its progress, level and target. */
export function progressCells(context: PlanContext): readonly (readonly CellContent[])[] {
  const { assessment, data, framework } = context;
  const allOwn = data.keyAreaGroups.every((group) => group.ownKeyArea);
  const second = allOwn ? "Value codes" : "Key area";
  const heads = ["Theme", second, "Assessed", "Weakest level", TARGET_HEADING, "Go to", "id"];
  const rows = data.keyAreaGroups.map((group): CellContent[] => {
    const index = data.groups.indexOf(group);
    const on = (column: "countText" | "label"): CellContent => ({
      formula: `=${context.onData(data.group(column, index))}`,
    });
    const target = assessment.targets.get(group.keyArea?.id ?? "");
    return [
      group.theme?.title ?? "",
      allOwn
        ? valueCodeList(group.keyArea?.valueCodes.map((code) => code.title) ?? [])
        : fitting(group.title),
      on("countText"),
      on("label"),
      target === undefined ? typedTarget(context, group) : (levelLabel(target, framework) ?? null),
      { formula: linkFormula(keyAreaName(group.keyAreaNumber), group.ref) },
      group.keyArea?.id ?? "",
    ];
  });
  return [heads, ...rows];
}

/** A target that was typed but is not a level: kept, and counted as none. */
function typedTarget(context: PlanContext, group: Group): CellContent {
  const typed = context.asTyped.targets.get(group.keyArea?.id ?? "") ?? "";
  return typed === "" ? null : typed;
}

/** The titles on one line if they fit, otherwise how many there are. */
function valueCodeList(titles: readonly string[]): string {
  const all = titles.join(", ");
  return fits(all) ? all : `${titles.length} value codes`;
}

/** The title, without its trailing brackets if it is too long for one line. */
function fitting(title: string): string {
  return fits(title) ? title : shortTitle(title);
}

function fits(text: string): boolean {
  return textWidth(text, { size: 11 }) <= START_WIDTHS[1] - 12;
}

/** A line of text below the table. */
export interface StartLine {
  readonly text: CellContent;
  readonly section: boolean;
  /** Index of the level whose colour the line explains; "notAssessed" for that style. */
  readonly colour?: number | "notAssessed";
}

/** The texts below the table: purpose, scoring, comment prompts, colours. */
export function textsBelow(context: PlanContext): {
  readonly firstRow: number;
  readonly lines: readonly StartLine[];
} {
  const { framework, start } = context;
  const sections = startSections(framework).flatMap((section): StartLine[] => [
    { text: section.title, section: true },
    ...section.paragraphs.flatMap((paragraph) =>
      breakLines(paragraph, TEXT_WIDTH, { size: 11 }).map((text) => ({ text, section: false })),
    ),
  ]);
  return {
    firstRow: start.below + 1,
    lines: [
      ...sections,
      { text: "Colours: pale is low, dark is high", section: true },
      ...framework.levels.map((level, index) => ({
        text: level.label,
        section: false,
        colour: index,
      })),
      { text: "not assessed", section: false, colour: "notAssessed" as const },
    ],
  };
}
