/** Collects all findings of a check, with their fixes. */
import {
  ACTION_PLAN,
  AGREEMENTS,
  CRITERIA,
  DATA,
  DEPARTMENT_COMMENTS,
  DEPARTMENTS,
  MOVEMENT,
  START,
} from "../plan/sheetKeys";
import { findNoLevels, findNoTargets, findFramework } from "./findAnswers";
import { findCriteria } from "./findCriteria";
import { findFormats, findUnprotected } from "./findFormats";
import { findFormulas } from "./findFormulas";
import { findActionTable, findNames } from "./findNames";
import { findProblems } from "./findProblems";
import { findRows } from "./findRows";
import { BUILT_AGAIN, quoted, toRepair, type Examination, type Found } from "./examination";
import { lookAtWorkbook } from "./lookAtWorkbook";
import { notesOn } from "./notesOn";
import type { SheetPlan } from "../plan/SheetPlan";
import { isTheme } from "./themeSheets";

export interface Examined {
  readonly examination: Examination;
  readonly found: readonly Found[];
}

/**
 * Compares the workbook with its plans, wherever sheets, rows and columns have moved.
 * @throws WorkbookTrouble if there is no assessment; Office errors unchanged
 */
export async function examineWorkbook(): Promise<Examined> {
  const examination = await lookAtWorkbook();
  const { read, sheets, missing, context } = examination;
  const answers = [
    ...findNoLevels(examination),
    ...findNoTargets(examination),
    ...(await findFramework(context.framework)),
  ];
  if (read.format === "older" || read.format === "earlierLayout") {
    const older = [olderFormat(), ...answers];
    return {
      examination,
      found: settled(examination, [...older, ...findProblems(examination, older)]),
    };
  }
  // Compared with plans that lack one, repairing would make it forgotten.
  const isUnsure = read.problems.some(({ kind }) => kind === "earlierGone");
  const found = [
    ...missing.map(sheetMissing),
    ...findRows(examination),
    ...findCriteria(examination),
    ...sheets.flatMap((sheet) => findFormulas(examination, sheet)),
    ...sheets.flatMap(findNames),
    ...findActionTable(examination),
    ...(await findFormats(examination)),
    ...findUnprotected(examination),
    ...answers,
  ].filter((one) => !isUnsure || !isOfEarlier(one));
  return {
    examination,
    found: settled(examination, [...found, ...findProblems(examination, found)]),
  };
}

/** True for what a rebuild makes again once people have decided about an earlier assessment. */
function isOfEarlier({ finding: { id } }: Found): boolean {
  return (
    id.startsWith(`formulaOverwritten ${MOVEMENT} `) ||
    id === `formulaOverwritten ${DATA} earlier` ||
    id === `nameMissing ${DATA}`
  );
}

/** True if fixing it means building the sheets again. */
export function needsRebuild({ fixes }: Found): boolean {
  return fixes.some(({ kind }) => kind === "rebuild");
}

/**
 * Building again reads every answer by its row. While a row cannot be identified, building again is
 * not offered as a repair: the person has to decide about that row first.
 */
function settled(examination: Examination, found: readonly Found[]): readonly Found[] {
  const first = found.filter(({ finding: { kind, remedyBy } }) => {
    if (["valueCodeTwice", "unknownRow", "answerNotRead"].includes(kind)) return true;
    return kind === "nameMissing" && remedyBy === "decide";
  });
  const copied = examination.read.copied.length > 0;
  const notes = notesOn(examination);
  const goes =
    notes.length === 0
      ? ""
      : ` Your own notes on ${notes.map(quoted).join(", ")} would be lost: copy them first.`;
  return found.map((one): Found => {
    if (!needsRebuild(one)) return one;
    if (first.length === 0 && !copied) {
      return { ...one, finding: { ...one.finding, remedy: `${one.finding.remedy}${goes}` } };
    }
    return {
      fixes: [],
      finding: {
        ...one.finding,
        remedyBy: "decide",
        remedy:
          "First deal with rows that appear twice or belong nowhere. Then check again to repair this.",
      },
    };
  });
}

/** What people entered on the other sheets. */
const LOST_WITH: Readonly<Record<string, string>> = {
  [START]: ", with the council, date, status and targets",
  [CRITERIA]: ", with the answers to the criteria",
  [ACTION_PLAN]: ", with the actions in it",
  [DEPARTMENTS]: ", with the departments\u2019 levels and the agreed levels",
  [DEPARTMENT_COMMENTS]: ", with the departments\u2019 comments",
  [AGREEMENTS]: ", with the record of agreed levels",
};

function sheetMissing(plan: SheetPlan): Found {
  const lost = isTheme(plan) ? ", with the answers in it" : (LOST_WITH[plan.key] ?? "");
  return toRepair(
    {
      id: `sheetMissing ${plan.key}`,
      kind: "sheetMissing",
      message: `The sheet ${quoted(plan.name)} was deleted${lost}.`,
      remedy: `${restoredWith(plan.key, lost)} ${BUILT_AGAIN}`,
    },
    [{ kind: "rebuild" }],
  );
}

function restoredWith(key: SheetPlan["key"], lost: string): string {
  if (lost === "") return "Restored from your answers.";
  return key === DEPARTMENTS
    ? "Restored with what the pane had read of it, otherwise only with the agreed levels of the record."
    : "Restored, but empty: an earlier copy of the file may hold what was in it.";
}

function olderFormat(): Found {
  return toRepair(
    {
      id: "olderFormat",
      kind: "olderFormat",
      message: "An older version of the add-in built this workbook.",
      remedy: `Brought up to date. ${BUILT_AGAIN}`,
    },
    [{ kind: "rebuild" }],
  );
}
