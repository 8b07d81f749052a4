/** The sheet Long texts: what other sheets show only the beginning of, in as many rows as it takes. */
import { NAMES, TABLES } from "../../plan/names";
import { longTextsOf, type LongText, type LongTextPart } from "../../plan/longTextsOf";
import { LONG_TEXTS } from "../../plan/sheetKeys";
import type { SheetPlan } from "../../plan/SheetPlan";
import { splitText } from "../../plan/splitText";
import { countLines, heightOfLines } from "../../plan/textMeasure";
import { sheetText } from "../../plan/text/sheetText";
import type { PlanContext } from "../planContext";
import { planReferenceSheet, REFERENCE_TITLE_WIDTH } from "../planReferenceSheet";
import { allKeyAreas } from "../../../framework/framework";

/** In pixels. */
const PART = 140;
const TEXT = 690;
const FONT = { size: 10 };
/** In the tallest row that can be seen in full. */
const MOST_LINES = 26;

/** Plans the sheet. */
export function planLongTextsSheet(context: PlanContext): SheetPlan {
  const keyAreas = allKeyAreas(context.framework);
  return planReferenceSheet(context, {
    key: LONG_TEXTS,
    title: sheetText("longTexts.title"),
    about: sheetText("longTexts.line"),
    titleHeading: sheetText("longTexts.of"),
    boldTitles: false,
    textHeadings: [sheetText("longTexts.part"), sheetText("longTexts.text")],
    widths: [PART, TEXT],
    rows: longTextsOf(context.framework).flatMap((one, index) => {
      const { code, keyArea } = one;
      const { ref, title } = code ?? keyArea;
      const number = keyAreas.indexOf(keyArea) + 1;
      return stretches(one).map((text, part) => {
        const name = part === 0 ? title : sheetText("longTexts.continued", { title });
        const texts = [partName(one.part), text];
        const lines = [
          countLines(name, REFERENCE_TITLE_WIDTH, FONT),
          ...texts.map((words, column) => countLines(words, [PART, TEXT][column], FONT)),
        ];
        return {
          ref,
          number,
          title: name,
          texts,
          height: heightOfLines(Math.max(2, ...lines), FONT.size),
          startsGroup: part === 0 && index > 0,
        };
      });
    }),
    table: TABLES.longTexts,
    ownName: NAMES.longTexts,
  });
}

/** The text in parts that a row shows. */
function stretches({ text }: LongText): readonly string[] {
  return splitText(text, TEXT, MOST_LINES, FONT).map(({ start, end }) => text.slice(start, end));
}

function partName(part: LongTextPart): string {
  switch (part.kind) {
    case "statement":
    case "illustration":
      return part.name;
    case "description":
      return sheetText("longTexts.description");
    case "definition":
      return sheetText("keyAreas.definition");
    case "whatItIs":
      return sheetText("keyAreas.whatItIs");
    case "whyImportant":
      return sheetText("keyAreas.whyImportant");
  }
}
