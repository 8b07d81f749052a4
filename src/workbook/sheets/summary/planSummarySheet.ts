/**
 * The Summary: two pages for a committee. The first answers where the council is, what limits it
 * and what it proposes; the second has the level of every value code and what the next levels ask.
 */
import { area } from "../../plan/address";
import { NAMES, SUMMARY_CHART, TABLES } from "../../plan/names";
import { heightAt, scaleToWidth, type Page } from "../../plan/pageScale";
import { QUIET, TAB_READ } from "../../plan/palette";
import type { CellContent, SheetPlan, StylePlan } from "../../plan/SheetPlan";
import { SUMMARY } from "../../plan/sheetKeys";
import { POINTS_PER_PIXEL, textWidth } from "../../plan/textMeasure";
import { sheetText } from "../../plan/text/sheetText";
import type { PlanContext } from "../planContext";
import { BASE_STYLE, footers, levelLabelFormats, TITLE_STYLE } from "../planShared";
import { changedFormat, draftFormat, finalByHandFormat } from "../statusFormats";
import {
  caseStudiesSection,
  differencesSection,
  limitsSection,
  nextSection,
  ownTargetsSection,
  proposalsSection,
} from "./entrySections";
import { planLevelsChart } from "./planLevelsChart";
import { readingSection } from "./readingSection";
import { signOffSection } from "./signOffSection";
import { soFarFormats } from "../soFarFormats";
import { HEIGHTS, sentence, textLine, type SummaryLine, type SummarySection } from "./SummaryLine";
import { LEVEL, summaryWidths } from "./summaryColumns";
import { whereSection } from "./whereSection";

/** Heights of title, status, framework and notice. */
const HEAD_HEIGHTS = [HEIGHTS.title, HEIGHTS.sentence, HEIGHTS.sentence, HEIGHTS.sentence];
/** Rows repeated on every page: title and status. */
const REPEATED = 2;
/** The row saying that answers changed, or what Submit recorded. */
const NOTICE_ROW = 3;
const CHART_ROW = 15;
/** Pixels for each bar of the chart, and around them. */
const BAR = { least: 16, most: 24 };
/** With more key areas, so that page 2 stays one page. */
const MANY_BARS = { from: 25, least: 14 };
const AROUND = 46;
/** In points. */
const ABOVE_CHART = 4;
/** In per cent: below this, the smallest texts would have less than 7 points on paper. */
const LEAST_SCALE = 78;

const PAGE: Page = {
  orientation: "Portrait",
  paper: "A4",
  margins: { left: 1, right: 1, top: 1.3, bottom: 1.6 },
};

/** Plans the Summary sheet. */
export function planSummarySheet(context: PlanContext): SheetPlan {
  const widths = summaryWidths(context);
  const across = sum(widths) * POINTS_PER_PIXEL;
  const where = whereSection(context);
  const limits = limitsSection(context);
  const proposals = proposalsSection(context);
  const title = head(context, widths.length);
  const next = nextSection(context);
  const differences =
    context.assessment.departments === undefined ? [] : [differencesSection(context)];
  const caseStudies = caseStudiesSection(context);
  const reading = readingSection(context);
  const ownTargets = ownTargetsSection(context);
  const last = together([...differences, reading, ownTargets, signOffSection(context)]);
  const below = sum([next, caseStudies, last].map(heightOf));
  const repeated = sum(HEAD_HEIGHTS.slice(0, REPEATED));
  const scale = scaleForPages(scaleToWidth(PAGE, across), [
    sum([title, where, limits, proposals].map(heightOf)),
    repeated + leastChart(context) + below,
  ]);
  const page = heightAt(PAGE, scale);
  const chart = chartSection(context, page - repeated, below);
  const placed = placeSections([title, where, limits, proposals, chart, next, caseStudies, last]);
  const lines = placed.flatMap(({ section }) => section.lines);
  const rowOf = (section: SummarySection): number =>
    placed.find((one) => one.section === section)?.row ?? 0;
  const table = rowOf(where) + where.table;
  const headline = rowOf(where) + 1;
  const afterDifferences = rowOf(last) + sum(differences.map((one) => one.lines.length));
  const stamp = afterDifferences + reading.lines.length - 1;
  const first = area(headline, LEVEL, rowOf(limits) + limits.lines.length - headline);
  // One area for all levels of the column: each costs as many rules as there are levels.
  const levels = area(headline, LEVEL, stamp + 1 + ownTargets.lines.length - headline);
  const all = area(0, 0, lines.length, widths.length);
  return {
    key: SUMMARY,
    name: context.sheetName(SUMMARY),
    visibility: "Visible",
    tabColour: TAB_READ,
    columns: widths.map((width) => ({ width })),
    rowHeights: lines.map(({ height }) => height),
    blocks: [{ row: 0, column: 0, cells: lines.map((line) => cellsOf(line, widths.length)) }],
    baseStyle: { ...BASE_STYLE, size: 11, vertical: "Center", wrap: false },
    area: all,
    styles: stylesOf(lines),
    tables: [{ name: TABLES.summary, area: area(table, 0, where.rows + 1, widths.length) }],
    names: [
      { name: NAMES.summary, area: area(0, 0) },
      { name: NAMES.refreshed, area: area(stamp, 0) },
    ],
    validations: [],
    conditionalFormats: [
      ...levelLabelFormats(context, [levels]),
      ...soFarFormats([first]),
      ...placed.flatMap(({ section, row }) => section.formats(row)),
      draftFormat(area(1, 0)),
      finalByHandFormat(area(NOTICE_ROW, 0)),
      changedFormat(area(NOTICE_ROW, 0), widths.length),
    ],
    charts: [
      planLevelsChart(context, {
        name: SUMMARY_CHART,
        left: 0,
        top: sum(lines.slice(0, rowOf(chart)).map(({ height }) => height)) + 2,
        width: across - 6,
        height: chart.height,
      }),
    ],
    print: {
      ...PAGE,
      area: all,
      titleRows: REPEATED,
      scale,
      breaksBefore: pageBreaks(placed, chart, page),
      ...footers(context),
    },
    protected: true,
  };
}

interface Placed {
  readonly section: SummarySection;
  /** Its first row. */
  readonly row: number;
}

function placeSections(sections: readonly SummarySection[]): readonly Placed[] {
  let row = 0;
  return sections.map((section) => {
    const placed = { section, row };
    row += section.lines.length;
    return placed;
  });
}

/** Title, status, framework and notice. */
function head(context: PlanContext, width: number): SummarySection {
  const { framework } = context;
  const last = width - 1;
  const quiet = { size: 10, colour: QUIET };
  const [title, status, about, notice] = HEAD_HEIGHTS;
  return {
    lines: [
      textLine(sheetText("summary.title", { subject: framework.subject }), title, {
        ...TITLE_STYLE,
        size: 18,
      }),
      {
        height: status,
        cells: { 0: sentence(context, "statusLine"), [last]: sentence(context, "dateLine") },
        styles: [
          { column: 0, columns: 1, style: { bold: true } },
          { column: last, columns: 1, style: { ...quiet, horizontal: "Right" } },
        ],
      },
      textLine(
        sheetText("summary.about", { title: framework.title, version: framework.version }),
        about,
        quiet,
      ),
      textLine(sentence(context, "notice"), notice, quiet),
    ],
    formats: () => [],
  };
}

/**
 * The scale at which both pages are one page high each. A page that would be too small to read
 * continues on another, and does not count.
 */
function scaleForPages(widest: number, heights: readonly number[]): number {
  const scales = heights.map((height) => {
    let scale = widest;
    while (scale >= LEAST_SCALE && heightAt(PAGE, scale) < height) scale -= 1;
    return scale < LEAST_SCALE ? widest : scale;
  });
  return Math.min(...scales);
}

/** As one section, so that no page holds only the end of it. */
function together(sections: readonly SummarySection[]): SummarySection {
  return {
    lines: sections.flatMap(({ lines }) => lines),
    formats: (row) => placeSections(sections).flatMap((one) => one.section.formats(row + one.row)),
  };
}

function heightOf({ lines }: SummarySection): number {
  return sum(lines.map(({ height }) => height));
}

function leastBar({ keyAreaGroups }: PlanContext["data"]): number {
  return keyAreaGroups.length < MANY_BARS.from ? BAR.least : MANY_BARS.least;
}

/** In points, of the chart with its lowest bars, rounded up to rows, and its key. */
function leastChart({ data }: PlanContext): number {
  const chart = (data.keyAreaGroups.length * leastBar(data) + AROUND) * POINTS_PER_PIXEL;
  return chart + ABOVE_CHART + CHART_ROW + HEIGHTS.small;
}

/**
 * Empty rows behind the chart, and the key below it.
 * @param room of a page, in points
 * @param below height of the sections that share its page if its bars can be that low
 */
function chartSection(
  context: PlanContext,
  room: number,
  below: number,
): SummarySection & { readonly height: number } {
  const { data, framework } = context;
  const [least, most] = [leastBar(data), BAR.most].map(
    (bar) => (data.keyAreaGroups.length * bar + AROUND) * POINTS_PER_PIXEL,
  );
  const alone = room - HEIGHTS.small - CHART_ROW;
  const shared = alone - below - ABOVE_CHART;
  const height = Math.min(shared < least ? most : Math.min(most, shared), alone);
  const rows = Math.ceil((height + ABOVE_CHART) / CHART_ROW);
  const notApplicable = context.hasNotApplicable ? sheetText("summary.key.notApplicable") : "";
  const [first] = framework.levels;
  const last = framework.levels[framework.levels.length - 1];
  const range = sheetText("summary.key.range", { first: first.label, last: last.label });
  const [all, short] = [framework.levels.map(({ label }) => label).join(", "), range].map(
    (levels) => `${sheetText("summary.key", { levels })}${notApplicable}`,
  );
  const fits = textWidth(all, { size: 11 }) <= sum(summaryWidths(context));
  return {
    height,
    lines: [
      ...Array.from({ length: rows }, (): SummaryLine => ({
        height: CHART_ROW,
        cells: {},
        styles: [],
      })),
      textLine(fits ? all : short, HEIGHTS.small, { size: 9, colour: QUIET }),
    ],
    formats: () => [],
  };
}

/** Page 2 begins with the chart; elsewhere a section that does not fit its page begins the next. */
function pageBreaks(
  placed: readonly Placed[],
  chart: SummarySection,
  page: number,
): readonly number[] {
  const breaks: number[] = [];
  const repeated = sum(placed[0].section.lines.slice(0, REPEATED).map(({ height }) => height));
  let taken = 0;
  for (const one of placed) {
    const height = heightOf(one.section);
    // A section longer than a page begins where it is: a break would leave a page empty.
    const fitsAPage = repeated + height <= page;
    if (one.section === chart || (fitsAPage && taken + height > page && one.row > 0)) {
      breaks.push(one.row);
      taken = repeated;
    }
    taken += height;
    // A table longer than a page continues on the next ones.
    while (taken > page) taken += repeated - page;
  }
  return breaks;
}

function cellsOf({ cells }: SummaryLine, width: number): readonly CellContent[] {
  return Array.from({ length: width }, (_, column) => cells[column] ?? null);
}

function stylesOf(lines: readonly SummaryLine[]): readonly StylePlan[] {
  return lines.flatMap(({ styles }, row) =>
    styles.map(({ column, columns, style }) => ({
      areas: [area(row, column, 1, columns)],
      style,
    })),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
