/** Plans the two sheets of a framework table: the value codes, and what is said of the framework. */
import type { Framework } from "../../framework/framework";
import { area, sheetReference } from "../plan/address";
import type { SheetPlan, ValidationPlan } from "../plan/SheetPlan";
import { aboutRows, tableColumns, tableRows, type TableColumn } from "./frameworkRows";
import { levelOf, type ColumnMeaning } from "./meanings";
import { planCriteria, planEarlier } from "./planSideTables";
import { FIRST_ROW, planTableSheet } from "./planTableSheet";
import { tableText, type TableTextKey } from "./text/tableText";

/** Names that the workbook does not have yet. */
export interface TableNames {
  readonly tableSheet: string;
  readonly aboutSheet: string;
  readonly criteriaSheet: string;
  readonly earlierSheet: string;
  readonly table: string;
  readonly about: string;
  readonly criteria: string;
  readonly earlier: string;
}

export interface TableOptions {
  readonly names: TableNames;
  readonly title: string;
  /** Rows to type in below those of the framework. */
  readonly emptyRows: number;
  /** The columns beside levels and illustrations; by default, those with any text. */
  readonly only?: ReadonlySet<ColumnMeaning>;
  /** Rows to type criteria in; a sheet without criteria is left out if there are none. */
  readonly emptyCriteria?: number;
}

const WHAT_WIDTH = 190;
const TEXT_WIDTH = 560;
/** Room to add themes to choose from. */
const FEWEST_THEMES = 12;

const WIDTHS: Readonly<Partial<Record<ColumnMeaning, number>>> = {
  ...{ theme: 140, keyArea: 150, ref: 60, title: 170, description: 220, helpText: 200 },
  ...{ definition: 240, whatItIs: 240, whyImportant: 240, illustration: 240 },
  ...{ themeRef: 70, keyAreaRef: 70, themeId: 150, keyAreaId: 170, id: 260 },
};
const LEVEL_WIDTH = 220;

/**
 * The sheet with a row for each value code, then the one about the framework, then those for criteria
 * and earlier versions if there are any.
 */
export function planTable(
  framework: Framework,
  options: TableOptions,
): readonly [table: SheetPlan, about: SheetPlan, ...others: SheetPlan[]] {
  const { names, emptyCriteria = 0 } = options;
  const about = aboutRows(framework);
  return [
    planCodes(framework, options, FIRST_ROW + about.length),
    planAbout(framework, options),
    ...planCriteria(framework, names.criteriaSheet, names.criteria, emptyCriteria),
    ...planEarlier(framework, names.earlierSheet, names.earlier),
  ];
}

function planCodes(framework: Framework, options: TableOptions, themesAt: number): SheetPlan {
  const { names, title, emptyRows, only } = options;
  const columns = tableColumns(framework, only);
  const rows = tableRows(framework, columns);
  const count = rows.length + emptyRows;
  return planTableSheet({
    name: names.tableSheet,
    table: names.table,
    lines: [title, tableText("table.line")],
    headings: columns.map(({ heading }) => heading),
    widths: columns.map(({ meaning }) => WIDTHS[meaning] ?? LEVEL_WIDTH),
    rows,
    emptyRows,
    frozenColumns: columns.findIndex(({ meaning }) => meaning === "title") + 1,
    validations: columns.map((column, index): ValidationPlan =>
      columnValidation(column, area(FIRST_ROW, index, count), {
        sheet: names.aboutSheet,
        first: themesAt,
        count: themesToChoose(framework),
      }),
    ),
  });
}

function planAbout(framework: Framework, { names }: TableOptions): SheetPlan {
  const themes = Array.from({ length: themesToChoose(framework) }, (_, index) => [
    tableText("about.theme", { number: index + 1 }),
    framework.themes[index]?.title ?? "",
  ]);
  return planTableSheet({
    name: names.aboutSheet,
    table: names.about,
    lines: [tableText("about.title"), tableText("about.line")],
    headings: [tableText("about.what"), tableText("about.text")],
    widths: [WHAT_WIDTH, TEXT_WIDTH],
    rows: [...aboutRows(framework), ...themes],
    emptyRows: 0,
    frozenColumns: 1,
    inputFrom: 1,
    validations: [],
  });
}

function themesToChoose({ themes }: Framework): number {
  return Math.max(FEWEST_THEMES, themes.length + 2);
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
