/** A framework's table in the open workbook, and what a change to it does to answers. */
import { addFrameworkTable } from "../../../src/workbook/frameworkTable/inWorkbook/addFrameworkTable";
import { readOpenTables } from "../../../src/workbook/frameworkTable/inWorkbook/readOpenTables";
import { AT_ONCE } from "../../../src/workbook/excel/requestContext";
import { meaningsOf } from "../../../src/workbook/frameworkTable/columns";
import { findTables } from "../../../src/workbook/frameworkTable/findTables";
import { readFrameworkTable } from "../../../src/workbook/frameworkTable/readFrameworkTable";
import type { TableReading } from "../../../src/workbook/frameworkTable/TableReading";
import { readWorkbook } from "../../../src/workbook/read/readAssessment";
import type { Framework } from "../../../src/framework/framework";
import { allValueCodes } from "../../../src/framework/framework";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { openExcel, type ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { buildAnew, requestFor } from "../../tools/buildInExcel";
import { build } from "../build/building";

let excel: ExcelStandIn;
afterEach(() => {
  excel.close();
});

/** Reads the only table of a framework in the open workbook. */
async function readTable(before?: Framework): Promise<TableReading> {
  const tables = await readOpenTables();
  if (tables === undefined) throw new Error("Nobody ended the reading.");
  const { workbook } = tables;
  const [table, ...others] = findTables(workbook).filter(({ known }) => known > 3);
  expect(others).toEqual([]);
  const given = { head: {}, levelNames: new Map<number, string>() };
  return readFrameworkTable(
    workbook,
    table,
    meaningsOf(table),
    before === undefined ? given : { ...given, before },
  );
}

/** Types into the first cell of the sheet with the table that has this text. */
async function retype(text: string, typed: string): Promise<void> {
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("Framework table").getUsedRange();
    used.load("values");
    await context.sync();
    const row = used.values.findIndex((cells) => cells.includes(text));
    used.getCell(row, used.values[row].indexOf(text)).values = [[typed]];
    await context.sync();
  });
}

const framework = makeTestFramework();
const responses = new Map(
  allValueCodes(framework).map(({ id }, index) => [
    id,
    {
      entry: { kind: "level", value: framework.levels[0].value } as const,
      comment: `Comment ${index}`,
      evidence: "",
    },
  ]),
);

test("A framework put into a workbook as a table is read from it, also beside an assessment.", async () => {
  excel = openExcel();
  await addFrameworkTable(framework, { title: framework.title, emptyRows: 3 }, AT_ONCE);
  expect((await readTable()).framework).toEqual(framework);
  expect(await build(requestFor(framework))).toMatchObject({ kind: "built" });
  expect((await readTable()).framework).toEqual(framework);
});

test("A changed table rebuilt keeps every answer whose id stays.", async () => {
  excel = await buildAnew(framework, { name: "all", allowNotApplicable: false, responses });
  await addFrameworkTable(framework, { title: framework.title, emptyRows: 3 }, AT_ONCE);
  const [first] = allValueCodes(framework);
  await retype(first.title, "Another title");
  const reading = await readTable(framework);
  expect(reading.changes).toEqual({ stay: responses.size, gone: [], added: [] });
  const changed = reading.framework;
  if (changed === undefined) throw new Error("Not read.");
  expect(await build({ ...requestFor(changed), whenPresent: "rebuild" })).toMatchObject({
    kind: "built",
  });
  const after = await readWorkbook();
  expect(allValueCodes(after?.assessment.framework ?? framework)[0].title).toBe("Another title");
  expect(
    [...(after?.assessment.responses ?? [])].map(([id, { comment }]) => [id, comment]),
  ).toEqual([...responses].map(([id, { comment }]) => [id, comment]));
});
