import type { Framework } from "../../../framework/framework";
import { sendRequest, type Patience } from "../../excel/requestContext";
import { writeSheet } from "../../excel/write/writeSheet";
import { area, relativeAddress } from "../../plan/address";
import { planTable, type TableNames, type TableOptions } from "../planTable";
import { TEMPLATE_COLUMNS, TEMPLATE_ROWS, templateFramework } from "../template";
import { tableText } from "../text/tableText";

/** Adds the empty template: three sheets, of which the one for value codes is shown. */
export async function addTemplate(patience: Patience): Promise<{ readonly sheet: string }> {
  return await addFrameworkTable(
    templateFramework(),
    {
      title: tableText("tableSheet"),
      emptyRows: TEMPLATE_ROWS,
      only: TEMPLATE_COLUMNS,
      emptyCriteria: TEMPLATE_ROWS,
    },
    patience,
  );
}

/**
 * Adds sheets with a framework as a table, and shows the first.
 * @returns the name of the sheet with the value codes
 */
export async function addFrameworkTable(
  framework: Framework,
  options: Omit<TableOptions, "names">,
  patience: Patience,
): Promise<{ readonly sheet: string }> {
  const { sheets, tables } = await sendRequest(({ workbook }) => {
    workbook.worksheets.load("items/name");
    workbook.tables.load("items/name");
    return { sheets: workbook.worksheets, tables: workbook.tables };
  }, patience);
  const taken = [...sheets.items, ...tables.items].map(({ name }) => name.toLowerCase());
  const names = freeNames(new Set(taken));
  const plans = planTable(framework, { ...options, names });
  await sendRequest((context) => {
    const { worksheets } = context.workbook;
    const [first, ...others] = plans;
    // The lists of the first refer to another.
    for (const plan of [...others, first]) {
      const sheet = worksheets.add(plan.name);
      writeSheet(context, sheet, sheet, plan, new Set());
    }
    const [codes] = plans;
    const shown = worksheets.getItem(codes.name);
    shown.position = sheets.items.length;
    shown.activate();
    shown.getRange(relativeAddress(area(codes.blocks[1].row + 1, 0))).select();
  }, patience);
  return { sheet: names.tableSheet };
}

/** The first names with one number that the workbook has for neither sheets nor tables. */
function freeNames(taken: ReadonlySet<string>): TableNames {
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? "" : ` ${number}`;
    const names: TableNames = {
      tableSheet: `${tableText("tableSheet")}${end}`,
      aboutSheet: `${tableText("aboutSheet")}${end}`,
      criteriaSheet: `${tableText("criteriaSheet")}${end}`,
      earlierSheet: `${tableText("earlierSheet")}${end}`,
      table: `FrameworkTable${end.trim()}`,
      about: `AboutFramework${end.trim()}`,
      criteria: `FrameworkCriteria${end.trim()}`,
      earlier: `EarlierVersions${end.trim()}`,
    };
    if (Object.values(names).every((name: string) => !taken.has(name.toLowerCase()))) return names;
  }
}
