/** What people do to a workbook in good faith. */
import { inExcel, themeCell, themeSheet, type Deed } from "../../tools/deeds";

/** None of this is damage: sheets, rows and columns are recognised by what they are. */
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
        const last = themeCell(framework, "flag", 7);
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
