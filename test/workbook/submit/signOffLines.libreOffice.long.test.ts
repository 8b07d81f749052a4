/** LibreOffice calculates and prints who signed off as the stand-in does. */
import { reopenAssessment } from "../../../src/workbook/submit/reopenAssessment";
import { signOffAssessment } from "../../../src/workbook/submit/signOffAssessment";
import { submitAssessment } from "../../../src/workbook/submit/submitAssessment";
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { toPdf } from "../../../workbench/programs/libreOffice";
import { pageTexts } from "../../../workbench/programs/pdfPages";
import { validateOpenXml } from "../../../workbench/programs/validateOpenXml";
import { recalculate } from "../../tools/libreOffice";
import { summaryRows } from "../sheets/summaryRows";
import { LATER, MAY, openComplete } from "./submittable";

const GIVEN = {
  name: "Councillor Bartholomew Featherstonehaugh-Cholmondeley",
  role: "cabinet member for finance, resources and transformation",
  date: "2026-05-14",
  note: "Cabinet, item 7. To be looked at again in the autumn, with the figures of the year.",
};

const sign = async (): Promise<void> => {
  await submitAssessment(MAY, { name: "A. Reed", role: "head of procurement" });
  await signOffAssessment({ kind: "assured", ...GIVEN }, MAY);
  await signOffAssessment({ kind: "approved", ...GIVEN, note: "" }, MAY);
};

test.each([
  ["signed off", sign],
  [
    "signed off before it was reopened",
    async () => {
      await sign();
      await reopenAssessment("Care contracts", LATER);
    },
  ],
] as const)("%s", async (_name, step) => {
  const excel = await openComplete();
  try {
    await step();
    const file = await writeWorkbook(excel.workbook());
    expect(await validateOpenXml(file, "xlsx")).toEqual([]);
    const rows = summaryRows(excel).map(([first]) => first);
    const lines = rows.slice(-3);
    expect(lines[2]).toMatch(/^Approved on 14 May 2026 .*by Councillor Bartholomew/);
    const summary = (await recalculate(file)).find(({ name }) => name === "Summary");
    const theirs = [-2, -1, 0].map(
      (row) => summary?.cells.get(`A${String(rows.length + row)}`)?.value ?? "",
    );
    expect(theirs).toEqual(lines);
    const pages = await pageTexts(await toPdf(file));
    for (const line of lines.filter((text) => text !== "")) {
      expect(pages.filter((page) => page.includes(line))).toHaveLength(1);
    }
  } finally {
    excel.close();
  }
});
