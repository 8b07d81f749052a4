/** What people do to a workbook in good faith, and what they do to it by mistake. */
import type { Finding } from "../../src/workbook/outcomes";
import { columnLetters } from "../../src/workbook/address";
import { themeLayout } from "../../src/workbook/theme/themeLayout";
import { excelSheetName } from "../../src/framework/sheetName";
import type { Framework } from "../../src/framework/framework";
import type { ExcelStandIn } from "../../workbench/bridge/openExcel";

export interface Deed {
  readonly title: string;
  does(excel: ExcelStandIn, framework: Framework): void | Promise<void>;
}

export interface Damage extends Deed {
  readonly kind: Finding["kind"];
}

type ThemeColumn = "ref" | "level" | "comment" | "levelNumber" | "check" | "id" | "firstStatement";

/** Name of a theme's sheet, counted from 0. */
export function themeSheet(framework: Framework, theme = 0): string {
  return excelSheetName(framework.themes[theme].title);
}

/** Address of a cell in a theme's table; rows count from 1 as on the sheet. */
export function themeCell(framework: Framework, column: ThemeColumn, row: number): string {
  return columnLetters(themeLayout(framework, framework.themes[0])[column]) + String(row);
}

/** Does something through office.js that a person does in Excel's window. */
export async function inExcel(change: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context);
    await context.sync();
  });
}

/** Nothing of it damages anything: sheets, rows and columns are known by what they are. */
export const HARMLESS: readonly Deed[] = [
  {
    title: "rename sheets",
    does: ({ user }, framework) => {
      user.renameSheet("Start", "Our start");
      user.renameSheet("Summary", "For the committee");
      user.renameSheet("Heatmap", "Hot and cold");
      user.renameSheet(themeSheet(framework), "It's ours");
      user.moveSheet("It's ours", 6);
    },
  },
  {
    title: "sort the rows of a theme",
    does: async ({ user }, framework) => {
      user.unprotectSheet(themeSheet(framework));
      await inExcel((context) => {
        const last = themeCell(framework, "id", 7);
        const sheet = context.workbook.worksheets.getItem(themeSheet(framework));
        sheet.getRange(`A4:${last}`).sort.apply([{ key: 0, ascending: false }]);
      });
    },
  },
  {
    title: "insert rows above and in the table of a theme",
    does: ({ user }, framework) => {
      user.unprotectSheet(themeSheet(framework));
      user.insertRows(themeSheet(framework), 6);
      user.insertRows(themeSheet(framework), 2, 2);
    },
  },
  {
    title: "insert a column before the level",
    does: ({ user }, framework) => {
      user.unprotectSheet(themeSheet(framework));
      user.insertColumns(themeSheet(framework), "C");
    },
  },
  {
    title: "insert rows on Start, Summary and Heatmap",
    does: ({ user }) => {
      for (const [sheet, row] of [
        ["Start", 3],
        ["Start", 14],
        ["Summary", 11],
        ["Heatmap", 2],
      ] as const) {
        user.unprotectSheet(sheet);
        user.insertRows(sheet, row);
      }
    },
  },
  {
    title: "add columns and rows of their own to the action plan",
    does: ({ user }) => {
      user.insertColumns("Action plan", "F");
      user.type("Action plan", "F3", "Priority");
      user.type("Action plan", "F4", "High");
      user.insertRows("Action plan", 1);
    },
  },
  {
    title: "type answers and actions",
    does: ({ user }, framework) => {
      user.type(themeSheet(framework), themeCell(framework, "level", 4), framework.levels[1].label);
      user.type(
        themeSheet(framework),
        themeCell(framework, "comment", 4),
        "Reported twice a year.",
      );
      user.type("Action plan", "F5", "Write it down");
    },
  },
];

/** Each is put right without a trace of it, whatever people have typed. */
export const DAMAGES: readonly Damage[] = [
  {
    title: "level numbers pasted over",
    kind: "formulaOverwritten",
    does: ({ user }, framework) => {
      user.unprotectSheet(themeSheet(framework));
      user.paste(themeSheet(framework), themeCell(framework, "levelNumber", 4), [["3"], ["4"]]);
    },
  },
  {
    title: "Check sentences emptied",
    kind: "formulaOverwritten",
    does: ({ user }, framework) => {
      user.unprotectSheet(themeSheet(framework));
      user.clear(themeSheet(framework), themeCell(framework, "check", 6));
    },
  },
  {
    title: "the line under a theme's title typed over",
    kind: "formulaOverwritten",
    does: ({ user }, framework) => {
      user.unprotectSheet(themeSheet(framework));
      user.type(themeSheet(framework), "A2", "All done!");
    },
  },
  {
    title: "a statement of the framework typed over",
    kind: "formulaOverwritten",
    does: ({ user }, framework) => {
      user.unprotectSheet(themeSheet(framework));
      user.type(themeSheet(framework), themeCell(framework, "firstStatement", 5), "We like this.");
    },
  },
  {
    title: "a heading typed over",
    kind: "formulaOverwritten",
    does: ({ user }, framework) => {
      user.unprotectSheet(themeSheet(framework));
      user.type(themeSheet(framework), themeCell(framework, "level", 3), "Our score");
    },
  },
  {
    title: "the whole row of formulas filled with another row's formulas",
    kind: "formulaOverwritten",
    does: async ({ user }, framework) => {
      user.unprotectSheet(themeSheet(framework));
      await inExcel((context) => {
        const sheet = context.workbook.worksheets.getItem(themeSheet(framework));
        sheet.getRange(themeCell(framework, "levelNumber", 5)).formulas = [["=$D$4"]];
      });
    },
  },
  {
    title: "progress on Start pasted over",
    kind: "formulaOverwritten",
    does: ({ user }) => {
      user.unprotectSheet("Start");
      user.paste("Start", "C17", [["2 of 2", "1 - Level one"]]);
    },
  },
  {
    title: "the hidden id of a key area on Start typed over",
    kind: "formulaOverwritten",
    does: ({ user }) => {
      user.unprotectSheet("Start");
      user.type("Start", "G18", "something");
    },
  },
  {
    title: "tiles of the heatmap pasted over",
    kind: "formulaOverwritten",
    does: ({ user }) => {
      user.unprotectSheet("Heatmap");
      user.paste("Heatmap", "E4", [["5", "5"]]);
    },
  },
  {
    title: "a figure of the Summary typed over",
    kind: "formulaOverwritten",
    does: ({ user }) => {
      user.unprotectSheet("Summary");
      user.paste("Summary", "C11", [["4 - Level four"]]);
    },
  },
  {
    title: "figures and labels of the hidden sheet pasted over",
    kind: "formulaOverwritten",
    does: ({ user }) => {
      user.unprotectSheet("Maturity data");
      user.paste("Maturity data", "Q4", [
        ["7", "7"],
        ["7", "7"],
      ]);
    },
  },
  {
    title: "formulas of the action plan typed over",
    kind: "formulaOverwritten",
    does: ({ user }) => {
      user.paste("Action plan", "C4", [["2", "3"]]);
    },
  },
  {
    title: "the hidden id of a value code typed over",
    kind: "valueCodeMissing",
    does: ({ user }, framework) => {
      user.unprotectSheet(themeSheet(framework));
      user.type(themeSheet(framework), themeCell(framework, "id", 5), "x");
    },
  },
  {
    title: "the hidden id of a value code emptied",
    kind: "valueCodeMissing",
    does: ({ user }, framework) => {
      user.unprotectSheet(themeSheet(framework));
      user.clear(themeSheet(framework), themeCell(framework, "id", 6));
    },
  },
  {
    title: "the list of levels cleared",
    kind: "formatMissing",
    does: async ({ user }, framework) => {
      user.unprotectSheet(themeSheet(framework));
      await inExcel((context) => {
        const sheet = context.workbook.worksheets.getItem(themeSheet(framework));
        sheet.getRange(themeCell(framework, "level", 5)).dataValidation.clear();
      });
    },
  },
  {
    title: "the colours of the levels cleared",
    kind: "formatMissing",
    does: async ({ user }, framework) => {
      user.unprotectSheet(themeSheet(framework));
      await inExcel((context) => {
        const sheet = context.workbook.worksheets.getItem(themeSheet(framework));
        sheet.getRange("A1:Z40").conditionalFormats.clearAll();
      });
    },
  },
  {
    title: "the list of targets replaced",
    kind: "formatMissing",
    does: async ({ user }) => {
      user.unprotectSheet("Start");
      await inExcel((context) => {
        const range = context.workbook.worksheets.getItem("Start").getRange("E17:E18");
        range.dataValidation.rule = { list: { inCellDropDown: true, source: "low,high" } };
      });
    },
  },
  {
    title: "the colours of the heatmap cleared",
    kind: "formatMissing",
    does: async ({ user }) => {
      user.unprotectSheet("Heatmap");
      await inExcel((context) => {
        const sheet = context.workbook.worksheets.getItem("Heatmap");
        sheet.getRange("A1:Z40").conditionalFormats.clearAll();
      });
    },
  },
  {
    title: "a sheet unprotected",
    kind: "unprotected",
    does: ({ user }) => user.unprotectSheet("Summary"),
  },
  {
    title: "names of a theme's columns deleted",
    kind: "nameMissing",
    does: deleteNames("mw_theme_1_comments", "mw_theme_1_evidence"),
  },
  {
    title: "names of Start deleted",
    kind: "nameMissing",
    does: deleteNames("mw_organisation", "mw_status", "mw_targets", "mw_target_ids"),
  },
  {
    title: "names of the hidden sheet deleted",
    kind: "nameMissing",
    does: deleteNames("mw_levels", "mw_scale", "mw_refs", "mw_settings"),
  },
  {
    title: "names of links deleted",
    kind: "nameMissing",
    does: deleteNames("mw_area_1", "mw_heatmap", "mw_summary", "mw_action_plan"),
  },
  {
    title: "a name led elsewhere",
    kind: "nameMissing",
    does: async (_, framework) => {
      await inExcel((context) => {
        const sheet = `'${themeSheet(framework)}'`;
        const name = context.workbook.names.getItem("mw_theme_1_evidence");
        name.formula = `=${sheet}!$E$4:$E$7`;
      });
    },
  },
  {
    title: "the action plan made a plain range",
    kind: "nameMissing",
    does: async () => {
      await inExcel((context) => {
        context.workbook.tables.getItem("mw_actions").convertToRange();
      });
    },
  },
  {
    title: "the heatmap deleted",
    kind: "sheetMissing",
    does: ({ user }) => user.deleteSheet("Heatmap"),
  },
  {
    title: "Summary and Key areas deleted",
    kind: "sheetMissing",
    does: ({ user }) => {
      user.deleteSheet("Summary");
      user.deleteSheet("Key areas");
    },
  },
  {
    title: "rows of the Summary deleted",
    kind: "formulaOverwritten",
    does: ({ user }) => {
      user.unprotectSheet("Summary");
      user.deleteRows("Summary", 11, 2);
    },
  },
  {
    title: "the column of level numbers deleted",
    kind: "formulaOverwritten",
    does: ({ user }, framework) => {
      user.unprotectSheet(themeSheet(framework));
      const [letters] = /^[A-Z]+/.exec(themeCell(framework, "levelNumber", 1)) ?? ["A"];
      user.deleteColumns(themeSheet(framework), letters);
    },
  },
];

/** What goes with it is gone; all else is put back, and the finding says what was lost. */
export const LOSSES: readonly (Damage & { readonly lost: string })[] = [
  {
    title: "the row of a value code deleted",
    kind: "valueCodeMissing",
    lost: "TA1.2 Value code TA1.2 was deleted",
    does: ({ user }, framework) => {
      user.unprotectSheet(themeSheet(framework));
      user.deleteRows(themeSheet(framework), 5);
    },
  },
  {
    title: "the last row of a theme deleted",
    kind: "valueCodeMissing",
    lost: "TA2.2 Value code TA2.2 was deleted",
    does: ({ user }, framework) => {
      user.unprotectSheet(themeSheet(framework));
      user.deleteRows(themeSheet(framework), 7);
    },
  },
  {
    title: "the sheet of a theme deleted",
    kind: "sheetMissing",
    lost: "and the answers in it",
    does: ({ user }, framework) => user.deleteSheet(themeSheet(framework)),
  },
  {
    title: "Start deleted",
    kind: "sheetMissing",
    lost: "with it organisation, date, status and targets",
    does: ({ user }) => user.deleteSheet("Start"),
  },
  {
    title: "the action plan deleted",
    kind: "sheetMissing",
    lost: "and the actions in it",
    does: ({ user }) => user.deleteSheet("Action plan"),
  },
];

function deleteNames(...names: readonly string[]): Deed["does"] {
  return async () => {
    await inExcel((context) => {
      for (const name of names) context.workbook.names.getItem(name).delete();
    });
  };
}
