/** Writes an agreed level with its reason, then adds it to the record. */
import type { Agreement, AgreedLevel } from "../../assessment/assessment";
import { excelTrim } from "../../assessment/excelText";
import { cellTextProblems } from "../../assessment/cellTextProblems";
import { allValueCodes } from "../../framework/framework";
import { newerVersion, WorkbookTrouble } from "../excel/troubles";
import { NAMES } from "../plan/names";
import type { Places } from "../read/places";
import { currentPlaces } from "../read/readPlaces";
import { appendAgreement } from "./appendAgreement";
import type { CellContents } from "./exchangeRows";
import { explained } from "./explained";
import { inTurn } from "./inTurn";
import type { AgreementChange, AgreementOutcome, OpenChange } from "./RecordOutcome";
import { targetIn, targetText } from "./targetCells";
import { writeRow } from "./writeRow";

/**
 * Writes the agreed level and its reason if the cells still hold what the person saw or already hold
 * the new content, and then adds the row to the record. If only the second fails, the level counts and
 * is shown as not recorded: recording it again adds the row.
 * @throws WorkbookTrouble and Office errors, each with its kind
 */
export function recordAgreement({
  agreement,
  expected,
}: AgreementChange): Promise<AgreementOutcome> {
  return inTurn(async () => {
    const places = await placesOfDepartments();
    requireTexts(agreement);
    const { agreed, reason } = agreement;
    const outcome = await writeAgreed(
      agreement.valueCodeId,
      { level: agreed, reason },
      expected,
      places,
    );
    if (outcome.kind === "recorded") await appendAgreement(agreement, places.framework);
    return outcome;
  });
}

/** Empties the agreed level and its reason, so that the weakest counts. The record stays as it is. */
export function recordLeftOpen({ valueCodeId, expected }: OpenChange): Promise<AgreementOutcome> {
  return inTurn(async () =>
    writeAgreed(valueCodeId, undefined, expected, await placesOfDepartments()),
  );
}

async function placesOfDepartments(): Promise<Places> {
  const places = await currentPlaces();
  if (places.format === "newer") throw newerVersion();
  if (!places.hasDepartments) {
    throw new WorkbookTrouble(
      "No departments have been brought into this workbook.",
      "Bring in the departments\u2019 workbooks first.",
    );
  }
  return places;
}

function requireTexts({ reason, present }: Agreement): void {
  const problems = [
    ...cellTextProblems("reason", reason),
    ...cellTextProblems("who was there", present),
  ];
  const [problem] = problems;
  if (problem !== undefined) throw new WorkbookTrouble(problem.message, problem.remedy);
}

async function writeAgreed(
  valueCodeId: string,
  wanted: AgreedLevel | undefined,
  expected: AgreedLevel | undefined,
  places: Places,
): Promise<AgreementOutcome> {
  const codes = allValueCodes(places.framework);
  const row = {
    block: { ids: NAMES.departmentIds },
    id: valueCodeId,
    // As built; if the rows were sorted, the ids beside the levels give the new row.
    index: Math.max(
      0,
      codes.findIndex(({ id }) => id === valueCodeId),
    ),
    texts: new Map([
      [NAMES.agreedLevels, targetText(wanted?.level ?? null, places)],
      [NAMES.agreedReasons, wanted?.reason ?? ""],
    ]),
  };
  const outcome = await explained(row, "Departments", () =>
    writeRow(row, (found) => {
      const present = agreedIn(found, places);
      return isSame(present, wanted) || isSame(present, expected);
    }),
  );
  switch (outcome.kind) {
    case "written":
      return { kind: "recorded" };
    case "taken":
      return { kind: "conflict", found: agreedIn(outcome.found, places) };
    case "gone":
      throw new WorkbookTrouble(
        "The row of this value code was deleted from Departments.",
        "Undo the deletion or rebuild the sheets. Answers still in the workbook are kept.",
        "sheetDeleted",
      );
  }
}

function agreedIn(
  found: ReadonlyMap<string, CellContents>,
  places: Places,
): AgreedLevel | undefined {
  const level = targetIn(found.get(NAMES.agreedLevels)?.value, places);
  const reason = found.get(NAMES.agreedReasons)?.text ?? "";
  return level === null ? undefined : { level, reason };
}

function isSame(one: AgreedLevel | undefined, other: AgreedLevel | undefined): boolean {
  const reason = (of: AgreedLevel | undefined): string => excelTrim(of?.reason ?? "");
  return one?.level === other?.level && reason(one) === reason(other);
}
