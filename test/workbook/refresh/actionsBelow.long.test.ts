/** Actions typed below the action plan's table, and cells that only look empty: sheet and report agree. */
import { makeTestFramework } from "../../../src/framework/testFramework";
import type { Paper } from "../../../src/report/paper/paper";
import { readPaper } from "../../../src/report/paper/readPaper";
import { buildWorkbook } from "../../../src/workbook/build/buildWorkbook";
import { readWorkbook } from "../../../src/workbook/read/readAssessment";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { buildInExcel, requestFor, sheetNamed } from "../../tools/buildInExcel";
import { inExcel } from "../../tools/deeds";
import { responseSets } from "../../tools/responseSets";
import { sectionRows } from "../sheets/summaryRows";

const framework = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 3 });
const set = responseSets(framework)[2];
let excel: ExcelStandIn;
let below: number;

beforeEach(async () => {
  excel = await buildInExcel(framework, set);
  const [{ range }] = sheetNamed(excel.workbook(), "Action plan").tables;
  // One row apart, so that Excel would not extend the table either.
  below = range.row + range.rowCount + 2;
});
afterEach(() => {
  excel.close();
});

/** Pastes into the columns Ref and Action to Due of a row. */
function act(row: number, ref: string, action: string, owner = ""): void {
  excel.user.paste("Action plan", `A${row}`, [[ref]]);
  excel.user.paste("Action plan", `F${row}`, [[action, owner]]);
}

async function paper(): Promise<Paper> {
  const read = await readPaper();
  if (read === undefined) throw new Error("There is no assessment.");
  return read;
}

/** The Summary's sentence on actions, and the first texts below it. */
function proposals(): readonly string[] {
  return sectionRows(excel, "3. What do we propose?")
    .slice(0, 7)
    .map(([first, second]) => [first, second].filter((text) => text !== "").join(" "));
}

async function expectAgreement(): Promise<void> {
  expect(proposals()[0]).toBe((await paper()).proposals);
}

test("An action below the table counts, covers its value code, and survives a rebuild.", async () => {
  const [lowest] = (await paper()).priorities;
  act(below, lowest.ref.toLowerCase(), "Publish a pipeline.", "Ada");
  await expectAgreement();
  expect(proposals()[0]).toMatch(/^1 action in the action plan\. .*: 1 of 1\.$/);
  expect(proposals().slice(1, 3)).toEqual([
    `${lowest.ref.toLowerCase()} Publish a pipeline.`,
    "Ada",
  ]);
  expect((await paper()).actions).toMatchObject([{ action: "Publish a pipeline.", owner: "Ada" }]);
  const outcome = await buildWorkbook(
    { ...requestFor(framework, set), whenPresent: "rebuild" },
    () => undefined,
    new AbortController().signal,
  );
  expect(outcome).toMatchObject({ kind: "built" });
  expect((await paper()).actions).toMatchObject([{ action: "Publish a pipeline.", owner: "Ada" }]);
  await expectAgreement();
});

test("Notes below the table are no actions.", async () => {
  excel.user.paste("Action plan", `A${below}`, [["Agreed by the board in May"]]);
  expect((await readWorkbook())?.actions).toEqual([]);
  expect(proposals()[0]).toBe("No actions are planned yet.");
  await expectAgreement();
});

test.each([
  ["spaces", "   "],
  ["line breaks", "\n \n"],
  ["spaces that keep words together", "\u00a0\u00a0"],
])("A cell with %s alone is no action.", async (_what, text) => {
  act(4, "TA1.1", text);
  act(below, "TA1.2", text);
  expect(proposals()[0]).toBe("No actions are planned yet.");
  await expectAgreement();
});

test("A formula without a text is no action, and one with an error is.", async () => {
  await inExcel(({ workbook }) => {
    const plan = workbook.worksheets.getItem("Action plan");
    plan.getRange("F4").formulas = [['=""']];
    plan.getRange("A5").formulas = [["=1/0"]];
    plan.getRange("F5").formulas = [["=1/0"]];
  });
  act(6, "TA1.1", "Train buyers.");
  await expectAgreement();
  expect(proposals()[0]).toMatch(/^2 actions in the action plan\./);
  expect(proposals().slice(1, 4)).toEqual([
    "! This cell in the action plan shows an error.",
    "No owner or date yet.",
    "TA1.1 Train buyers.",
  ]);
});
