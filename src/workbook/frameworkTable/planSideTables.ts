/** Plans the sheets for criteria and earlier versions beside a framework's table. */
import { allValueCodes, type Framework } from "../../framework/framework";
import { area } from "../plan/address";
import type { SheetPlan, ValidationPlan } from "../plan/SheetPlan";
import { FIRST_ROW, planTableSheet } from "./planTableSheet";
import { SIDE_HEADINGS, type SideColumn } from "./sideTable";
import { tableText } from "./text/tableText";

const CRITERIA = ["ref", "level", "needs", "criterion", "criterionId"] as const;
const CRITERIA_WIDTHS: Readonly<Record<(typeof CRITERIA)[number], number>> = {
  ...{ ref: 90, level: 120, needs: 70, criterion: 420, criterionId: 200 },
};
const EARLIER = ["version", "before", "now"] as const;

/** The criteria, one a row; none for a framework without any, unless there are rows to type in. */
export function planCriteria(
  framework: Framework,
  name: string,
  table: string,
  emptyRows: number,
): readonly SheetPlan[] {
  const rows = allValueCodes(framework).flatMap(({ ref, criteria = [] }) =>
    criteria.flatMap(({ level, needs, items }) => {
      const label = framework.levels.find(({ value }) => value === level)?.label ?? "";
      return items.map(({ id, text }) => [ref, label, needs, text, id]);
    }),
  );
  const count = rows.length + emptyRows;
  if (count === 0) return [];
  // Ids are made from the words: whoever starts with an empty table needs none.
  const columns = CRITERIA.filter((column) => rows.length > 0 || column !== "criterionId");
  return [
    planTableSheet({
      name,
      table,
      lines: [tableText("criteria.title"), tableText("criteria.line")],
      headings: columns.map((column) => SIDE_HEADINGS.criteria[column][0]),
      widths: columns.map((column) => CRITERIA_WIDTHS[column]),
      rows,
      emptyRows,
      frozenColumns: 1,
      validations: columns.map((column, index) =>
        criteriaValidation(column, area(FIRST_ROW, index, count)),
      ),
    }),
  ];
}

function criteriaValidation(
  column: SideColumn<"criteria"> & (typeof CRITERIA)[number],
  of: ValidationPlan["area"],
): ValidationPlan {
  const title = SIDE_HEADINGS.criteria[column][0];
  const message = tableText(`prompt.criteria.${column}`);
  return {
    area: of,
    rule: column === "needs" ? { kind: "list", source: "all,any" } : { kind: "anything" },
    prompt: { title, message },
    alert: { title, message, style: column === "needs" ? "Warning" : "Information" },
  };
}

/** What became of the value codes of earlier versions, one a row; none if there are no such versions. */
export function planEarlier(
  { supersedes = [] }: Framework,
  name: string,
  table: string,
): readonly SheetPlan[] {
  if (supersedes.length === 0) return [];
  const rows = supersedes.flatMap(({ version, places }) => [
    ...(places.size === 0 ? [[version, "", ""]] : []),
    ...[...places].map(([before, now]) => [version, before, now.join("\n")]),
  ]);
  return [
    planTableSheet({
      name,
      table,
      lines: [tableText("earlier.title"), tableText("earlier.line")],
      headings: EARLIER.map((column) => SIDE_HEADINGS.earlier[column][0]),
      widths: [120, 300, 300],
      rows,
      emptyRows: 0,
      frozenColumns: 1,
      validations: [],
    }),
  ];
}
