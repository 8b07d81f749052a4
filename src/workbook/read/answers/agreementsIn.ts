/** Reads the record of agreed levels back. */
import type { Agreement } from "../../../assessment/assessment";
import type { Framework } from "../../../framework/framework";
import { AGREEMENT_COLUMNS, AGREEMENT_HEADINGS } from "../../sheets/agreements/agreementHeadings";
import { momentOfSerial } from "../../plan/momentSerial";
import type { Cell } from "../../file/WorkbookCells";
import { cellText, plainText } from "./cellAt";
import { codeOf, entryIn } from "./departmentCells";
import { rowsBelow, type HeadedSheet } from "./departmentSheets";
import { givenIn } from "./givenIn";
import { cellProblem, SAYS } from "./problems";
import type { ReadProblem } from "./ReadProblem";

export interface FoundAgreements {
  /** In the order of the rows. */
  readonly record: readonly Agreement[];
  /** Rows that cannot be read: a rebuild would lose them. */
  readonly problems: readonly ReadProblem[];
}

/** The rows of the record. */
export function agreementsIn(
  sheet: HeadedSheet | undefined,
  framework: Framework,
): FoundAgreements {
  const record: Agreement[] = [];
  const problems: ReadProblem[] = [];
  if (sheet === undefined) return { record, problems };
  for (const { row, at } of rowsBelow(sheet)) {
    const cells = AGREEMENT_COLUMNS.map((column) => plainText(at(AGREEMENT_HEADINGS[column])));
    if (cells.every((text) => text === "")) continue;
    const code = codeOf(framework, "", plainText(at(AGREEMENT_HEADINGS.ref)));
    const agreed = entryIn(at(AGREEMENT_HEADINGS.agreed), framework, false, undefined);
    const weakest = entryIn(at(AGREEMENT_HEADINGS.weakest), framework, false, undefined);
    const given = givenIn(plainText(at(AGREEMENT_HEADINGS.givenData)));
    const isRead = code !== undefined && agreed.kind === "level" && given !== undefined;
    if (!isRead || weakest.kind === "notALevel") {
      const column = sheet.columns.get(AGREEMENT_HEADINGS.ref) ?? 0;
      const place = { sheet: sheet.sheet.name, row, column };
      const text = plainText(at(AGREEMENT_HEADINGS.ref));
      problems.push(cellProblem("departmentsChanged", place, text, SAYS.agreementRow, code));
      continue;
    }
    record.push({
      valueCodeId: code.id,
      given,
      weakest: weakest.kind === "level" ? weakest.value : null,
      agreed: agreed.value,
      reason: cellText(at(AGREEMENT_HEADINGS.reason)).replace(/\r\n?/g, "\n"),
      present: cellText(at(AGREEMENT_HEADINGS.present)),
      on: momentIn(at(AGREEMENT_HEADINGS.on)),
    });
  }
  return { record, problems };
}

/** A date with its time, or the text that older workbooks have: "2026-05-14 10:42". */
function momentIn(cell: Cell | undefined): string {
  const text = plainText(cell);
  if (cell?.kind !== "value" || typeof cell.value !== "number") return text.replace(" ", "T");
  return momentOfSerial(cell.value) || text;
}
