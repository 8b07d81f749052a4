/** What people do to a workbook in good faith, and what they do to it by mistake. */
import type { Finding } from "../../src/workbook/outcomes";
import { excelSheetName } from "../../src/framework/sheetName";
import type { Framework } from "../../src/framework/framework";
import type { ExcelStandIn } from "../../workbench/bridge/openExcel";
import type { User } from "../../workbench/excel/user/User";
import { themeLayout } from "../../src/workbook/theme/themeLayout";
import { columnLetters } from "../../src/workbook/address";

/** Name of a theme's sheet, counted from 0. */
export function themeSheet(framework: Framework, theme = 0): string {
  return excelSheetName(framework.themes[theme].title);
}

/** Letters of a column of the first theme's table. */
export function themeLetters(
  framework: Framework,
  column: "level" | "comment" | "levelNumber" | "check" | "id" | "firstStatement",
): string {
  return columnLetters(themeLayout(framework, framework.themes[0])[column]);
}

export interface Deed {
  readonly title: string;
  does(user: User, framework: Framework): void;
}

/** Nothing of it damages anything: sheets, rows and columns are known by what they are. */
export const HARMLESS: readonly Deed[] = [
  {
    title: "rename every sheet",
    does: (user, framework) => {
      user.renameSheet("Start", "Our start");
      user.renameSheet("Summary", "For the committee");
      user.renameSheet("Heatmap", "Tiles'");
      user.renameSheet(themeSheet(framework), "It's ours");
    },
  },
  {
    title: "sort a theme's rows",
    does: (user, framework) => {
      user.unprotectSheet(themeSheet(framework));
      user.sortTable("mw_theme_1", "Ref", false);
    },
  },
];

export interface Damage {
  readonly title: string;
  readonly kind: Finding["kind"];
  does(excel: ExcelStandIn, framework: Framework): void;
}

export const DAMAGES: readonly Damage[] = [
  {
    title: "level numbers pasted over",
    kind: "formulaOverwritten",
    does: ({ user }, framework) => {
      const letters = themeLetters(framework, "levelNumber");
      user.unprotectSheet(themeSheet(framework));
      user.paste(themeSheet(framework), `${letters}4`, [["3"], ["4"]]);
    },
  },
];
