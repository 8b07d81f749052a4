/**
 * Finds value codes whose row was deleted, duplicated or lost its id, and rows without a value
 * code.
 */
import { area, relativeAddress } from "../plan/address";
import { themeNames } from "../plan/names";
import { themeLayout } from "../sheets/theme/themeLayout";
import { allValueCodes } from "../../framework/framework";
import { isCarriedForward } from "../../assessment/carried/isCarried";
import { excelTrim } from "../../assessment/excelText";
import {
  BUILT_AGAIN,
  placeIn,
  quoted,
  toDecide,
  toRepair,
  type Examination,
  type Found,
} from "./examination";
import { inputColumns } from "./plannedCells";
import { contentAt } from "./sheetGrid";
import { unplacedRow } from "./unplacedRow";
import { codeTitle, themeSheets, type ThemeSheet } from "./themeSheets";

/** Findings in the rows of the themes' tables. */
export function findRows(examination: Examination): readonly Found[] {
  return themeSheets(examination).flatMap((one) => [
    ...findMissing(examination, one),
    ...findExtra(examination, one),
  ]);
}

function findMissing(
  { context, read }: Examination,
  { theme, number, sheet }: ThemeSheet,
): Found[] {
  const { framework } = context;
  const { plan, map, grid, name } = sheet;
  const ids = plan.names.find((one) => one.name === themeNames(number).ids);
  const layout = themeLayout(framework, theme, isCarriedForward(context.assessment));
  const column = ids && map.columns.get(ids.area.column);
  if (ids === undefined || column === undefined) return [];
  return layout.valueCodes.flatMap((code, index): Found[] => {
    const row = map.rows.get(ids.area.row + index);
    const finding = {
      id: `valueCodeMissing ${code.id}`,
      kind: "valueCodeMissing",
      valueCodeId: code.id,
    } as const;
    if (row === undefined) {
      return [
        toRepair(
          {
            ...finding,
            message: `The row of ${code.ref} ${code.title} was deleted from ${quoted(name)}, with its answer.`,
            remedy: `The row is restored, but empty. ${BUILT_AGAIN}`,
          },
          [{ kind: "rebuild" }],
        ),
      ];
    }
    const present = contentAt(grid, row, column);
    if (present === code.id) return [];
    const place = placeIn(sheet, relativeAddress(area(row, map.columns.get(layout.ref) ?? 0)));
    // What stayed beside the id of another row must not count for this one.
    const isOthers =
      allValueCodes(framework).some(({ id }) => id === present) &&
      read.problems.some(({ kind, valueCode }) => kind === "misaligned" && valueCode === code.id);
    if (isOthers) {
      return [
        toDecide({
          ...finding,
          message: `The row of ${code.ref} ${code.title} has the hidden id of another row, and its flag may belong to that row.`,
          remedy: "Note the flag elsewhere and clear it. Then check again to have the id repaired.",
          ...place,
        }),
      ];
    }
    return [
      toRepair(
        {
          ...finding,
          message: `The row of ${code.ref} ${code.title} is no longer known: its hidden id was overwritten.`,
          remedy: "The id is restored, and the answer in the row counts again.",
          ...place,
        },
        [
          {
            kind: "cells",
            sheet: name,
            cells: [{ row, column, content: code.id, numberFormat: "General" }],
          },
        ],
      ),
    ];
  });
}

function findExtra({ context, read }: Examination, { theme, sheet }: ThemeSheet): Found[] {
  const { framework } = context;
  const { plan, map, grid, name } = sheet;
  const { body } = map;
  const layout = themeLayout(framework, theme, isCarriedForward(context.assessment));
  const idColumn = map.columns.get(layout.id);
  const levelColumn = map.columns.get(layout.level);
  if (body === undefined || idColumn === undefined) return [];
  const rowsOf = new Map([...map.rows].map(([planned, present]) => [present, planned] as const));
  const ours = new Set(layout.valueCodes.map(({ id }) => id));
  const inputs = [...inputColumns(plan)].flatMap((column) => map.columns.get(column) ?? []);
  const found: Found[] = [];
  for (let row = body.present.first; row <= body.present.last; row += 1) {
    if (rowsOf.has(row)) continue;
    const id = excelTrim(contentAt(grid, row, idColumn));
    const typed = inputs.some((column) => excelTrim(contentAt(grid, row, column)) !== "");
    if (id === "" && !typed) continue;
    // It may be of one value code or another: findProblems says which.
    if (ours.has(id) && read.problems.some((one) => unplacedRow(one, name) === row)) continue;
    const place = placeIn(sheet, relativeAddress(area(row, levelColumn ?? 0)));
    if (ours.has(id)) {
      found.push(
        toDecide({
          id: `valueCodeTwice ${id} ${row}`,
          kind: "valueCodeTwice",
          message: `${codeTitle(framework, id) ?? id} is in two rows of ${quoted(name)}. Only the first counts.`,
          remedy: "Compare the two rows, keep the right answer and delete the other row.",
          valueCodeId: id,
          ...place,
        }),
      );
      continue;
    }
    found.push(
      toDecide({
        id: `unknownRow ${plan.key} ${row}`,
        kind: "unknownRow",
        message: `Row ${row + 1} of ${quoted(name)} belongs to no value code, so nothing in it counts.`,
        remedy: typed
          ? "Move its answer to the row where it belongs, then delete this row."
          : "Delete the row if nobody needs it.",
        ...place,
      }),
    );
  }
  return found;
}
