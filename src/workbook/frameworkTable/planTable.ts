/** Plans the two sheets of a framework table: the value codes, and what is said of the framework. */
import type { Framework } from "../../framework/framework";
import { area, sheetReference } from "../plan/address";
import { heightOfTexts } from "../plan/heightOfTexts";
import { INPUT, QUIET, RULE, TAB_INPUT } from "../plan/palette";
import type { SheetPlan, ValidationPlan } from "../plan/SheetPlan";
import { BASE_STYLE, HEADER_STYLE, MARGINS, QUIET_LINE, TITLE_STYLE } from "../sheets/planShared";
import { aboutRows, tableColumns, tableRows, type TableColumn } from "./frameworkRows";
import { levelOf, type ColumnMeaning } from "./meanings";
import { tableText, type TableTextKey } from "./text/tableText";

/** Names that the workbook does not have yet. */
export interface TableNames {
  readonly tableSheet: string;
  readonly aboutSheet: string;
  readonly table: string;
  readonly about: string;
}

export interface TableOptions {
  readonly names: TableNames;
  readonly title: string;
  /** Rows to type in below those of the framework. */
  readonly emptyRows: number;
  /** The columns beside levels and illustrations; by default, those with any text. */
  readonly only?: ReadonlySet<ColumnMeaning>;
}

const HEAD_ROW = 2;
const FIRST_ROW = 3;
const WHAT_WIDTH = 190;
const TEXT_WIDTH = 560;
/** Room to add themes to choose from. */
const FEWEST_THEMES = 12;
const LOWEST_HEAD = 30;

const WIDTHS: Readonly<Partial<Record<ColumnMeaning, number>>> = {
  ...{ theme: 140, keyArea: 150, ref: 60, title: 170, description: 220, helpText: 200 },
  ...{ definition: 240, whatItIs: 240, whyImportant: 240, illustration: 240 },
  ...{ themeRef: 70, keyAreaRef: 70, themeId: 150, keyAreaId: 170, id: 260 },
};
const LEVEL_WIDTH = 220;

/** The sheet with a row for each value code, then the one about the framework. */
export function planTable(
  framework: Framework,
  options: TableOptions,
): readonly [table: SheetPlan, about: SheetPlan] {
  const about = aboutRows(framework);
  return [planCodes(framework, options, FIRST_ROW + about.length), planAbout(framework, options)];
}

function planCodes(framework: Framework, options: TableOptions, themesAt: number): SheetPlan {
  const { names, title, emptyRows, only } = options;
  const columns = tableColumns(framework, only);
  const rows = tableRows(framework, columns);
  const widths = columns.map(({ meaning }) => WIDTHS[meaning] ?? LEVEL_WIDTH);
  const count = rows.length + emptyRows;
  const body = area(FIRST_ROW, 0, count, columns.length);
  const titleColumn = columns.findIndex(({ meaning }) => meaning === "title");
  return {
    ...sheetOf(names.tableSheet, area(0, 0, FIRST_ROW + count, columns.length)),
    columns: widths.map((width) => ({ width })),
    rowHeights: [24, 16.5, LOWEST_HEAD, ...rows.map((row) => heightOfTexts(row, widths))],
    frozen: { rows: FIRST_ROW, columns: titleColumn + 1 },
    blocks: [
      { row: 0, column: 0, cells: [[title], [tableText("table.line")]] },
      {
        row: HEAD_ROW,
        column: 0,
        cells: [columns.map(({ heading }) => heading), ...rows.map(orEmpty)],
      },
    ],
    areaStyles: looksOf(body, columns.length),
    tables: [{ name: names.table, area: area(HEAD_ROW, 0, count + 1, columns.length) }],
    validations: columns.map((column, index): ValidationPlan =>
      columnValidation(column, area(FIRST_ROW, index, count), {
        sheet: names.aboutSheet,
        first: themesAt,
        count: themesToChoose(framework),
      }),
    ),
  };
}

function planAbout(framework: Framework, { names }: TableOptions): SheetPlan {
  const themes = Array.from({ length: themesToChoose(framework) }, (_, index) => [
    tableText("about.theme", { number: index + 1 }),
    framework.themes[index]?.title ?? "",
  ]);
  const rows = [...aboutRows(framework), ...themes];
  const widths = [WHAT_WIDTH, TEXT_WIDTH];
  return {
    ...sheetOf(names.aboutSheet, area(0, 0, FIRST_ROW + rows.length, 2)),
    columns: widths.map((width) => ({ width })),
    rowHeights: [24, 16.5, LOWEST_HEAD, ...rows.map((row) => heightOfTexts(row, widths))],
    frozen: { rows: FIRST_ROW, columns: 1 },
    blocks: [
      { row: 0, column: 0, cells: [[tableText("about.title")], [tableText("about.line")]] },
      {
        row: HEAD_ROW,
        column: 0,
        cells: [[tableText("about.what"), tableText("about.text")], ...rows.map(orEmpty)],
      },
    ],
    areaStyles: looksOf(area(FIRST_ROW, 1, rows.length), 2),
    tables: [{ name: names.about, area: area(HEAD_ROW, 0, rows.length + 1, 2) }],
    validations: [],
  };
}

function themesToChoose({ themes }: Framework): number {
  return Math.max(FEWEST_THEMES, themes.length + 2);
}

function orEmpty(row: readonly string[]): readonly (string | null)[] {
  return row.map((text) => (text === "" ? null : text));
}

/** By area: a style for each of thousands of empty cells would be a request of its own size. */
function looksOf(body: SheetPlan["area"], columns: number): SheetPlan["areaStyles"] {
  const edges = ["top", "bottom", "left", "right", "insideHorizontal", "insideVertical"] as const;
  return [
    { areas: [area(0, 0)], style: TITLE_STYLE },
    { areas: [area(1, 0)], style: { ...QUIET_LINE, colour: QUIET } },
    { areas: [area(HEAD_ROW, 0, 1, columns)], style: HEADER_STYLE },
    { areas: [body], style: { fill: INPUT.fill, borders: [{ edges, colour: RULE }] } },
  ];
}

function sheetOf(
  name: string,
  whole: SheetPlan["area"],
): Omit<SheetPlan, "columns" | "rowHeights" | "blocks" | "tables" | "validations"> {
  return {
    key: name,
    name,
    visibility: "Visible",
    tabColour: TAB_INPUT,
    baseStyle: BASE_STYLE,
    area: whole,
    styles: [],
    names: [],
    conditionalFormats: [],
    charts: [],
    print: {
      orientation: "Landscape",
      paper: "A3",
      margins: MARGINS,
      area: whole,
      titleRows: FIRST_ROW,
      breaksBefore: [],
      footerLeft: "",
      footerRight: "&8page &P of &N",
    },
    protected: false,
  };
}

/** What to type, shown beside a selected cell; themes can be chosen from a list. */
function columnValidation(
  { meaning, heading }: TableColumn,
  of: ValidationPlan["area"],
  list: { readonly sheet: string; readonly first: number; readonly count: number },
): ValidationPlan {
  const prompt = { title: heading.slice(0, 32), message: tableText(promptOf(meaning)) };
  const source = `=${sheetReference(list.sheet, area(list.first, 1, list.count))}`;
  return meaning === "theme"
    ? {
        area: of,
        rule: { kind: "list", source },
        prompt,
        alert: {
          title: tableText("theme.otherTitle"),
          message: tableText("theme.other"),
          style: "Information",
        },
      }
    : {
        area: of,
        rule: { kind: "anything" },
        prompt,
        alert: { title: prompt.title, message: prompt.message, style: "Information" },
      };
}

function promptOf(meaning: ColumnMeaning): TableTextKey {
  if (levelOf(meaning) !== undefined) return "prompt.level";
  switch (meaning) {
    case "theme":
    case "keyArea":
    case "ref":
    case "title":
    case "description":
    case "helpText":
    case "illustration":
    case "notApplicable":
      return `prompt.${meaning}`;
    case "themeRef":
    case "keyAreaRef":
      return "prompt.groupRef";
    case "themeId":
    case "keyAreaId":
    case "id":
      return "prompt.id";
    default:
      return "prompt.definition";
  }
}
