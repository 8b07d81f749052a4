/** The cells of the sheet Criteria. */
import { isOwnKeyArea, allValueCodes } from "../../../framework/framework";
import { isCarriedForward } from "../../../assessment/carried/isCarried";
import { columnLetters, sheetReference, textLiteral } from "../../plan/address";
import { linkFormula } from "../../plan/formulas";
import { metWord, MET_WORDS } from "../../plan/criterionKey";
import { keyAreaName } from "../../plan/names";
import { themeSheetKey } from "../../plan/sheetKeys";
import type { CellContent } from "../../plan/SheetPlan";
import { sheetText } from "../../plan/text/sheetText";
import type { PlanContext } from "../planContext";
import { themeColumn, themeLayout } from "../theme/themeLayout";
import {
  CRITERIA_COLUMNS,
  CRITERIA_FIRST_ROW,
  type CriteriaColumn,
  type CriteriaRow,
} from "./criteriaLayout";
import { differsFormula, indicatedOn, levelKeyOf, NONE_INDICATED } from "./indicatedFormula";

/** A criterion's row, in the order of the columns. */
export function criteriaRowCells(
  context: PlanContext,
  row: CriteriaRow,
  index: number,
): readonly CellContent[] {
  const { framework, data, onData } = context;
  const { keyArea, theme, number, code, of, criterion, key } = row;
  const place = allValueCodes(framework).findIndex(({ id }) => id === code.id);
  const chosen = onData(data.valueCode("label", place, 1));
  const chosenNumber = onData(data.valueCode("number", place, 1));
  const indicated = indicatedOn(context, code);
  const met = `$${columnLetters(CRITERIA_COLUMNS.indexOf("met"))}${CRITERIA_FIRST_ROW + index + 1}`;
  const cells: Readonly<Record<CriteriaColumn, CellContent>> = {
    ref: { formula: linkFormula(keyAreaName(number), code.ref) },
    key,
    keyArea: isOwnKeyArea(theme) ? theme.title : keyArea.title,
    valueCode: code.title,
    level: framework.levels.find(({ value }) => value === of.level)?.label ?? "",
    criterion: criterion.text,
    needs: neededText(of),
    met: metCell(context, row),
    indicated: {
      formula:
        `=IFERROR(IF(${indicated}="","",IF(${indicated}="${NONE_INDICATED}",` +
        `${textLiteral(sheetText("criteria.none"))},` +
        `INDEX(${onData(data.labels)},${indicated}-${framework.levels[0].value}+1))),"")`,
    },
    chosen: { formula: `=IFERROR(${chosen},"")` },
    note: {
      formula:
        `=IF(${differsFormula(chosenNumber, indicated)},` +
        `IF(${commentOf(context, row, place)}="",${textLiteral(sheetText("criteria.sayWhy"))},` +
        `${textLiteral(sheetText("criteria.saidWhy"))}),"")`,
    },
    levelKey: levelKeyOf(code.id, of.level),
    counts: {
      formula:
        `=IFERROR(IF(ISLOGICAL(${met}),"",IF(TRIM(${met})="${MET_WORDS.met}",1,` +
        `IF(TRIM(${met})="${MET_WORDS.notMet}",0,""))),"")`,
    },
  };
  return CRITERIA_COLUMNS.map((column) => cells[column]);
}

function neededText({ needs, items }: CriteriaRow["of"]): string {
  if (items.length === 1) return sheetText("criteria.this");
  return sheetText(needs === "all" ? "criteria.all" : "criteria.any", {
    count: String(items.length),
  });
}

/** Yes or No, or what was typed instead. */
function metCell({ assessment, asTyped }: PlanContext, row: CriteriaRow): CellContent {
  const isMet = assessment.responses.get(row.code.id)?.criteria?.get(row.criterion.id);
  const text = isMet === undefined ? (asTyped.criteria?.get(row.key) ?? "") : metWord(isMet);
  return text === "" ? null : text;
}

/** Part of a formula: the comment on the value code's row, without spaces at its ends. */
function commentOf(
  { framework, assessment, data, onData, sheetName }: PlanContext,
  { theme }: CriteriaRow,
  place: number,
): string {
  const layout = themeLayout(framework, theme, isCarriedForward(assessment));
  const comments = sheetReference(
    sheetName(themeSheetKey(theme)),
    themeColumn(layout, layout.comment),
  );
  const at = onData(data.valueCode("position", place, 1));
  return `IFERROR(IF(${at}=0,"",TRIM(INDEX(${comments},${at}))),"error")`;
}
