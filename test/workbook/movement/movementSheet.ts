/** Reads the sheet Movement as people see it, and what it should say. */
import type { Assessment } from "../../../src/assessment/assessment";
import { movementsOf } from "../../../src/assessment/movement/earlierAssessments";
import { formatDate } from "../../../src/text/formatDate";
import type {
  GroupMovement,
  Movement,
  ValueCodeMovement,
} from "../../../src/assessment/movement/movement";
import { headlineOf, shownLevelOf } from "../../../src/assessment/shownLevel";
import { isOwnKeyArea, type Framework } from "../../../src/framework/framework";
import { offeredLevels } from "../../../src/framework/offeredLevels";
import { changeText, groupChangeText } from "../../../src/workbook/plan/text/changeText";
import { shownLevelText } from "../../../src/workbook/plan/text/shownLevelText";
import type { WorkbookState } from "../../../workbench/excel/state";
import { sheetNamed } from "../../tools/buildInExcel";

const FIRST_ROW = 4;
const COLUMNS = 7;

/** The visible cells below the headings. */
export function shownRows(workbook: WorkbookState): readonly (readonly string[])[] {
  const { cells } = sheetNamed(workbook, "Movement");
  // Below a blank row are the charts.
  let last = FIRST_ROW;
  while ((cells.get(last)?.get(1)?.value ?? "") !== "") last += 1;
  return Array.from({ length: last - FIRST_ROW }, (_, index) =>
    Array.from({ length: COLUMNS }, (_none, column) =>
      String(cells.get(FIRST_ROW + index)?.get(column)?.value ?? ""),
    ),
  ).filter((row) => row.some((cell) => cell !== ""));
}

/** The rows that `compareAssessments` asks for. */
export function expectedRows(assessment: Assessment): readonly (readonly string[])[] {
  const [found, ...older] = movementsOf(assessment);
  if (found === undefined) return [];
  const { movement, earlier } = found;
  const linesOf = (
    of: (one: Movement) => GroupMovement | undefined,
    kind?: "whole",
  ): readonly (readonly string[])[] =>
    older.map(({ earlier: { file, details, fingerprint, framework: theirs }, movement: since }) => {
      const group = of(since);
      if (group === undefined) throw new Error("The group is not there.");
      const [then, now, change] = groupCells(group, [assessment.framework, theirs], kind);
      const facts = `${file}, ${details.status === "final" ? "Final" : "Draft"}. Fingerprint ${fingerprint}.`;
      const name = `Since ${formatDate(details.date)}`;
      return ["", name, then, now, change, kind === "whole" ? facts : "", ""];
    });
  const themeIn = ({ themes: all }: Movement, id: string) => all.find((one) => one.id === id);
  const { framework } = assessment;
  const { overall, themes, gone } = movement;
  return [
    ["", "The council", ...groupCells(overall, [framework, earlier.framework], "whole")],
    ...linesOf((one) => one.overall, "whole"),
    ...themes.flatMap((theme, index) => {
      const rows = theme.keyAreas.flatMap((keyArea) => [
        [keyArea.ref, keyArea.title, ...groupCells(keyArea, [framework, earlier.framework])],
        ...linesOf((one) => themeIn(one, theme.id)?.keyAreas.find(({ id }) => id === keyArea.id)),
        ...keyArea.valueCodes.map((one) => [one.ref, one.title, ...codeCells(one)]),
      ]);
      return isOwnKeyArea(framework.themes[index])
        ? rows
        : [
            [theme.ref, theme.title, ...groupCells(theme, [framework, earlier.framework])],
            ...linesOf((one) => themeIn(one, theme.id)),
            ...rows,
          ];
    }),
    ...(gone.length === 0
      ? []
      : [["", "Only in the earlier version of the framework", "", "", "", "", ""]]),
    ...gone.map((code) => {
      const { id, ref, title } = code;
      const { entry = { kind: "notAssessed" }, comment = "" } = earlier.responses.get(id) ?? {};
      const level = entry.kind === "level" ? entry.value : undefined;
      const offered = offeredLevels(earlier.framework, code).find(({ value }) => value === level);
      const label =
        entry.kind === "notAssessed"
          ? "not assessed"
          : entry.kind === "notApplicable"
            ? "not applicable"
            : (offered?.label ?? "not a level");
      return [ref, title, label, "", "no longer in the framework", comment, ""];
    }),
  ];
}

function codeCells({ before, now, change }: ValueCodeMovement): readonly string[] {
  const label = ({ entry, label: of }: ValueCodeMovement["now"]): string =>
    of ?? (entry.kind === "notALevel" ? "not a level" : "not assessed");
  return [
    before === undefined ? "" : label(before),
    label(now),
    changeText(change),
    before?.comment ?? "",
    now.comment,
  ];
}

function groupCells(
  { before, now, change, up, down, same, total }: GroupMovement,
  [ours, theirs]: readonly [Framework, Framework],
  kind?: "whole",
): readonly string[] {
  const shownOf = kind === "whole" ? headlineOf : shownLevelOf;
  const shown = shownOf(now, ours);
  const then = before && shownOf(before, theirs);
  const isEarly = [shown.kind, then?.kind].includes("tooEarly");
  const notCompared = total - up - down - same;
  return [
    then === undefined ? "" : shownLevelText(then, theirs),
    shownLevelText(shown, ours),
    isEarly ? "too early to say" : groupChangeText(change, shown, then),
    `${up} up, ${down} down, ${same} the same` +
      (notCompared === 0 ? "" : `, ${notCompared} not compared`) +
      `, of ${total} value code${total === 1 ? "" : "s"}`,
    "",
  ];
}
