import assess from "./parts/assess.json";
import blocked from "./parts/blocked.json";
import check from "./parts/check.json";
import find from "./parts/find.json";
import more from "./parts/more.json";
import paper from "./parts/paper.json";
import recording from "./parts/recording.json";
import results from "./parts/results.json";
import settle from "./parts/settle.json";
import settings from "./parts/settings.json";
import shell from "./parts/shell.json";
import start from "./parts/start.json";

const parts = {
  ...assess,
  ...shell,
  ...find,
  ...paper,
  ...recording,
  ...results,
  ...blocked,
  ...start,
  ...settle,
  ...more,
  ...check,
  ...settings,
};

export type TextKey = keyof typeof parts;

/** A text that depends on a number has a form for one and one for other numbers. */
export type Text = string | { readonly one: string; readonly other: string };

export const catalogue: Readonly<Record<TextKey, Text>> = parts;
