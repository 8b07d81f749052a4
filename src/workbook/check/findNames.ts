/** Defined names, and the action plan's table, by which everything is found again. */
import { area, relativeAddress, sheetReference, type Area } from "../address";
import { ACTION_HEADINGS } from "../actionPlan/planActionPlanSheet";
import type { NamePlan } from "../plan";
import { ACTION_PLAN, DATA } from "../sheetKeys";
import { freeTableName, NAMES, TABLES } from "../names";
import {
  BUILT_AGAIN,
  counted,
  placeIn,
  quoted,
  toDecide,
  toRepair,
  type Examination,
  type Fix,
  type Found,
  type PresentSheet,
} from "./examination";
import { contentAt } from "./sheetGrid";
import { movedArea } from "./sheetMap";

/** The names of one sheet that are gone or lead elsewhere. */
export function findNames(sheet: PresentSheet): readonly Found[] {
  const { plan, map, name } = sheet;
  const lost = plan.names.filter((one) => !leadsThere(sheet, one));
  if (lost.length === 0) return [];
  const fixes = lost.map((one): Fix => {
    const to = movedArea(map, one.area);
    return to === undefined
      ? { kind: "rebuild" }
      : { kind: "name", name: one.name, reference: `=${sheetReference(name, to)}` };
  });
  const again = fixes.some(({ kind }) => kind === "rebuild");
  return [
    toRepair(
      {
        id: `nameMissing ${plan.key}`,
        kind: "nameMissing",
        message: `${counted(lost.length, "defined name is", "defined names are")} gone or changed: ${quoted(name)} (${listed(lost)}).`,
        remedy: again
          ? BUILT_AGAIN
          : "Put back, so that links, lists and the pane find their cells again.",
        ...placeIn(sheet, "A1"),
      },
      fixes,
    ),
  ];
}

/** A single cell may have been sorted to another place; columns have to be whole and in step. */
function leadsThere(
  { plan, map, names }: PresentSheet,
  { name, area: planned }: NamePlan,
): boolean {
  const present = names.get(name);
  if (present === undefined) return false;
  if (planned.rows === 1 || name === NAMES.frameworkText) return true;
  const wanted = movedArea(map, planned);
  // Lines that are gone are told by themselves.
  if (wanted === undefined) return true;
  return plan.key === DATA || map.body !== undefined ? sameArea(present, wanted) : true;
}

function sameArea(one: Area, other: Area): boolean {
  return relativeAddress(one) === relativeAddress(other);
}

function listed(names: readonly NamePlan[]): string {
  const first = names.slice(0, 3).map(({ name }) => name);
  return first.join(", ") + (names.length > 3 ? ", \u2026" : "");
}

/** The action plan's table, without which its rows are not read. */
export function findActionTable({ sheets, actionTable, found }: Examination): readonly Found[] {
  const sheet = sheets.find(({ plan }) => plan.key === ACTION_PLAN);
  if (sheet === undefined || actionTable !== undefined) return [];
  const table = tableOn(sheet);
  const finding = {
    id: `nameMissing ${ACTION_PLAN} table`,
    kind: "nameMissing",
    message: `${quoted(sheet.name)} is no table any more, so its actions are not read.`,
    ...placeIn(sheet, table === undefined ? "A1" : relativeAddress(table)),
  } as const;
  if (table === undefined) {
    return [
      toDecide({
        ...finding,
        remedy: "Undo the change, or copy your actions elsewhere and delete the sheet.",
      }),
    ];
  }
  return [
    toRepair({ ...finding, remedy: "Its rows are made a table again. Nothing in them changes." }, [
      {
        kind: "table",
        sheet: sheet.name,
        name: freeTableName(TABLES.actions, found.ownTables),
        area: table,
      },
    ]),
  ];
}

/** The row with most of our headings, and all that stands below it. */
function tableOn({ grid }: PresentSheet): Area | undefined {
  const headings: readonly unknown[] = ACTION_HEADINGS;
  for (const [down, row] of grid.formulas.entries()) {
    const ours = row.flatMap((content, across) => (headings.includes(content) ? [across] : []));
    if (ours.length * 2 <= headings.length) continue;
    const [first, last] = [ours[0], ours[ours.length - 1]];
    // A table needs a heading in every column.
    const whole = row.slice(first, last + 1).every((content) => String(content ?? "") !== "");
    if (!whole) return undefined;
    const top = grid.row + down;
    let bottom = grid.row + grid.formulas.length - 1;
    const isEmpty = (at: number): boolean =>
      row.every((_, across) => contentAt(grid, at, grid.column + across) === "");
    while (bottom > top + 1 && isEmpty(bottom)) bottom -= 1;
    return area(top, grid.column + first, Math.max(2, bottom - top + 1), last - first + 1);
  }
  return undefined;
}
