/** Case studies on the Summary, whatever people wrote. */
import { writeWorkbook } from "../../../workbench/file/writeWorkbook";
import { validateOpenXml } from "../../../workbench/programs/validateOpenXml";
import { buildHostileCaseStudies, HOSTILE_CASE_STUDIES } from "./caseStudies";
import { summaryEntries } from "./summaryRows";

test("A case study of any kind stays within its lines, and is not a formula.", async () => {
  const [, , long] = HOSTILE_CASE_STUDIES;
  const excel = await buildHostileCaseStudies();
  const [formula, emoji, cut] = summaryEntries(excel, "Case studies", { above: 1, lines: 2 }).map(
    (entry) => entry.slice(4).join(" "),
  );
  expect(formula).toBe("=1+1");
  expect(emoji).toBe("👩‍👩‍👧 עברית second line third");
  expect(cut.endsWith("\u2026")).toBe(true);
  expect(cut.length).toBeLessThanOrEqual(225);
  expect(long.startsWith(cut.slice(0, -1))).toBe(true);
  const bytes = await writeWorkbook(excel.workbook());
  excel.close();
  expect(await validateOpenXml(bytes, "xlsx")).toEqual([]);
});
