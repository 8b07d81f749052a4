import { execFileSync } from "node:child_process";
import { join } from "node:path";

const FRAMEWORK = "src/framework/framework.ts";
const ASSESSMENT = "src/assessment/scoreAssessment.ts";
const WORKBOOK = "src/workbook/plan/palette.ts";
const FILE = "src/workbook/file/readCells.ts";
const READ = "src/workbook/read/readAssessment.ts";
const ANSWERS = "src/workbook/read/answers/answersIn.ts";
const TEXT = "src/text/fillText.ts";
const SHEET_TEXT = "src/workbook/plan/text/sheetText.ts";
const PANE = "src/taskpane/shell/App.tsx";
const PANE_TEST = "src/taskpane/views/settle/settle.test.tsx";
const COMPONENT = "src/taskpane/components/Notice.tsx";
const HOOK = "src/taskpane/components/useEscape.ts";
const VIEW = "src/taskpane/views/find/FindView.tsx";
const COMMANDS = "src/commands/commands.ts";
const STATE = "workbench/excel/state.ts";
const CELLS = "workbench/excel/grid/cells.ts";

/** A file with its contents, and the rule that it must break. */
const forbidden: readonly (readonly [string, string, string])[] = [
  [FRAMEWORK, 'export * from "../assessment/scores";', "import-x/no-restricted-paths"],
  [FRAMEWORK, 'export * from "react";', "no-restricted-imports"],
  [FRAMEWORK, "export const host = Excel;", "no-restricted-globals"],
  [ASSESSMENT, 'export * from "../workbook/plan/palette";', "import-x/no-restricted-paths"],
  [ASSESSMENT, 'export * from "@fluentui/react-components";', "no-restricted-imports"],
  [ASSESSMENT, "export const host = Office;", "no-restricted-globals"],
  [WORKBOOK, 'export * from "../../taskpane/AssessmentService";', "import-x/no-restricted-paths"],
  [WORKBOOK, 'export * from "../../../workbench/excel/state";', "import-x/no-restricted-paths"],
  [WORKBOOK, 'export * from "../sheets/planContext";', "import-x/no-restricted-paths"],
  [FILE, 'export * from "../sheets/planContext";', "import-x/no-restricted-paths"],
  [FILE, "export const host = Excel;", "no-restricted-globals"],
  [READ, 'export * from "../record/recordResponse";', "import-x/no-restricted-paths"],
  [ANSWERS, 'export * from "../readAssessment";', "import-x/no-restricted-paths"],
  [ANSWERS, 'export * from "../../excel/requestContext";', "import-x/no-restricted-paths"],
  [ANSWERS, "export const host = Excel;", "no-restricted-globals"],
  [WORKBOOK, 'export * from "@microsoft/office-js";', "no-restricted-imports"],
  [SHEET_TEXT, 'export * from "../../sheets/planContext";', "import-x/no-restricted-paths"],
  [TEXT, 'export * from "../workbook/plan/text/sheetText";', "import-x/no-restricted-paths"],
  [COMMANDS, 'export * from "../taskpane/AssessmentService";', "import-x/no-restricted-paths"],
  [PANE, "export const host = Excel;", "no-restricted-globals"],
  [PANE, 'export * from "../../../workbench/excel/state";', "import-x/no-restricted-paths"],
  [CELLS, 'export { writeCells } from "./writeCells";', "own/no-import-cycle"],
  [CELLS, 'export * from "./formatNumber";\nexport * from "./shownText";', "own/no-import-cycle"],
  [STATE, 'import type { Host } from "./Host";\nexport type H = Host;', "own/no-import-cycle"],
  [STATE, 'export type { FormatTarget } from "./objects/FormatTarget";', "own/no-import-cycle"],
  [PANE, "export const first = (list: string[]): string => list.at(0)!;", "no-non-null-assertion"],
  [PANE, "export const first = (list: any): unknown => list;", "no-explicit-any"],
  [COMPONENT, 'export * from "../views/find/FindTree";', "import-x/no-restricted-paths"],
  [VIEW, 'export * from "../../shell/App";', "import-x/no-restricted-paths"],
  [VIEW, 'export * from "../settle/settleGroups";', "import-x/no-restricted-paths"],
  [PANE_TEST, 'import "@testing-library/jest-dom";', "no-restricted-imports"],
  [PANE_TEST, 'export * from "@microsoft/office-js";', "no-restricted-imports"],
  [PANE_TEST, "export const style = getComputedStyle(document.body);", "no-restricted-syntax"],
  [
    PANE_TEST,
    "export const style = window.getComputedStyle(document.body);",
    "no-restricted-syntax",
  ],
  [
    HOOK,
    'import { useState } from "react"; export function useIt(on: boolean): void { if (on) useState(1); }',
    "react-hooks/rules-of-hooks",
  ],
];

/** The allowed imports between rooms. */
const allowed: readonly (readonly [string, string])[] = [
  [ASSESSMENT, 'export * from "../framework/framework";'],
  [WORKBOOK, 'export * from "../../assessment/scores";'],
  [FILE, 'export * from "../plan/address";'],
  [READ, 'export * from "../sheets/planContext";'],
  [READ, 'export * from "./answers/answersIn";'],
  [ANSWERS, 'export * from "./problems";'],
  [PANE, 'export * from "../../workbook/read/ReadOutcome";'],
  [PANE, 'export * from "../views/settle/settleGroups";'],
  [VIEW, 'export * from "./FindTree";'],
  [VIEW, 'export * from "../../components/Notice";'],
  [PANE, "export const style = (): unknown => getComputedStyle(document.body);"],
  [STATE, 'export type { CellValue } from "../engine/CalculationEngine";'],
];

const snippets = [...forbidden.map(([file, text]) => [file, `${text}\n`]), ...allowed];
const broken = JSON.parse(
  execFileSync(process.execPath, [join(__dirname, "lintSnippets.mjs")], {
    input: JSON.stringify(snippets),
    encoding: "utf8",
  }),
) as readonly (readonly string[])[];

test.each(forbidden.map((snippet, index) => [...snippet, index] as const))(
  "In %s, %s is refused by %s.",
  (_file, _text, rule, index) => {
    expect(broken[index].join("\n")).toContain(rule);
  },
);

test.each(allowed.map((snippet, index) => [...snippet, forbidden.length + index] as const))(
  "In %s, %s is allowed.",
  (_file, _text, index) => {
    expect(broken[index]).toEqual([]);
  },
);
