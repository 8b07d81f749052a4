/** The history of sign-off and what is wrong with it: nothing of it is left out unsaid. */
import type { SignOff, SignOffEntry } from "../../../assessment/signOff";
import { NAMES } from "../../plan/names";
import { signOffCells, signOffsOf } from "../../sheets/data/signOffText";
import { areaCells } from "./areaCells";
import type { FoundAssessment } from "./assessmentWithoutEarlier";
import { plainText } from "./cellAt";
import { cellProblem, sheetProblem } from "./problems";
import type { ReadProblem } from "./ReadProblem";
import type { WorkbookCells } from "../../file/WorkbookCells";

const SAYS = {
  signOffChanged: ({ kind, name }: SignOff): string =>
    `The entry \u201C${[kind, name].filter((part) => part !== "").join(", ")}\u201D in the history of sign-off, or the one before it, was changed after it was recorded, so it does not count. Restore the sheet from an earlier copy, or sign off again.`,
  signOffUnreadable:
    "An entry in the history of sign-off cannot be read, so it does not count. Restore the sheet from an earlier copy, or sign off again.",
  signOffCell:
    "This does not agree with the history of sign-off, which counts. Rebuild the sheets to write it again.",
} as const;

/** What was found, with the history of sign-off in its settings. */
export function withSignOffs(found: FoundAssessment, workbook: WorkbookCells): FoundAssessment {
  const { assessment, settings, problems } = found;
  const signOffs = signOffsOf(settings.get("signOffs") ?? "");
  return {
    ...found,
    assessment: signOffs.length === 0 ? assessment : { ...assessment, signOffs },
    problems: [...problems, ...signOffProblems(workbook, settings, signOffs)],
  };
}

/**
 * A problem for each entry that was changed or cannot be read, and for each cell that no longer
 * agrees with the history.
 */
function signOffProblems(
  workbook: WorkbookCells,
  settings: FoundAssessment["settings"],
  entries: readonly SignOffEntry[],
): readonly ReadProblem[] {
  const problem = (key: string, text: string, message: string): ReadProblem => {
    const keys = areaCells(workbook, NAMES.settings);
    const place = keys.find(({ cell }) => plainText(cell) === key)?.place;
    return place === undefined
      ? { ...sheetProblem("signOffChanged", null, message), text }
      : cellProblem("signOffChanged", { ...place, column: place.column + 1 }, text, message);
  };
  const doubtful = entries.filter(({ isSound }) => !isSound);
  const expected = Object.entries(signOffCells(entries));
  const different = expected.filter(([key, text]) => (settings.get(key) ?? text) !== text);
  return [
    ...doubtful.map(({ line, signOff }) =>
      problem(
        "signOffs",
        line,
        signOff === undefined ? SAYS.signOffUnreadable : SAYS.signOffChanged(signOff),
      ),
    ),
    ...different.map(([key]) => problem(key, settings.get(key) ?? "", SAYS.signOffCell)),
  ];
}
