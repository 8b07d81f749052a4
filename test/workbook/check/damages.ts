/** What people do to a workbook by mistake. */
import { inExcel, themeCell, themeSheet, type Damage, type Deed } from "../../tools/deeds";

/** Each can be repaired without a trace, whatever people have typed. */
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
    title: "level numbers that became texts of themselves",
    kind: "formulaOverwritten",
    does: async ({ user }, framework) => {
      user.unprotectSheet(themeSheet(framework));
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(themeSheet(framework));
        const range = sheet.getRange(themeCell(framework, "levelNumber", 4));
        range.load("formulas");
        await context.sync();
        const formula: unknown = range.formulas[0][0];
        range.values = [[`'${String(formula)}`]];
        await context.sync();
      });
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
        sheet.getRange(themeCell(framework, "levelNumber", 5)).formulas = [["=$E$4"]];
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
      user.type("Start", "I18", "something");
    },
  },
  {
    title: "tiles of the heatmap pasted over",
    kind: "formulaOverwritten",
    does: ({ user }) => {
      user.unprotectSheet("Heatmap");
      user.paste("Heatmap", "E4", [["5"]]);
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
    title: "the colours of the level cells alone cleared",
    kind: "formatMissing",
    does: async ({ user }, framework) => {
      user.unprotectSheet(themeSheet(framework));
      await inExcel((context) => {
        const sheet = context.workbook.worksheets.getItem(themeSheet(framework));
        const [column] = themeCell(framework, "level", 5);
        sheet.getRange(`${column}1:${column}40`).conditionalFormats.clearAll();
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
        // Of another theme than the damage that deletes such a name: both can be done at once.
        const sheet = `'${themeSheet(framework, 1)}'`;
        const name = context.workbook.names.getItem("mw_theme_2_evidence");
        name.formula = `=${sheet}!$F$4:$F$7`;
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

function deleteNames(...names: readonly string[]): Deed["does"] {
  return async () => {
    await inExcel((context) => {
      for (const name of names) context.workbook.names.getItem(name).delete();
    });
  };
}
