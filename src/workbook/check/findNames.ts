/**
 * Finds lost defined names and the lost action plan table, by which code finds everything again.
 */
import { relativeAddress, sheetReference, type Area } from "../plan/address";
import type { NamePlan } from "../plan/SheetPlan";
import { ACTION_PLAN, DATA } from "../plan/sheetKeys";
import { freeTableName, NAMES, TABLES } from "../plan/names";
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
import { movedArea } from "./movedPlaces";

/** Names of one sheet that were deleted or refer to another place. */
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
          : "Restored, so that links, lists and the pane find their cells again.",
        ...placeIn(sheet, "A1"),
      },
      fixes,
    ),
  ];
}

/** A single cell may have been sorted elsewhere; columns have to be complete and in line. */
function leadsThere(
  { plan, map, names }: PresentSheet,
  { name, area: planned }: NamePlan,
): boolean {
  const present = names.get(name);
  if (present === undefined) return false;
  if (planned.rows === 1 || name === NAMES.frameworkText) return true;
  const wanted = movedArea(map, planned);
  // Deleted rows and columns are reported separately.
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
export function findActionTable(examination: Examination): readonly Found[] {
  const { sheets, actionRange: table, read, found } = examination;
  const sheet = sheets.find(({ plan }) => plan.key === ACTION_PLAN);
  if (sheet === undefined || read.actionsTable !== undefined) return [];
  const finding = {
    id: `nameMissing ${ACTION_PLAN} table`,
    kind: "nameMissing",
    message: `${quoted(sheet.name)} is not a table any more, so its actions are not read.`,
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
