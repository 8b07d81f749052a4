/** Checks that building again will find everything that people typed on the themes' sheets. */
import { themeNames } from "../plan/names";
import { NOT_ASSESSED } from "../../assessment/assessment";
import { excelTrim } from "../../assessment/excelText";
import type { Examination } from "./examination";
import { contentAt } from "./sheetGrid";
import { themeSheets, type ThemeSheet } from "./themeSheets";

/** True if every cell with something typed in it is read as its value code's. */
export function sameAnswers(examination: Examination): boolean {
  return themeSheets(examination).every((one) => rowsAreRead(examination, one));
}

function rowsAreRead({ read }: Examination, { theme, number, sheet }: ThemeSheet): boolean {
  const { plan, map, grid, names } = sheet;
  const { entries, comments, evidence, flags, targets, lastTime, ids } = themeNames(number);
  const columns = plan.names.filter(({ name }) =>
    [entries, comments, evidence, flags, targets, lastTime].includes(name),
  );
  const first = plan.names.find(({ name }) => name === ids)?.area.row ?? 0;
  const codes = theme.keyAreas.flatMap(({ valueCodes }) => valueCodes);
  return codes.every((code, index) => {
    const row = map.rows.get(first + index);
    if (row === undefined) return true;
    const response = read.assessment.responses.get(code.id);
    const entry = response?.entry ?? NOT_ASSESSED;
    return columns.every(({ name, area }) => {
      const column = map.columns.get(area.column);
      // A deleted column holds nothing, and an older workbook does not have all columns.
      if (column === undefined) return true;
      const content = excelTrim(contentAt(grid, row, column));
      if (content === "") return true;
      // With departments, the levels are formulas of ours, which show what Departments holds.
      const isOurs = read.assessment.departments !== undefined && content.startsWith("=");
      if (name === entries && isOurs) return true;
      if (!names.has(name)) return false;
      if (name === entries) return entry.kind !== "notAssessed";
      if (name === comments) return (response?.comment ?? "") !== "";
      if (name === evidence) return (response?.evidence ?? "") !== "";
      if (name === targets) return (read.asTyped.valueCodeTargets.get(code.id) ?? "") !== "";
      if (name === lastTime) return response?.lastTime !== undefined;
      return (response?.flag ?? "") !== "";
    });
  });
}
