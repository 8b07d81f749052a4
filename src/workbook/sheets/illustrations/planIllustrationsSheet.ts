/** The Illustrations sheet: what value codes can look like, in the framework's words. */
import { MOST_IN_REFERENCE, shownText, WIDEST_TEXT } from "../../plan/longTexts";
import { NAMES, TABLES } from "../../plan/names";
import { ILLUSTRATION_HEAD } from "../../plan/palette";
import { ILLUSTRATIONS } from "../../plan/sheetKeys";
import type { SheetPlan } from "../../plan/SheetPlan";
import { countLines, heightOfLines } from "../../plan/textMeasure";
import { sheetText } from "../../plan/text/sheetText";
import type { PlanContext } from "../planContext";
import { planReferenceSheet, REFERENCE_TITLE_WIDTH } from "../planReferenceSheet";
import { fitWidths } from "../theme/fitWidths";
import { TALLEST_ROW } from "../theme/themeMeasures";
import { illustrationText, illustrationTitles } from "../../plan/themeTexts";
import { allKeyAreas, type KeyArea, type ValueCode } from "../../../framework/framework";

/** Width of all texts together, and of each at least. */
const ALL_TEXTS = 776;
const LEAST_TEXT = 120;
/** More would not fit a page. */
const MOST_COLUMNS = 6;
/** Width of the illustrations' titles where each has a row. */
const ILLUSTRATION = 180;
const FONT_SIZE = 10;

interface Row {
  readonly code: ValueCode;
  readonly keyArea: KeyArea;
  /** Number of the key area, from 1. */
  readonly number: number;
}

/** A table of the illustrations' texts. */
interface Texts {
  readonly headings: readonly string[];
  readonly widths: readonly number[];
  /** One for each row of the sheet, with its value code. */
  readonly rows: readonly (Row & { readonly texts: readonly string[] })[];
}

/** Plans the Illustrations sheet. */
export function planIllustrationsSheet(context: PlanContext): SheetPlan {
  const codes = allKeyAreas(context.framework).flatMap((keyArea, index) =>
    keyArea.valueCodes
      .filter(({ illustrations }) => illustrations.length > 0)
      .map((code): Row => ({ code, keyArea, number: index + 1 })),
  );
  const titles = illustrationTitles(context.framework);
  const [only, ...others] = titles;
  const { headings, widths, rows } =
    titles.length > MOST_COLUMNS ? rowByRow(codes) : inColumns(codes, titles);
  return planReferenceSheet(context, {
    key: ILLUSTRATIONS,
    title:
      others.length > 0
        ? sheetText("illustrations.title")
        : sheetText("illustrations.only", { title: only }),
    about: sheetText(others.length > 0 ? "illustrations.line" : "illustrations.onlyLine"),
    titleHeading: sheetText("illustrations.valueCode"),
    boldTitles: false,
    textHeadings: headings,
    textHeadFill: ILLUSTRATION_HEAD,
    widths,
    rows: rows.map(({ code, keyArea, number, texts }, row) => ({
      ref: code.ref,
      number,
      title: nameOf(code, keyArea),
      texts,
      height: heightOf(nameOf(code, keyArea), texts, widths),
      startsGroup: row > 0 && keyArea !== rows[row - 1].keyArea,
    })),
    table: TABLES.illustrations,
    ownName: NAMES.illustrations,
  });
}

/** A column for each kind of illustration, as most frameworks have few. */
function inColumns(codes: readonly Row[], titles: readonly string[]): Texts {
  const rows = codes.map((row) => ({
    ...row,
    texts: titles.map((title) => shownText(illustrationText(row.code, title), MOST_IN_REFERENCE)),
  }));
  const widths = fitWidths(
    rows.map(({ texts }) => texts),
    {
      fontSize: FONT_SIZE,
      total: Math.max(ALL_TEXTS, LEAST_TEXT * titles.length),
      leastOf: () => LEAST_TEXT,
      heightOf: (lines) => heightOfLines(Math.max(2, lines), FONT_SIZE),
      tallest: TALLEST_ROW,
      widest: WIDEST_TEXT,
    },
  );
  return { headings: titles, widths, rows };
}

/** A row for each illustration: columns of which most cells are empty would take many pages. */
function rowByRow(codes: readonly Row[]): Texts {
  return {
    headings: [sheetText("illustrations.illustration"), sheetText("illustrations.text")],
    widths: [ILLUSTRATION, ALL_TEXTS - ILLUSTRATION],
    rows: codes.flatMap((row) =>
      row.code.illustrations.map(({ title }) => ({
        ...row,
        texts: [title, shownText(illustrationText(row.code, title), MOST_IN_REFERENCE)],
      })),
    ),
  };
}

/** In points, of a row with these texts. */
function heightOf(name: string, texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, column) => countLines(text, widths[column], { size: FONT_SIZE }));
  const ofTitle = countLines(name, REFERENCE_TITLE_WIDTH, { size: FONT_SIZE });
  return Math.min(TALLEST_ROW, heightOfLines(Math.max(2, ofTitle, ...lines), FONT_SIZE));
}

/** The titles of value codes repeat in frameworks whose key areas have the same ones. */
function nameOf({ title }: ValueCode, keyArea: KeyArea): string {
  return title === keyArea.title ? title : `${title}\n${keyArea.title}`;
}
