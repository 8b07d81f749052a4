/** Writes an agreed level with its reason, then adds it to the record. */
import type { Agreement, AgreedLevel } from "../../assessment/assessment";
import { excelTrim } from "../../assessment/excelText";
import { cellTextProblems } from "../../assessment/cellTextProblems";
import { LONGEST_CELL_TEXT } from "../../framework/reading/readText";
import { agreementCells } from "../sheets/agreements/agreementCells";
import { allValueCodes, type Framework } from "../../framework/framework";
import { newerVersion, WorkbookTrouble } from "../excel/troubles";
import { NAMES } from "../plan/names";
import type { Places } from "../read/places";
import { currentPlaces } from "../read/readPlaces";
import { appendAgreement, findRecord } from "./appendAgreement";
import type { CellContents } from "./exchangeRows";
import { explained } from "./explained";
import { inTurn } from "../excel/inTurn";
import type {
  AgreementChange,
  AgreementFound,
  AgreementOutcome,
  OpenChange,
} from "./RecordOutcome";
import { valueCodeOf } from "../../framework/valueCodeOf";
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
  completes,
}: AgreementChange): Promise<AgreementOutcome> {
  return inTurn(async () => {
    const places = await placesOfDepartments();
    requireTexts(agreement, places.framework);
    const record = await findRecord();
    const { agreed, reason } = agreement;
    const outcome = await writeAgreed(
      agreement.valueCodeId,
      { level: agreed, reason },
      expected,
      places,
    );
    if (outcome.kind === "conflict") return outcome;
    const { index } = outcome;
    await appendAgreement(agreement, places.framework, record, index, completes === true);
    return { kind: "recorded" };
  });
}

/** Empties the agreed level and its reason, so that the weakest counts. The record stays as it is. */
export function recordLeftOpen({ valueCodeId, expected }: OpenChange): Promise<AgreementOutcome> {
  return inTurn(async () => {
    const places = await placesOfDepartments();
    const outcome = await writeAgreed(valueCodeId, undefined, expected, places);
    return outcome.kind === "conflict" ? outcome : { kind: "recorded" };
  });
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

function requireTexts(agreement: Agreement, framework: Framework): void {
  const { reason, present } = agreement;
  const problems = [
    ...cellTextProblems("reason", reason),
    ...cellTextProblems("who was there", present),
  ];
  const [problem] = problems;
  if (problem !== undefined) throw new WorkbookTrouble(problem.message, problem.remedy);
  const cells = agreementCells(agreement, 1, framework);
  if (cells.every((cell) => String(cell).length <= LONGEST_CELL_TEXT)) return;
  throw new WorkbookTrouble(
    `The levels of ${agreement.given.size} departments are too long for a row of the record.`,
    "Give the departments shorter names, or remove those that are not needed.",
  );
}

type WrittenAgreement =
  | { readonly kind: "written"; readonly index: number }
  | Extract<AgreementOutcome, { readonly kind: "conflict" }>;

async function writeAgreed(
  valueCodeId: string,
  wanted: AgreedLevel | undefined,
  expected: AgreementFound,
  places: Places,
): Promise<WrittenAgreement> {
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
      const present = foundIn(found, places, valueCodeId);
      return isSame(present, wanted) || isSame(present, expected);
    }),
  );
  switch (outcome.kind) {
    case "written":
      return outcome;
    case "taken":
      return { kind: "conflict", found: foundIn(outcome.found, places, valueCodeId) };
    case "gone":
      throw new WorkbookTrouble(
        "The row of this value code was deleted from Departments.",
        "Undo the deletion or rebuild the sheets. Answers still in the workbook are kept.",
        "sheetDeleted",
      );
  }
}

/** Whatever is there: nothing that somebody typed may be taken for an empty cell. */
function foundIn(
  found: ReadonlyMap<string, CellContents>,
  places: Places,
  valueCodeId: string,
): AgreementFound {
  const cell = found.get(NAMES.agreedLevels);
  const level = targetIn(cell?.value, places, valueCodeOf(places.framework, valueCodeId));
  const reason = found.get(NAMES.agreedReasons)?.text ?? "";
  if (level !== null) return { level, reason };
  const text = cell?.text ?? "";
  return excelTrim(text) === "" && excelTrim(reason) === "" ? undefined : { level: text, reason };
}

function isSame(one: AgreementFound, other: AgreementFound): boolean {
  const [first, second] = [one, other].map((of) => [
    typeof of?.level === "number" ? of.level : excelTrim(of?.level ?? ""),
    excelTrim(of?.reason ?? "").replace(/\r\n?/g, "\n"),
  ]);
  return first[0] === second[0] && first[1] === second[1];
}
