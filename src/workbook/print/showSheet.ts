/** Brings a sheet of the workbook to the front for printing. */
import { NAMES, SUMMARY_CHART } from "../plan/names";
import { named } from "../read/cellValues";
import { sendRequest, SHORTLY } from "../excel/requestContext";
import { WorkbookTrouble } from "../excel/troubles";
import type { PlacedReport } from "./placeReport";
import { sheetText } from "../plan/text/sheetText";

/** Section names, by the first column's text where the section starts. */
const SECTIONS: ReadonlyMap<string, string> = new Map([
  [sheetText("summary.where"), "weakest level"],
  [sheetText("summary.ref"), "every theme and key area"],
  [sheetText("summary.limits"), "what limits us"],
  [sheetText("summary.proposals"), "what we propose"],
  [sheetText("summary.next"), "what the next level asks for"],
  [sheetText("summary.caseStudies"), "case studies"],
  [sheetText("summary.top"), "value codes at the top level"],
  [sheetText("summary.howToRead"), "how to read this"],
  // In older workbooks.
  ["Overall weakest level", "weakest level"],
  ["Priorities", "priorities"],
  ["Exemplars", "case studies"],
]);

/** The chart fills the rows above these sections. */
const BELOW_CHART: readonly string[] = ["Priorities", sheetText("summary.next")];

/** More rows than the Summary of any framework has. */
const SUMMARY_ROWS = 400;

/**
 * Shows the Summary, and gives the content of each of its pages.
 * @throws WorkbookTrouble if there is no Summary; Office errors unchanged
 */
export async function showSummary(): Promise<PlacedReport> {
  const sheet = await bringToFront(NAMES.summary, "Summary");
  const { breaks, texts, chart } = await sendRequest(({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    return {
      breaks: worksheet.horizontalPageBreaks.load("items/rowIndex"),
      chart: worksheet.charts.getItemOrNullObject(SUMMARY_CHART).load("name"),
      texts: workbook.names
        .getItem(NAMES.summary)
        .getRange()
        .getResizedRange(SUMMARY_ROWS, 0)
        .load("values,rowIndex"),
    };
  }, SHORTLY);
  const starts = breaks.items.map(({ rowIndex }) => rowIndex);
  const pageOfRow = (row: number): number => starts.filter((start) => start <= row).length;
  const sections = texts.values.flatMap(([value]: unknown[], index) => {
    const name = SECTIONS.get(String(value));
    if (name === undefined) return [];
    const row = texts.rowIndex + index;
    const section = { name, page: pageOfRow(row) };
    return BELOW_CHART.includes(String(value)) && !chart.isNullObject
      ? [{ name: "chart", page: pageOfRow(row - 1) }, section]
      : [section];
  });
  return {
    sheet,
    pages: [0, ...starts].map((_, page) =>
      sections
        .filter((section) => section.page === page)
        .map(({ name }) => name)
        .join(", "),
    ),
  };
}

/**
 * Shows the action plan. Excel fits its rows, so only the printer knows its pages.
 * @throws WorkbookTrouble if there is no action plan; Office errors unchanged
 */
export async function showActionPlan(): Promise<PlacedReport> {
  return { sheet: await bringToFront(NAMES.actionPlan, "Action plan") };
}

/**
 * Makes the sheet visible and active.
 * @returns the sheet's present name
 */
async function bringToFront(name: string, title: string): Promise<string> {
  const { range, sheet } = await sendRequest((context) => {
    const found = named(context, name, "rowIndex");
    return { range: found, sheet: found.worksheet.load("name,visibility") };
  }, SHORTLY);
  if (range.isNullObject) {
    throw new WorkbookTrouble(
      `There is no ${title} in this workbook.`,
      "Undo the deletion or rebuild the sheets. Answers still in the workbook are kept.",
      "sheetDeleted",
    );
  }
  await sendRequest(({ workbook }) => {
    const target = workbook.worksheets.getItem(sheet.name);
    if (sheet.visibility !== "Visible") target.visibility = "Visible";
    target.activate();
  }, SHORTLY);
  return sheet.name;
}
