/**
 * The Key areas sheet: what each key area means, in the framework's words, linked from every theme
 * sheet.
 */
import { MOST_IN_REFERENCE, shownText } from "../../plan/longTexts";
import { NAMES, TABLES } from "../../plan/names";
import { KEY_AREAS } from "../../plan/sheetKeys";
import type { SheetPlan } from "../../plan/SheetPlan";
import { countLines, heightOfLines } from "../../plan/textMeasure";
import { sheetText } from "../../plan/text/sheetText";
import type { PlanContext } from "../planContext";
import { paragraphsText } from "../paragraphsText";
import { planReferenceSheet } from "../planReferenceSheet";
import { allKeyAreas, type KeyArea } from "../../../framework/framework";

const TALLEST = 175;
const STEP = 10;
const WIDEST = 600;
const MOST_WIDENED = 2;

interface TextColumn {
  readonly heading: string;
  /** In pixels, before the sheet is widened for long texts. */
  readonly width: number;
  readonly textOf: (keyArea: KeyArea) => string;
}

const TEXT_COLUMNS: readonly TextColumn[] = [
  {
    heading: sheetText("keyAreas.definition"),
    width: 290,
    textOf: ({ definition }) => shown(paragraphsText(definition)),
  },
  {
    heading: sheetText("keyAreas.whatItIs"),
    width: 290,
    textOf: ({ whatItIs }) => shown(paragraphsText([whatItIs])),
  },
  {
    heading: sheetText("keyAreas.whyImportant"),
    width: 270,
    textOf: ({ whyImportant }) => shown(paragraphsText([whyImportant])),
  },
];

function shown(text: string): string {
  return shownText(text, MOST_IN_REFERENCE);
}

/** Plans the Key areas sheet, with a column for each kind of text that the framework has. */
export function planKeyAreasSheet(context: PlanContext): SheetPlan {
  const keyAreas = allKeyAreas(context.framework);
  const used = filled(
    TEXT_COLUMNS.filter(({ textOf }) => keyAreas.some((one) => textOf(one) !== "")),
  );
  const texts = keyAreas.map((one) => used.map(({ textOf }) => textOf(one)));
  const linesAt = (extra: number): readonly number[] =>
    texts.map((row) =>
      Math.max(
        2,
        ...row.map((text, column) => countLines(text, used[column].width + extra, { size: 10 })),
      ),
    );
  let extra = 0;
  while (heightOfLines(Math.max(...linesAt(extra)), 10) > TALLEST && extra < WIDEST) extra += STEP;
  const heights = linesAt(extra).map((lines) => heightOfLines(lines, 10));
  return planReferenceSheet(context, {
    key: KEY_AREAS,
    title: sheetText("keyAreas.title"),
    about: sheetText("keyAreas.about"),
    titleHeading: sheetText("keyAreas.keyArea"),
    boldTitles: true,
    textHeadings: used.map(({ heading }) => heading),
    widths: used.map(({ width }) => width + extra),
    rows: keyAreas.map(({ ref, title }, index) => ({
      ref,
      number: index + 1,
      title,
      texts: texts[index],
      height: heights[index],
    })),
    table: TABLES.keyAreas,
    ownName: NAMES.keyAreas,
  });
}

/** Where a framework lacks some of the texts, the others have their room, up to what is easily read. */
function filled(used: readonly TextColumn[]): readonly TextColumn[] {
  const widthOf = (columns: readonly TextColumn[]): number =>
    columns.reduce((sum, { width }) => sum + width, 0);
  const factor = Math.min(MOST_WIDENED, widthOf(TEXT_COLUMNS) / widthOf(used));
  return used.map((column) => ({ ...column, width: Math.round(column.width * factor) }));
}
