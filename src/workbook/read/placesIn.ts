/** The rows of value codes, from what was read. */
import { NAMES, themeNames } from "../plan/names";
import { HEATMAP } from "../plan/sheetKeys";
import type { Framework } from "../../framework/framework";
import type { WorkbookCells } from "../file/WorkbookCells";
import { areaOf, NAMED } from "./answers/answerColumns";
import type { FoundAssessment } from "./answers/assessmentIn";
import type { StartColumn } from "./answers/startCells";
import type { FoundAnswer } from "./answers/readRow";
import { knownCodes } from "./answers/knownCodes";
import type { OpenAssessment } from "./openAssessment";
import type { Places, ThemeRows } from "./places";
import { sheetIdOf } from "./sheets";

type Sheets = readonly Pick<Excel.Worksheet, "id" | "name">[];

/** The places of everything that can be written. */
export function placesIn({ found, book, names }: OpenAssessment, format: Places["format"]): Places {
  const { framework, details, responses, departments } = found.assessment;
  return {
    framework,
    allowNotApplicable: details.allowNotApplicable,
    format,
    ...rowPlaces(framework, found.answers, names, book.worksheets.items),
    heatmapSheetId: sheetIdOf(book.fixed, HEATMAP),
    responses,
    valueCodeTargets: found.asTyped.valueCodeTargets,
    hasDepartments: departments !== undefined,
    startColumns: namedColumns(found, names),
  };
}

/** The columns of Start whose name leads to the cells that were read. */
function namedColumns(
  { columnPlaces }: FoundAssessment,
  names: WorkbookCells["names"],
): ReadonlySet<StartColumn> {
  return new Set(
    [...columnPlaces].flatMap(([column, places]) => {
      const named = names.get(NAMES[column]);
      const leadsThere =
        named !== undefined &&
        places.every(
          ({ sheet, column: at, row }) =>
            sheet === named.sheet &&
            at === named.area.column &&
            row >= named.area.row &&
            row < named.area.row + named.area.rows,
        );
      return leadsThere ? [column] : [];
    }),
  );
}

/** The rows on each sheet, and the value codes whose cells are not certain to be theirs. */
export function rowPlaces(
  framework: Framework,
  answers: ReadonlyMap<string, FoundAnswer>,
  names: WorkbookCells["names"],
  sheets: Sheets,
): Pick<Places, "themes" | "uncertain"> {
  const { themeOf } = knownCodes(framework);
  const numbers = new Map([...themeOf].map(([{ id }, theme]) => [id, theme]));
  const groups = new Map<string, FoundAnswer[]>();
  for (const answer of answers.values()) {
    groups.set(answer.sheet, [...(groups.get(answer.sheet) ?? []), answer]);
  }
  return {
    themes: [...groups].flatMap(([name, group]): ThemeRows[] => {
      const sheetId = sheets.find((one) => one.name === name)?.id;
      if (sheetId === undefined) return [];
      return tablesOf(group).map((own) => {
        const theme = numbers.get(own[0].code.id) ?? 0;
        return rowsOf(own, theme, sheetId, names);
      });
    }),
    uncertain: new Set(
      [...answers.values()].flatMap(({ code, isAligned }) => (isAligned ? [] : [code.id])),
    ),
  };
}

/** The answers of each table on a sheet: a row that landed beside or below has its own columns. */
function tablesOf(group: readonly FoundAnswer[]): readonly (readonly FoundAnswer[])[] {
  const tables = new Map<FoundAnswer["columns"], FoundAnswer[]>();
  for (const answer of group) {
    tables.set(answer.columns, [...(tables.get(answer.columns) ?? []), answer]);
  }
  return [...tables.values()];
}

function rowsOf(
  answers: readonly FoundAnswer[],
  theme: number,
  sheetId: string,
  names: WorkbookCells["names"],
): ThemeRows {
  const [{ columns, sheet }] = answers;
  const rows = answers.map(({ row }) => row);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const ids = areaOf(names, sheet, themeNames(theme).ids);
  const isNamed =
    ids !== undefined &&
    ids.row <= top &&
    ids.row + ids.rows > bottom &&
    NAMED.every(([column, name]) => {
      const area = areaOf(names, sheet, themeNames(theme)[name]);
      if (!columns.has(column)) return area === undefined;
      return area?.row === ids.row && area.rows === ids.rows && area.column === columns.get(column);
    });
  const first = isNamed ? ids.row : top;
  const count = isNamed ? ids.rows : bottom - top + 1;
  const own = new Map(answers.map(({ row, code }) => [row, code.id]));
  return {
    theme,
    sheetId,
    firstRow: first,
    ids: Array.from({ length: count }, (_, index) => own.get(first + index) ?? ""),
    columns,
    by: isNamed ? "names" : "cells",
  };
}
