import type { EarlierAssessment } from "../../../assessment/assessment";
import { formatDate } from "../../../text/formatDate";
import { text } from "../../text/movement/movementText";

/** "12 March 2025, Final. Fingerprint 7F3A 91C2 0B4E." */
export function roundFacts({ details, fingerprint }: EarlierAssessment): string {
  const { status } = details;
  return text("movement.facts", {
    date: roundDate({ details }, text("movement.noDate")),
    status: text(`status.${status}`),
    fingerprint,
  });
}

/** "12 March 2025", or this text for a round without a date. */
export function roundDate(
  { details: { date } }: Pick<EarlierAssessment, "details">,
  otherwise: string,
): string {
  return date === "" ? otherwise : formatDate(date);
}
