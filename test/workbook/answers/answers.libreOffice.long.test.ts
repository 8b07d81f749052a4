/** LibreOffice calculates the sheet Answers, and agrees with the export. */
import { answerRows } from "../../../src/assessment/answerTable/answerRows";
import { shippedFrameworks } from "../../../src/framework/shippedFrameworks";
import { buildWorkbook } from "../../../src/workbook/build/buildWorkbook";
import { readAssessment } from "../../../src/workbook/read/readAssessment";
import { openExcel } from "../../../workbench/bridge/openExcel";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { convertAll } from "../../../workbench/programs/libreOffice";
import { validateOpenXml } from "../../../workbench/programs/validateOpenXml";
import { requestFor } from "../../tools/buildInExcel";
import { departmentSet } from "../../tools/departmentSets";
import { responseSets, SAMPLE_SET } from "../../tools/responseSets";
import { tableRows } from "./answersSheet";

const [procurement, statementSet] = shippedFrameworks();

test.each([
  ["a department’s answers", procurement, responseSets(procurement)[SAMPLE_SET]],
  ["texts that are no level", procurement, responseSets(procurement)[3]],
  ["departments", statementSet, departmentSet(statementSet, 3)],
])("LibreOffice agrees on %s.", async (_name, framework, set) => {
  const excel = openExcel();
  const outcome = await buildWorkbook(
    { ...requestFor(framework, set), answersTable: true },
    () => undefined,
    new AbortController().signal,
  );
  expect(outcome).toEqual({ kind: "built" });
  const assessment = await readAssessment();
  const bytes = await writeWorkbook(excel.workbook());
  excel.close();
  expect(await validateOpenXml(bytes)).toEqual([]);
  const [recalculated] = await convertAll([bytes], "xlsx", "xlsx");
  const facts = { fingerprint: "", hasRow: () => true };
  expect(tableRows(recalculated)).toEqual(assessment && answerRows(assessment, facts));
});
