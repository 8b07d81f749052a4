/** What a department's file says that a council cannot take as it stands. */
import { makeTestFramework } from "../../../../src/framework/testFramework";
import { decide } from "../../../../src/workbook/read/returns/decide";
import { readReturn } from "../../../../src/workbook/read/returns/readReturn";
import type { Acceptance, Receiving } from "../../../../src/workbook/read/returns/ReturnOutcome";
import { writeWorkbook } from "../../../../workbench/file/writeWorkbook";
import { requestFor } from "../../../tools/buildInExcel";
import { buildWorkbook } from "../../../../src/workbook/build/buildWorkbook";
import { openExcel } from "../../../../workbench/bridge/openExcel";

const framework = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 2 });
const into: Receiving = { framework, organisation: "", sample: false, added: "2026-05-14T10:42" };

/** A file of a department that may not say "not applicable", but types it; its name is typed too. */
async function read(typedName: string): Promise<Acceptance> {
  const excel = openExcel();
  await buildWorkbook(requestFor(framework), () => undefined, new AbortController().signal);
  await Excel.run(async (context) => {
    const at = (name: string): Excel.Range => context.workbook.names.getItem(name).getRange();
    at("mw_department").formulas = [[typedName]];
    at("mw_theme_1_levels").getCell(0, 0).values = [["Not applicable"]];
    at("mw_theme_1_levels").getCell(1, 0).values = [["3 to 4"]];
    await context.sync();
  });
  const bytes = await writeWorkbook(excel.workbook());
  excel.close();
  const reading = await readReturn({ name: "a.xlsx", bytes, modified: "" }, into);
  return decide(reading, { inWorkbook: [], justAdded: [] });
}

test.each([["=1/0"], ["#N/A"], ["P".repeat(330)], [" "]])(
  "A department called %s is asked for its name.",
  async (name) => {
    expect(await read(name)).toMatchObject({
      kind: "needsPerson",
      read: { answers: { department: "", file: "a.xlsx" } },
      question: { kind: "noDepartment" },
    });
  },
);

test("“Not applicable” is an answer, whatever the file allows; another text is not a level.", async () => {
  const found = await read("Parks");
  if (found.kind !== "accepted") throw new Error(found.kind);
  const { answers, notes } = found.read;
  expect([...answers.responses.values()].map(({ entry }) => entry.kind)).toEqual([
    "notApplicable",
    "notALevel",
  ]);
  const notLevels = notes.find(({ kind }) => kind === "notLevels");
  expect(notLevels).toEqual({
    kind: "notLevels",
    valueCodeIds: [[...answers.responses.keys()][1]],
  });
});
