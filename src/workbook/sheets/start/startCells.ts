/** The cells of the Start sheet. */
import { textLiteral } from "../../plan/address";
import { linkFormula } from "../../plan/formulas";
import { keyAreaName, NAMES } from "../../plan/names";
import type { CellContent } from "../../plan/SheetPlan";
import type { PlanContext } from "../planContext";
import { shownGroup } from "../shownGroup";
import { howToFillIn, startSections } from "./startTexts";
import { sheetFormula, sheetText } from "../../plan/text/sheetText";
import { breakLines } from "../../plan/textMeasure";
import { dateSerial } from "../../plan/dateSerial";
import { NOT_APPLICABLE_LINE, START_LABELS, START_HEADINGS } from "./startLayout";
import { fitsOneLine, startTitle } from "./startTitle";
import { levelLabel } from "../../../assessment/levelEntry";
import type { Group } from "../data/groups";
import { SAMPLE_MARK } from "../data/submissionText";

/** Width in pixels of a line of free text, which overflows its cell and does not wrap. */
const TEXT_WIDTH = 860;

/** What this is and where to type; how to reopen it while it is submitted. */
function whatToDo({ assessment, data, onData }: PlanContext): string {
  const submitted = onData(data.text("submittedLine"));
  const typing =
    assessment.details.sample === true
      ? sheetFormula("start.sample", { mark: textLiteral(SAMPLE_MARK) })
      : sheetFormula("start.own");
  return `=IF(${submitted}<>"",${submitted},${typing})`;
}

/** The rows above the table: introduction, how to fill it in, details, progress. */
export function startHeadCells(context: PlanContext): readonly (readonly CellContent[])[] {
  const { framework, assessment, start, data } = context;
  const { details } = assessment;
  const issues = context.onData(data.group("toCheck", 0));
  const textOrNull = (text: string): CellContent => (text === "" ? null : text);
  const rows: CellContent[][] = [
    [`${framework.subject}: ${framework.title}`],
    [{ formula: whatToDo(context) }],
    [sheetText("start.howToFillIn")],
    ...howToFillIn(assessment).map((line) => [line]),
    [
      sheetText("start.assessment"),
      null,
      { formula: linkFormula(NAMES.heatmap, "Heatmap") },
      { formula: linkFormula(NAMES.summary, "Summary") },
      { formula: linkFormula(NAMES.actionPlan, "Action plan") },
    ],
    [START_LABELS.organisation, textOrNull(details.organisation), sheetText("start.council.hint")],
    [START_LABELS.department, textOrNull(details.department), sheetText("start.department.hint")],
    [
      START_LABELS.date,
      dateSerial(details.date) ?? textOrNull(context.asTyped.date),
      sheetText("start.date.hint"),
    ],
    [
      START_LABELS.status,
      details.status === "final" ? "Final" : "Draft",
      { formula: statusHint(context) },
    ],
    details.allowNotApplicable
      ? [
          NOT_APPLICABLE_LINE.label,
          NOT_APPLICABLE_LINE.allowed,
          sheetText("start.notApplicable.allowedHint"),
        ]
      : context.hasNotApplicable
        ? [
            NOT_APPLICABLE_LINE.label,
            NOT_APPLICABLE_LINE.some,
            sheetText("start.notApplicable.someHint"),
          ]
        : [
            NOT_APPLICABLE_LINE.label,
            NOT_APPLICABLE_LINE.notAllowed,
            sheetText("start.notApplicable.notAllowedHint"),
          ],
    [
      sheetText("start.progress"),
      {
        formula:
          `=${context.onData(data.text("overallLine"))}` +
          `&IF(${issues}=0,"","  "&${sheetFormula("start.issues", { count: issues })})`,
      },
      ...Array<null>(start.officers.column - 2).fill(null),
      sheetText("start.officer.hint"),
      sheetText("start.inShort.hint"),
    ],
  ];
  if (rows.length !== start.headerRow) throw new RangeError("Start's head and its layout differ.");
  const columns = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<CellContent>(columns - row.length).fill(null)]);
}

/** When it was submitted or reopened; otherwise what the status cell accepts. */
function statusHint({ data, onData }: PlanContext): string {
  const said = onData(data.text("submissionHint"));
  return `=IF(${said}="",${sheetFormula("start.status.hint")},${said})`;
}

/** The table: a row for each key area with its progress, level, target, officer and line in short. */
export function progressCells(context: PlanContext): readonly (readonly CellContent[])[] {
  const { assessment, data, framework } = context;
  const allOwn = data.keyAreaGroups.every((group) => group.ownKeyArea);
  const heads = [
    sheetText("start.theme"),
    sheetText(allOwn ? "start.valueCodes" : "start.keyArea"),
    sheetText("start.assessed"),
    sheetText("start.weakest"),
    START_HEADINGS.targets,
    START_HEADINGS.officers,
    START_HEADINGS.inShort,
    sheetText("start.goTo"),
    "id",
  ];
  const rows = data.keyAreaGroups.map((group): CellContent[] => {
    const index = data.groups.indexOf(group);
    const of = (column: "countText" | "notApplicable"): string =>
      context.onData(data.group(column, index));
    const leftOut = context.hasNotApplicable
      ? `&IF(${of("notApplicable")}=0,"",${sheetFormula("start.notApplicable.counted", { number: of("notApplicable") })})`
      : "";
    const id = group.keyArea?.id ?? "";
    const target = assessment.targets.get(id);
    return [
      group.theme?.title ?? "",
      allOwn
        ? valueCodeList(group.keyArea?.valueCodes.map((code) => code.title) ?? [])
        : startTitle(group.title),
      { formula: `=${of("countText")}${leftOut}` },
      { formula: `=${shownGroup(context, index)}` },
      target === undefined ? typedTarget(context, group) : (levelLabel(target, framework) ?? null),
      assessment.officers.get(id) ?? null,
      assessment.inShort.get(id) ?? null,
      { formula: linkFormula(keyAreaName(group.keyAreaNumber), group.ref) },
      id,
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
  return fitsOneLine(all) ? all : sheetText("start.valueCodeCount", { count: titles.length });
}

/** A line of text below the table. */
export interface StartLine {
  readonly text: CellContent;
  readonly section: boolean;
  /** Index of the level whose colour the line explains, or what has no level. */
  readonly colour?: number | "notAssessed" | "notApplicable" | "notALevel";
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
      { text: sheetText("start.colours"), section: true },
      ...framework.levels.map((level, index) => ({
        text: level.label,
        section: false,
        colour: index,
      })),
      { text: sheetText("start.notAssessed"), section: false, colour: "notAssessed" as const },
      ...(context.hasNotApplicable
        ? [
            {
              text: sheetText("level.notApplicable"),
              section: false,
              colour: "notApplicable" as const,
            },
          ]
        : []),
      { text: sheetText("level.notALevel"), section: false, colour: "notALevel" as const },
    ],
  };
}
