/** The Illustrations sheet: what value codes can look like, in the framework's words. */
import { NAMES, TABLES } from "../../plan/names";
import { ILLUSTRATION_HEAD } from "../../plan/palette";
import { ILLUSTRATIONS } from "../../plan/sheetKeys";
import type { SheetPlan } from "../../plan/SheetPlan";
import { countLines, heightOfLines } from "../../plan/textMeasure";
import { sheetText } from "../../text/sheetText";
import type { PlanContext } from "../planContext";
import { planReferenceSheet, REFERENCE_TITLE_WIDTH } from "../planReferenceSheet";
import { fitWidths } from "../theme/fitWidths";
import { TALLEST_ROW } from "../theme/themeMeasures";
import { illustrationText } from "../theme/themeTexts";
import { allKeyAreas, type KeyArea, type ValueCode } from "../../../framework/framework";

/** Width of all texts together, and of each at least. */
const ALL_TEXTS = 776;
const LEAST_TEXT = 120;
const FONT_SIZE = 10;

interface Row {
  readonly code: ValueCode;
  readonly keyArea: KeyArea;
  /** Number of the key area, from 1. */
  readonly number: number;
}

/** Plans the Illustrations sheet. */
export function planIllustrationsSheet(context: PlanContext): SheetPlan {
  const rows = allKeyAreas(context.framework).flatMap((keyArea, index) =>
    keyArea.valueCodes
      .filter(({ illustrations }) => illustrations.length > 0)
      .map((code): Row => ({ code, keyArea, number: index + 1 })),
  );
  const titles = [
    ...new Set(rows.flatMap(({ code }) => code.illustrations.map(({ title }) => title))),
  ];
  const texts = rows.map(({ code }) => titles.map((title) => illustrationText(code, title)));
  const widths = fitWidths(texts, {
    fontSize: FONT_SIZE,
    total: Math.max(ALL_TEXTS, LEAST_TEXT * titles.length),
    leastOf: () => LEAST_TEXT,
    heightOf: (lines) => heightOfLines(Math.max(2, lines), FONT_SIZE),
    tallest: TALLEST_ROW,
  });
  const heights = rows.map(({ code, keyArea }, row) => {
    const lines = texts[row].map((text, column) =>
      countLines(text, widths[column], { size: FONT_SIZE }),
    );
    const ofTitle = countLines(nameOf(code, keyArea), REFERENCE_TITLE_WIDTH, { size: FONT_SIZE });
    return Math.min(TALLEST_ROW, heightOfLines(Math.max(2, ofTitle, ...lines), FONT_SIZE));
  });
  return planReferenceSheet(context, {
    key: ILLUSTRATIONS,
    title: sheetText("illustrations.title"),
    about: sheetText("illustrations.line"),
    titleHeading: sheetText("illustrations.valueCode"),
    boldTitles: false,
    textHeadings: titles,
    textHeadFill: ILLUSTRATION_HEAD,
    widths,
    rows: rows.map(({ code, keyArea, number }, row) => ({
      ref: code.ref,
      number,
      title: nameOf(code, keyArea),
      texts: texts[row],
      height: heights[row],
      startsGroup: row > 0 && keyArea !== rows[row - 1].keyArea,
    })),
    table: TABLES.illustrations,
    ownName: NAMES.illustrations,
  });
}

/** The titles of value codes repeat in frameworks whose key areas have the same ones. */
function nameOf({ title }: ValueCode, keyArea: KeyArea): string {
  return `${title}\n${keyArea.title}`;
}
