/** How a chosen level looks on a theme sheet: level cell, target and statement. */
import { themeLayout, THEME_FIRST_ROW } from "../../../src/workbook/sheets/theme/themeLayout";
import { makeTestFramework } from "../../../src/framework/testFramework";
import { levelColours } from "../../../src/workbook/plan/palette";
import { columnLetters } from "../../../src/workbook/plan/address";
import { formatNumber } from "../../../workbench/excel/grid/formatNumber";
import { valueAt } from "../../../workbench/excel/grid/cells";
import { shownFormats } from "../../../workbench/page/sheet/shownFormats";
import { themeSheet } from "../../tools/deeds";
import type { ExcelStandIn } from "../../../workbench/bridge/openExcel";
import { buildInExcel, sheetNamed } from "../../tools/buildInExcel";

const framework = makeTestFramework({ themes: 1, keyAreas: 1, valueCodes: 3 });
const [theme] = framework.themes;
const layout = themeLayout(framework, theme, false);
const colours = levelColours(framework.levels.length);
let excel: ExcelStandIn | undefined;

afterEach(() => {
  excel?.close();
  excel = undefined;
});

async function withLevelAndTarget(): Promise<ExcelStandIn> {
  const opened = await buildInExcel(framework);
  excel = opened;
  const address = (column: number): string => `${columnLetters(column)}${THEME_FIRST_ROW + 1}`;
  opened.user.type(themeSheet(framework), address(layout.level), "2");
  opened.user.type(themeSheet(framework), address(layout.target), "3");
  return opened;
}

const looksOf = ({ host }: ExcelStandIn): ReturnType<typeof shownFormats> =>
  shownFormats(host, sheetNamed(host.state, themeSheet(framework)));

test("a level and a target typed as numbers look like their levels", async () => {
  const opened = await withLevelAndTarget();
  const { host } = opened;
  const looks = looksOf(opened);
  const sheet = sheetNamed(host.state, themeSheet(framework));
  for (const [column, index] of [
    [layout.level, 1],
    [layout.target, 2],
  ]) {
    const { fillColor, numberFormat = "General" } = looks(THEME_FIRST_ROW, column);
    expect(fillColor).toBe(colours[index].fill);
    const value = valueAt(host, sheet, THEME_FIRST_ROW, column);
    expect(value).toBe(framework.levels[index].value);
    expect(formatNumber(Number(value), numberFormat)).toBe(framework.levels[index].label);
  }
});

test("only the statement of the chosen level has its colour and a dark line around it", async () => {
  const looks = looksOf(await withLevelAndTarget());
  framework.levels.forEach((_, index) => {
    const { fillColor, borders } = looks(THEME_FIRST_ROW, layout.firstStatement + index);
    const isChosen = index === 1;
    expect(fillColor === colours[index].fill).toBe(isChosen);
    expect(borders?.top?.color === "#14202B" && borders.left?.color === "#14202B").toBe(isChosen);
    const below = looks(THEME_FIRST_ROW + 1, layout.firstStatement + index);
    expect(below.borders?.top?.color).not.toBe("#14202B");
  });
});

test("the mark between level and statements has neither", async () => {
  const looks = looksOf(await withLevelAndTarget());
  for (const column of [layout.mark, layout.comment, layout.check]) {
    const { numberFormat = "General" } = looks(THEME_FIRST_ROW, column);
    expect(numberFormat).toBe("General");
  }
});
