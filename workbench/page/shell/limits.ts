/**
 * What the page that stands in for Excel does not do: shown in the page and in docs/workbench.md.
 */

interface Limit {
  /** The topic, in a word or two. */
  readonly about: string;
  readonly text: string;
}

export const STAND_IN =
  "This page is not Excel. It holds a workbook, runs the add-in's own pane beside it, and opens and saves .xlsx files, so that the add-in can be tried and tested without Excel.";

export const LIMITS: readonly Limit[] = [
  {
    about: "Looks",
    text: "Row heights, line breaks and charts are drawn by the browser. In Excel they can differ by a few pixels.",
  },
  {
    about: "Printing",
    text: "There is no printing and no preview. The page set-up is kept in the file: print from Excel.",
  },
  {
    about: "Formulas",
    text: "It works out the functions that the add-in's sheets use, and some more. A formula with any other function can be opened and saved, but keeps the value that it came with.",
  },
  {
    about: "Editing",
    text: "You can type, copy and paste, choose from lists, follow links, insert and delete rows, columns and sheets, and undo. Pasting brings what cells hold, not how they look; formulas that read cells which are cut do not follow them. Merged cells are drawn apart. You cannot format cells, sort, filter, find, fill by dragging or zoom.",
  },
  {
    about: "Charts",
    text: "Stacked bars, which the add-in makes, are drawn. Other bars and columns are only kept in the file; all other kinds are lost when the workbook is saved here.",
  },
  {
    about: "Files from elsewhere",
    text: "Pictures, comments, pivot tables, colour scales, filters' settings and macros are not kept. Save under another name if your workbook has them.",
  },
  {
    about: "The add-in's settings",
    text: "What an add-in keeps in the document's settings lasts while the workbook is open, and is not saved in the file. This add-in keeps everything in cells.",
  },
  {
    about: "The ribbon",
    text: "Only the add-in's own buttons are there. A command has 60 seconds to end; Excel gives it five minutes.",
  },
  {
    about: "Working together",
    text: "One person, one window: no sharing, no AutoSave, no version history. Closing the page loses what was not saved, and the browser asks first.",
  },
  {
    about: "Programming interface",
    text: "It offers what this add-in uses of ExcelApi 1.11 and refuses everything else. It is checked against what is written about Excel, not against Excel.",
  },
  {
    about: "Speed and size",
    text: "Excel can be slower or faster. Files of more than 20 MB are not opened here.",
  },
];
