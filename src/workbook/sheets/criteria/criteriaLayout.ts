/** Columns and rows of the sheet Criteria: one row for each criterion, in the framework's order. */
import { area, sheetReference, type Area } from "../../plan/address";
import { CRITERIA } from "../../plan/sheetKeys";
import type { PlanContext } from "../planContext";
import { criterionKey } from "../../plan/criterionKey";
import type {
  Criterion,
  Framework,
  KeyArea,
  LevelCriteria,
  Theme,
  ValueCode,
} from "../../../framework/framework";

export const CRITERIA_HEADER_ROW = 2;
export const CRITERIA_FIRST_ROW = 3;

/** Headings by column, by which the sheet is also read back. */
export const CRITERIA_HEADINGS = {
  ref: "Ref",
  /** Hidden beside Ref, so that whoever sorts or moves the visible columns takes it along. */
  key: "id of criterion",
  keyArea: "Key area",
  valueCode: "Value code",
  level: "Level",
  criterion: "Criterion",
  needs: "Needed",
  met: "Met?",
  indicated: "Indicated",
  chosen: "Level chosen",
  note: "Where they differ",
  /** Hidden: the value code and level that it is of, and 1 or 0 where it is answered. */
  levelKey: "id of level",
  counts: "Met, as number",
} as const;

export type CriteriaColumn = keyof typeof CRITERIA_HEADINGS;

export const CRITERIA_COLUMNS = Object.keys(CRITERIA_HEADINGS) as readonly CriteriaColumn[];

/** The last column that is printed. */
export const LAST_PRINTED: CriteriaColumn = "note";

/** A criterion with everything that it is part of. */
export interface CriteriaRow {
  readonly theme: Theme;
  readonly keyArea: KeyArea;
  /** Number of the key area, from 1. */
  readonly number: number;
  readonly code: ValueCode;
  readonly of: LevelCriteria;
  readonly criterion: Criterion;
  readonly key: string;
}

/** The rows, in the framework's order. */
export function criteriaRows({ themes }: Framework): readonly CriteriaRow[] {
  const keyAreas = themes.flatMap((theme) => theme.keyAreas.map((keyArea) => ({ theme, keyArea })));
  return keyAreas.flatMap(({ theme, keyArea }, index) =>
    keyArea.valueCodes.flatMap((code) =>
      (code.criteria ?? []).flatMap((of) =>
        of.items.map((criterion) => ({
          ...{ theme, keyArea, number: index + 1, code, of, criterion },
          key: criterionKey(code.id, criterion.id),
        })),
      ),
    ),
  );
}

/** The cells of a column below its heading. */
export function criteriaCells(framework: Framework, column: CriteriaColumn): Area {
  return area(CRITERIA_FIRST_ROW, CRITERIA_COLUMNS.indexOf(column), criteriaRows(framework).length);
}

/** The same for formulas on other sheets. */
export function onCriteria({ framework, sheetName }: PlanContext, column: CriteriaColumn): string {
  return sheetReference(sheetName(CRITERIA), criteriaCells(framework, column));
}
