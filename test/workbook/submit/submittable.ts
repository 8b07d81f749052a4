/** A workbook that is ready to submit, and its state; for the tests of submitting and reopening. */
import { readWorkbook } from "../../../src/workbook/read/readAssessment";
import type { Assessment, Response } from "../../../src/assessment/assessment";
import { allValueCodes } from "../../../src/framework/framework";
import { makeTestFramework } from "../../../src/framework/testFramework";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { buildInExcel, cellAt, sheetNamed } from "../../tools/buildInExcel";
import type { ResponseSet } from "../../tools/responseSets";

export const framework = makeTestFramework({ themes: 2, keyAreas: 1, valueCodes: 2 });
/** Names of the themes' sheets. */
export const [theme, otherTheme] = framework.themes.map(({ title }) => title);

const complete: ResponseSet = {
  name: "complete",
  allowNotApplicable: false,
  responses: new Map(
    allValueCodes(framework).map(({ id }, index): readonly [string, Response] => [
      id,
      {
        entry: { kind: "level", value: 2 + (index % 3) },
        comment: "Because.",
        evidence: "p. 12",
        ...(index === 0 ? { flag: "Look again" } : {}),
      },
    ]),
  ),
};

export const MAY = new Date(2026, 4, 14, 10, 42);
export const LATER = new Date(2026, 4, 15, 9, 5);
/** The status cell on Start, and what is shown beside it. */
export const STATUS = "B13";
export const HINT = "C13";

/** Opens Excel with the workbook. @param onRequest called with the number of actions before each answer */
export async function openComplete(
  onRequest: (actions: number) => void = () => undefined,
): Promise<ExcelStandIn> {
  return await buildInExcel(framework, complete, {
    onRequest: ({ actions }) => onRequest(actions),
  });
}

/** The assessment as read from the workbook. */
export async function present(): Promise<Assessment> {
  const found = await readWorkbook();
  if (found === undefined) throw new Error("There is no assessment.");
  return found.assessment;
}

/** What a cell shows. */
export function shown(excel: ExcelStandIn, sheet: string, address: string): unknown {
  return cellAt(sheetNamed(excel.workbook(), sheet), address)?.value;
}

/** Everything that submitting could change: contents, locks, prompts, tabs and protection of every sheet. */
export function standing(excel: ExcelStandIn): unknown {
  return excel.workbook().sheets.map(({ name, cells, validations, tabColor }) => ({
    name,
    tabColor,
    validations: validations
      .map(({ ranges, rule, prompt }) => JSON.stringify({ ranges, rule, prompt }))
      .sort(),
    permissions: permissionsOf(excel, name),
    cells: [...cells].flatMap(([row, columns]) =>
      [...columns].map(([column, { formula, value, format }]) => [
        `${row},${column}`,
        formula ?? value,
        format?.locked ?? true,
      ]),
    ),
  }));
}

/** What a protected sheet allows; undefined if it is not protected. */
export function permissionsOf(excel: ExcelStandIn, sheet: string): readonly string[] | undefined {
  const { protection } = sheetNamed(excel.workbook(), sheet);
  // Absent and false are the same.
  const allowed = Object.entries(protection?.options ?? {}).filter(([, value]) => value === true);
  return protection && allowed.map(([name]) => name).sort();
}

/** True if Excel does not let the person do it. */
export function refusal(deed: () => void): boolean {
  try {
    deed();
    return false;
  } catch {
    return true;
  }
}
