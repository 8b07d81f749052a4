/** Built workbooks in which every answer is another, as cells whose marks say whose they are. */
import {
  NOT_ASSESSED,
  type CriteriaMet,
  type Response,
} from "../../../../src/assessment/assessment";
import { allValueCodes, type Framework, type Level } from "../../../../src/framework/framework";
import { readCells } from "../../../../src/workbook/file/readCells";
import { THEME_HEADINGS } from "../../../../src/workbook/sheets/theme/themeLayout";
import { isOffered } from "../../../../src/framework/offeredLevels";
import { valueCodeOf } from "../../../../src/framework/valueCodeOf";
import {
  makeTestFramework,
  makeUneven,
  withCriteria,
} from "../../../../src/framework/testFramework";
import { writeWorkbook } from "../../../../workbench/file/writeWorkbook";
import type { ExcelStandIn } from "../../../../workbench/bridge/openExcel";
import { buildInExcel } from "../../../tools/buildInExcel";
import type { EditedBook, MarkedCell, MarkedField } from "./editedBook";

/** As many levels as value codes and two more, for answers that somebody types later. */
export const DISTINCT = makeTestFramework({ levels: 10 });

/** The same titles in every key area and no description, so that a title alone says little. */
export const REPEATING: Framework = {
  ...DISTINCT,
  id: "test-repeating",
  themes: DISTINCT.themes.map((theme) => ({
    ...theme,
    keyAreas: theme.keyAreas.map((keyArea) => ({
      ...keyArea,
      valueCodes: keyArea.valueCodes.map((code, index) => ({
        ...code,
        title: ["Service", "Customer"][index],
        description: "",
      })),
    })),
  })),
};

/** Its answers were carried forward; every other one is still to be reviewed. */
export const CARRIED: Framework = { ...DISTINCT, id: "test-carried" };

/**
 * Levels that some value codes do not offer, "not applicable" for some, refs like numbers, and
 * criteria: all of it at once.
 */
export const COMBINED = withCriteria(makeUneven(DISTINCT));

/** The level of the order's number, else one that no other value code has. */
function levelFor(framework: Framework, id: string, index: number): Level {
  const { levels } = framework;
  const code = valueCodeOf(framework, id);
  const isFree = code === undefined || isOffered(levels[index].value, framework, code);
  return isFree ? levels[index] : levels[levels.length - 2];
}

/** Whether the criterion was ticked as met or not met; undefined for those that were not answered. */
function builtTick(number: number): boolean | undefined {
  return number % 3 === 2 ? undefined : number % 3 === 0;
}

/** Ticks as the workbook is built with, by the criterion's id. */
export function builtTicks(framework: Framework, id: string): CriteriaMet {
  const index = allValueCodes(framework).findIndex((code) => code.id === id);
  const items = (valueCodeOf(framework, id)?.criteria ?? []).flatMap((one) => one.items);
  return new Map(
    items.flatMap((criterion, number) => {
      const isMet = builtTick(index + number);
      return isMet === undefined ? [] : [[criterion.id, isMet] as const];
    }),
  );
}

/** True where a cell holds a level. */
export function isLevelField(field: MarkedField): boolean {
  return field === "level" || field === "target" || field === "lastTime";
}

/** The answer that the workbook is built with. */
export function builtAnswer(framework: Framework, id: string): Response {
  const index = allValueCodes(framework).findIndex((code) => code.id === id);
  const { levels } = framework;
  const isCarried = framework.id === CARRIED.id;
  const ticks = builtTicks(framework, id);
  return {
    entry:
      isCarried && index % 2 === 1
        ? NOT_ASSESSED
        : { kind: "level", value: levelFor(framework, id, index).value },
    ...(isCarried
      ? { lastTime: { kind: "level", value: levels[levels.length - 1 - index].value } as const }
      : {}),
    comment: `Comment on ${id}`,
    evidence: `Evidence of ${id}`,
    flag: `Review of ${id}`,
    ...(ticks.size === 0 ? {} : { criteria: ticks }),
  };
}

/** The target that it is built with. */
export function builtTarget(framework: Framework, id: string): Level {
  const index = allValueCodes(framework).findIndex((code) => code.id === id);
  return levelFor(framework, id, framework.levels.length - 1 - index);
}

/** The workbook, built in the stand-in. */
export function answeredExcel(framework: Framework): Promise<ExcelStandIn> {
  return buildInExcel(framework, {
    name: "all different",
    allowNotApplicable: false,
    responses: new Map(
      allValueCodes(framework).map(({ id }) => [id, builtAnswer(framework, id)] as const),
    ),
    valueCodeTargets: new Map(
      allValueCodes(framework).map(({ id }) => [id, builtTarget(framework, id).value] as const),
    ),
    ...(framework.id === CARRIED.id
      ? { carriedFrom: { file: "Last year.xlsx", date: "2025-03-12" } }
      : {}),
  });
}

const FIELD_OF: Readonly<Record<string, MarkedField>> = {
  [THEME_HEADINGS.id]: "id",
  [THEME_HEADINGS.ref]: "ref",
  [THEME_HEADINGS.valueCode]: "title",
  [THEME_HEADINGS.level]: "level",
  [THEME_HEADINGS.comment]: "comment",
  [THEME_HEADINGS.evidence]: "evidence",
  [THEME_HEADINGS.flag]: "flag",
  [THEME_HEADINGS.target]: "target",
  [THEME_HEADINGS.lastTime]: "lastTime",
};

/** The built workbook's cells, read from its file. */
export async function answeredBook(framework: Framework): Promise<EditedBook> {
  const excel = await answeredExcel(framework);
  const bytes = await writeWorkbook(excel.workbook());
  excel.close();
  const { sheets, names, ...others } = readCells(bytes);
  const ids = new Set(allValueCodes(framework).map(({ id }) => id));
  return {
    ...others,
    names: new Map(names),
    cleared: new Set(
      [...ids].flatMap((id) =>
        builtAnswer(framework, id).entry.kind === "notAssessed" ? [`${id}/level`] : [],
      ),
    ),
    shifted: false,
    traceless: false,
    sheets: sheets.map(({ rows, tables, ...sheet }) => {
      const headings = [...rows.values()].find((cells) =>
        [...cells.values()].some(
          (cell) => cell.kind === "value" && cell.value === THEME_HEADINGS.levelNumber,
        ),
      );
      const marked = [...rows].map(([row, cells]) => {
        const own = [...cells.values()].map((cell) => (cell.kind === "value" ? cell.value : ""));
        const code = headings && own.find((value) => ids.has(String(value)));
        const withMarks = [...cells].map(([column, cell]): [number, MarkedCell] => {
          const heading = headings?.get(column);
          const field = heading?.kind === "value" ? FIELD_OF[String(heading.value)] : undefined;
          return code === undefined || field === undefined
            ? [column, cell]
            : [column, { ...cell, mark: { code: String(code), field } }];
        });
        return [row, new Map(withMarks)] as const;
      });
      return { ...sheet, tables: [...tables], rows: new Map(marked) };
    }),
  };
}
