/** The second row of a theme sheet: what is assessed, a link to the first issue, and the level. */
import { makeTestFramework, withCriteria } from "../../../src/framework/testFramework";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { linkTarget } from "../../../workbench/page/sheet/links";
import { buildInExcel, cellAt, sheetNamed } from "../../tools/buildInExcel";

const framework = makeTestFramework({ themes: 2, keyAreas: 1, valueCodes: 3 });
const [{ title: theme }] = framework.themes;
const [first, , third] = framework.levels.map(({ label }) => label);
let excel: ExcelStandIn;

beforeEach(async () => {
  excel = await buildInExcel(framework);
});
afterEach(() => {
  excel.close();
});

const shown = (address: string): unknown =>
  cellAt(sheetNamed(excel.workbook(), theme), address)?.value;

/** Where A2 leads to. */
function link(): string | undefined {
  return linkTarget(excel.host, sheetNamed(excel.workbook(), theme), 1, 0);
}

test("names the issues and links to the first, wherever its row is", () => {
  expect([shown("A2"), link()]).toEqual(["0 of 3 assessed. Type in the yellow cells.", undefined]);
  excel.user.paste(theme, "D5", [["3-4"], ["maybe"]]);
  expect([shown("A2"), link()]).toEqual(["0 of 3 assessed. 2 issues: TA1.2, TA1.3.", "D5"]);
  excel.user.paste(theme, "D5", [[first]]);
  expect([shown("A2"), link()]).toEqual(["1 of 3 assessed. 1 issue: TA1.3.", "D6"]);
  excel.user.unprotectSheet(theme);
  excel.user.insertRows(theme, 3);
  expect(link()).toBe("D7");
  excel.user.sortTable("mw_theme_1", "Ref", false);
  expect(link()).toBe("D5");
});

test("shows the theme's level as far as it is certain", () => {
  const level = (): unknown => String(shown("H2")).split(" | ").at(-1);
  expect(level()).toBe("Weakest level: not assessed");
  excel.user.paste(theme, "D4", [[third]]);
  expect(level()).toBe("Weakest level: 3 so far");
  excel.user.paste(theme, "D5", [[first]]);
  expect(level()).toBe(`Weakest level: ${first}`);
});

test("a framework with criteria has a link to them", async () => {
  const head = (): readonly unknown[] => [..."FGHI"].map((column) => shown(`${column}1`));
  expect(head()).toEqual(["Start", "Heatmap", "Summary", "What the key areas mean"]);
  excel.close();
  excel = await buildInExcel(withCriteria(framework));
  expect(head()).toEqual(["Start", "Heatmap", "Summary", "Criteria"]);
  expect(linkTarget(excel.host, sheetNamed(excel.workbook(), theme), 0, 8)).toBe("mw_criteria");
});
