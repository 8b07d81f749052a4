/** The block of key areas on the sheet Departments: the lowest level that each department gave. */
import { refsKeptAsText } from "../../../assessment/refsKeptAsText";
import { allKeyAreas, type KeyArea, type ValueCode } from "../../../framework/framework";
import { absoluteAddress, columnLetters, textLiteral, type Area } from "../../plan/address";
import type { CellContent } from "../../plan/SheetPlan";
import type { PlanContext } from "../planContext";
import {
  DEPARTMENT_COLUMNS,
  DEPARTMENT_HEADINGS,
  type DepartmentColumn,
} from "./departmentHeadings";
import { departmentHeads } from "./departmentHeads";
import {
  DEPARTMENT_FIRST_ROW,
  departmentCells,
  departmentColumn,
  departmentLayout,
} from "./departmentLayout";

/** More than any level: turns the lowest level into the highest number. */
export const ABOVE_ALL = 1000;

/** Rows of a key area whose value codes have the same levels to choose from. */
interface RowList {
  readonly key: string;
  readonly entryTexts: Area;
  readonly entryValues: Area;
}

/** What COUNTIFS finds a row by, for each value code's id. */
export function rowKeys(context: PlanContext): ReadonlyMap<string, string> {
  return new Map(
    allKeyAreas(context.framework).flatMap((keyArea) =>
      keyArea.valueCodes.map((code) => [code.id, rowList(context, keyArea, code).key] as const),
    ),
  );
}

function rowLists(context: PlanContext, keyArea: KeyArea): readonly RowList[] {
  const lists = keyArea.valueCodes.map((code) => rowList(context, keyArea, code));
  return [...new Map(lists.map((list) => [list.key, list])).values()];
}

/** A text that Excel takes for no number or date: of 1.1 and 1.10, which are the same number, not the ref. */
function rowList({ framework, data }: PlanContext, { ref }: KeyArea, code: ValueCode): RowList {
  const { entryTexts, entryValues, scaleName } = data.answers(code);
  if (entryTexts !== data.entryTexts) {
    return { key: `${scaleName} ${ref}`, entryTexts, entryValues };
  }
  const rows = framework.levels.length * 2;
  return {
    key: refsKeptAsText(framework) ? `ref ${ref}` : ref,
    entryTexts: { ...entryTexts, rows },
    entryValues: { ...entryValues, rows },
  };
}

/** The headings and rows of the key areas, in the columns of the table above. */
export function keyAreaCells(context: PlanContext): readonly (readonly CellContent[])[] {
  const { framework, data } = context;
  const layout = departmentLayout(context);
  const heads: Readonly<Partial<Record<DepartmentColumn, string>>> = {
    ref: DEPARTMENT_HEADINGS.ref,
    valueCode: DEPARTMENT_HEADINGS.keyArea,
    spread: DEPARTMENT_HEADINGS.spread,
    agreed: "Council",
    weakest: "Lowest",
    highest: DEPARTMENT_HEADINGS.highest,
  };
  const names = departmentHeads(layout).slice(layout.firstDepartment);
  const hasQuestion = framework.levels.some(({ label }) => label.includes("?"));
  const keyAreas = absoluteAddress(departmentCells(layout, "keyArea"));
  const rows = allKeyAreas(framework).map((keyArea, index): readonly CellContent[] => {
    const row = layout.keyAreaHeaderRow + 1 + index;
    const own = (column: DepartmentColumn): string =>
      `$${columnLetters(departmentColumn(column))}${row + 1}`;
    const last = columnLetters(layout.firstDepartment + layout.departmentCount - 1);
    const all = `$${columnLetters(layout.firstDepartment)}${row + 1}:$${last}${row + 1}`;
    const lists = rowLists(context, keyArea);
    const group = data.groups.indexOf(data.keyAreaGroups[index]);
    const cells: Readonly<Partial<Record<DepartmentColumn, CellContent>>> = {
      ref: keyArea.ref,
      valueCode: keyArea.title,
      spread: { formula: `=IF(${own("weakest")}="","",${own("highest")}-${own("weakest")})` },
      agreed: { formula: `=${context.onData(data.group("shown", group))}` },
      weakest: { formula: `=IF(COUNT(${all})=0,"",MIN(${all}))` },
      highest: { formula: `=IF(COUNT(${all})=0,"",MAX(${all}))` },
    };
    const ofDepartments = names.map((_, at): CellContent => {
      const column = columnLetters(layout.firstDepartment + at);
      const [top, bottom] = [DEPARTMENT_FIRST_ROW + 1, DEPARTMENT_FIRST_ROW + layout.rows];
      const cells = `${column}$${top}:${column}$${bottom}`;
      const lowest = lists.map(({ key, entryTexts, entryValues }) => {
        const exactly = context.onData(entryTexts);
        // COUNTIFS takes a question mark for any character.
        const texts = hasQuestion ? `SUBSTITUTE(${exactly},"?","~?")` : exactly;
        const counts = `COUNTIFS(${keyAreas},${key === keyArea.ref ? own("ref") : textLiteral(key)},${cells},${texts})>0`;
        return `SUMPRODUCT(MAX((${counts})*(${ABOVE_ALL}-${context.onData(entryValues)})))`;
      });
      const best = lowest.length === 1 ? lowest[0] : `MAX(${lowest.join(",")})`;
      return { formula: `=IFERROR(${ABOVE_ALL}-ROUND(1/(1/${best}),0),"")` };
    });
    return [...DEPARTMENT_COLUMNS.map((column) => cells[column] ?? null), ...ofDepartments];
  });
  return [[...DEPARTMENT_COLUMNS.map((column) => heads[column] ?? null), ...names], ...rows];
}
