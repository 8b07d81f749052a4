/** What people do to a workbook that cannot be repaired without a trace. */
import { themeCell, themeSheet, type Damage } from "../../tools/deeds";

/** `lost` is what the report says is lost. */
export type Loss = Damage & { readonly lost: string };

/**
 * What was lost with it stays lost; everything else is put back, and the finding says what was
 * lost.
 */
export const LOSSES: readonly Loss[] = [
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
    lost: "with the answers in it",
    does: ({ user }, framework) => user.deleteSheet(themeSheet(framework)),
  },
  {
    title: "the column of comments deleted",
    kind: "formulaOverwritten",
    lost: "with what was typed in them",
    does: ({ user }, framework) => {
      user.unprotectSheet(themeSheet(framework));
      const [letters] = /^[A-Z]+/.exec(themeCell(framework, "comment", 1)) ?? ["E"];
      user.deleteColumns(themeSheet(framework), letters);
    },
  },
  {
    title: "Start deleted",
    kind: "sheetMissing",
    lost: "with the council, date, status and targets",
    does: ({ user }) => user.deleteSheet("Start"),
  },
  {
    title: "the action plan deleted",
    kind: "sheetMissing",
    lost: "with the actions in it",
    does: ({ user }) => user.deleteSheet("Action plan"),
  },
];
