import { allValueCodes, type Framework } from "../../../framework/framework";
import { formatDate } from "../../../text/formatDate";
import type { EarlierRead } from "../../../workbook/read/returns/ReturnOutcome";
import { text } from "../../text/movement/movementText";

/** How many of the parts that could not be read are named. */
const MOST_NAMED = 3;

/** Lines on what to know before an earlier assessment is compared. */
export function earlierNotes(
  { notes, earlier }: Pick<EarlierRead, "notes" | "earlier">,
  ours: Framework,
): readonly string[] {
  const refs = new Map(allValueCodes(earlier.framework).map(({ id, ref }) => [id, ref]));
  const listed = (ids: readonly string[]): string => ids.map((id) => refs.get(id) ?? id).join(", ");
  return notes.flatMap((note): readonly string[] => {
    switch (note.kind) {
      case "otherVersion":
        return [text("movement.note.otherVersion", { theirs: note.version, ours: ours.version })];
      case "noDate":
        return [text("movement.note.noDate")];
      case "notEarlier":
        return [text("movement.note.notEarlier", { date: formatDate(note.date) })];
      case "draft":
        return [text("movement.note.draft")];
      case "notLevels":
        return [text("movement.note.notLevels", { refs: listed(note.valueCodeIds) })];
      case "missing": {
        const { length: count } = note.valueCodeIds;
        return [text("movement.note.missing", { count, refs: listed(note.valueCodeIds) })];
      }
      case "unread":
        return [
          text("movement.note.unread", { count: note.problems.length }),
          ...note.problems
            .slice(0, MOST_NAMED)
            .map(
              ({ sheet, cell, message }) =>
                `${[sheet, cell].filter((part) => part !== null).join(", ")}: ${message}`,
            ),
        ];
      case "otherCouncil":
        return [text("movement.note.otherCouncil", { council: note.organisation })];
    }
  });
}
